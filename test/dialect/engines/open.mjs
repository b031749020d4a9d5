// Which engines a run has.
import { startNeo4j } from "../../support/neo4j/server.mjs";
import { openEmbedded } from "./embedded.mjs";
import { openNeo4j } from "./neo4j.mjs";

/** Gives the engines one after the other, each closed before the next. Throws when the one that was named cannot be had. */
export async function* openEngines(only) {
  if (only !== undefined && only !== "embedded" && only !== "neo4j") throw new Error(`--engine: "${only}" is neither embedded nor neo4j.`);
  if (only !== "neo4j") yield* whileOpen(await openEmbedded());
  if (only !== "embedded") yield* neo4jOf(process.env, only === "neo4j");
}

async function* whileOpen(engine) {
  try {
    yield engine;
  } finally {
    await engine.close();
  }
}

/** The server that NEO4J_URI names, else one started for this run; where there is neither, that is told. */
async function* neo4jOf(environment, isRequired) {
  const { NEO4J_URI: uri, NEO4J_USER: user = "neo4j", NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = environment;
  if (uri) return yield* whileOpen(await openNeo4j({ uri, user, password, database }));
  const server = await startServer().catch((error) => {
    if (isRequired) throw error;
    console.log(`${error.message} Only the embedded engine was run.\n`);
  });
  if (!server) return;
  try {
    yield* whileOpen(await openNeo4j(server));
  } finally {
    await server.stop();
  }
}

async function startServer() {
  try {
    return await startNeo4j();
  } catch (error) {
    throw new Error(`There is no Neo4j: NEO4J_URI names none, and none could be started (${error.message}).`, { cause: error });
  }
}
