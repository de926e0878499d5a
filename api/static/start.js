// GraphiQL with the caller's token on every request and socket. The token comes from the page's
// fragment or its field; a browser sends neither to the server, so no log has it.
"use strict";

const field = document.getElementById("token");
field.value = new URLSearchParams(location.hash.slice(1)).get("token") || "";
document.getElementById("who").addEventListener("submit", (event) => event.preventDefault());

const url = new URL("graphql", location.href);
const socketUrl = new URL(url);
socketUrl.protocol = url.protocol === "https:" ? "wss:" : "ws:";
socketUrl.hash = url.hash = "";

const authorization = () => {
  const token = field.value.trim();
  return token ? { authorization: `Bearer ${token}` } : {};
};

// Made anew for another token, because a socket says who is there when it opens.
const fetchers = new Map();
const fetcherOfNow = () => {
  const token = field.value.trim();
  if (!fetchers.has(token)) {
    fetchers.set(
      token,
      GraphiQL.createFetcher({
        url: url.href,
        subscriptionUrl: socketUrl.href,
        headers: authorization(),
        wsConnectionParams: authorization(),
      }),
    );
  }
  return fetchers.get(token);
};

const defaultQuery = `# Limelight speaks GraphQL. The reference is under the book to the left.
{
  __typename
}
`;

ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, {
    fetcher: (question, options) => fetcherOfNow()(question, options),
    defaultQuery,
    shouldPersistHeaders: false,
  }),
);
