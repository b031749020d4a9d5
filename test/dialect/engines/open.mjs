// Which engines a run has.
import { isRequired, provideNeo4j } from "../../support/neo4j/provide.mjs";
import { openEmbedded } from "./embedded.mjs";
import { openNeo4j } from "./neo4j.mjs";

/**
 * Gives the engines one after the other, each closed before the next. Where no Neo4j can be had, that is told; it is
 * thrown when Neo4j was asked for.
 */
export async function* openEngines(only) {
  if (only !== undefined && only !== "embedded" && only !== "neo4j") throw new Error(`--engine: "${only}" is neither embedded nor neo4j.`);
  if (only !== "neo4j") yield* whileOpen(await openEmbedded());
  if (only === "embedded") return;
  const { neo4j, reason } = await provideNeo4j();
  if (neo4j) return yield* givenBack(neo4j);
  if (only === "neo4j" || isRequired()) throw new Error(reason);
  console.log(`Only the embedded engine was run: ${reason}\n`);
}

async function* givenBack(server) {
  try {
    yield* whileOpen(openNeo4j(server));
  } finally {
    await server.stop();
  }
}

async function* whileOpen(engine) {
  try {
    yield engine;
  } finally {
    await engine.close();
  }
}
