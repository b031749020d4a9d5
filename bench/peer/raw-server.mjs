// Raw Bolt: node:http, one statement written by hand for each workload, run as the driver's manual advises for reads
// (READ mode, auto-commit, parameters, the database by name). What Neo4j and its driver cost without any GraphQL.
import { createServer } from "node:http";
import { connect } from "./driver.mjs";
import { statementOf, titles } from "./workloads.mjs";

const driver = connect(process.env);
const statements = Object.fromEntries(Object.keys(titles).map((name) => [name, statementOf(name)]));
const place = { database: process.env.NEO4J_DATABASE, defaultAccessMode: "READ" };

const server = createServer(async (request, response) => {
  if (request.method === "GET") return response.end("ready");
  try {
    const { workload, variables } = JSON.parse(await bodyOf(request));
    const text = JSON.stringify(await answer(statements[workload], variables));
    response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) }).end(text);
  } catch (error) {
    response.writeHead(500).end(JSON.stringify({ errors: [error.message] }));
  }
});
server.listen(Number(process.env.PORT), "127.0.0.1");

process.once("SIGTERM", async () => {
  server.close();
  server.closeAllConnections();
  await driver.close();
});

async function answer(statement, variables) {
  const session = driver.session(place);
  try {
    const { records } = await session.run(statement, variables);
    return { data: records[0].get(0) };
  } finally {
    await session.close();
  }
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
