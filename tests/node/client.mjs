import { createClient } from "graphql-ws";
import WebSocket from "ws";

const [url, token, creatorId, after] = process.argv.slice(2);
const query = `subscription ($topic: NotificationTopic!, $after: String) {
  notifications(topic: $topic, after: $after) { __typename cursor at }
}`;
const variables = { topic: { creatorId }, after };
const client = createClient({
  url,
  webSocketImpl: WebSocket,
  connectionParams: () => ({ authorization: `Bearer ${token}` }),
  retryAttempts: Infinity,
  shouldRetry: () => true,
});
for await (const { data, errors } of client.iterate({ query, variables })) {
  if (errors) throw new Error(JSON.stringify(errors));
  variables.after = data.notifications.cursor; // a retry begins after the last one that came
  console.log(JSON.stringify(data.notifications));
}
