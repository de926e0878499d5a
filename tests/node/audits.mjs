// Every audit of graphql-http against a server; prints those that do not pass, as JSON lines.
import { serverAudits } from "graphql-http";

const found = await Promise.all(serverAudits({ url: process.argv[2] }).map((audit) => audit.fn()));
for (const result of found) {
  if (result.status !== "ok") {
    console.log(JSON.stringify({ status: result.status, name: result.name, reason: result.reason }));
  }
}
console.log(JSON.stringify({ audits: found.length }));
