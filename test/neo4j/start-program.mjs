// Starts a server, holds it, tells its process and folder, and waits to be killed.
import { startNeo4j } from "../support/neo4j/server.mjs";

const server = await startNeo4j();
await server.pause();
console.log(JSON.stringify({ pid: server.pid, home: server.home }));
setInterval(() => undefined, 60_000);
