import { once } from "node:events";
import { createServer } from "node:net";

/** The password of the servers that the tests start. No secret: they listen on 127.0.0.1 and hold nothing worth hiding. */
export const PASSWORD = "palermo-graph-tests";

/** How a server that the tests started is reached. */
export const addressOf = (port, password = PASSWORD) => ({ uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password, database: "neo4j" });

/** A port of 127.0.0.1 that nobody listens on. */
export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
