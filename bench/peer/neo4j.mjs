// The Neo4j that ours, the peer and raw share: one that NEO4J_URI names, or one of the bench's own.
import { provideNeo4j } from "../../test/support/neo4j/provide.mjs";
import { startNeo4j } from "../../test/support/neo4j/server.mjs";
import { load } from "../app.mjs";
import { connect } from "./driver.mjs";

const HEAP_MB = 1_024;
const INDEX_SECONDS = 120;
/** A busy machine plans for long when a statement comes first: that is no fault, and is not measured. */
const PATIENCE_MS = 60_000;

/** What the peer and raw search in: the columns that a tool of ours is found by. */
const searched = ["title_en", "title_fr", "otherTitles", "summary_en", "summary_fr", "symbol", "publisherName", "basedOnStudies", "audience_en", "audience_fr"];
/** What somebody who runs the peer on this graph would add to the keys and indexes of ours. */
const indexes = [
  `CREATE FULLTEXT INDEX bench_peer_tools IF NOT EXISTS FOR (n:Tool) ON EACH [${searched.map((column) => `n.${column}`)}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`,
  "CREATE RANGE INDEX bench_peer_tool_kind IF NOT EXISTS FOR (n:Tool) ON (n.kind)",
];

/** Opens it with the whole dataset and the peer's indexes in it. A home of its own is kept, so that the next run finds it loaded. */
export async function openNeo4j(folder, home) {
  // Without the options that start it quickly at the price of slower code.
  const own = (version) => startNeo4j({ version, heapMb: HEAP_MB, jvmOptions: [], ...(home && { home }) });
  const { neo4j: server, reason } = await provideNeo4j(process.env, { own: [own] });
  if (!server) throw new Error(reason);
  const environment = { STORE: "neo4j", NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password, NEO4J_DATABASE: server.database, STORE_TIMEOUT_MS: String(PATIENCE_MS) };
  const driver = connect(environment);
  const close = async () => {
    await driver.close();
    await server.stop();
  };
  try {
    load(folder, environment);
    const graph = graphOf(driver, server.database);
    for (const index of indexes) await graph.run(index);
    await graph.run(`CALL db.awaitIndexes(${INDEX_SECONDS})`);
    return { ...graph, environment, version: server.version, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const CPU = "CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes RETURN attributes.ProcessCpuTime.value AS nanoseconds";

function graphOf(driver, database) {
  const run = async (statement, parameters) => {
    const session = driver.session({ database });
    try {
      return await session.run(statement, parameters);
    } finally {
      await session.close();
    }
  };
  return {
    run,
    toolIds: async () => (await run("MATCH (t:Tool) RETURN t.id AS id ORDER BY id")).records.map((record) => record.get("id")),
    /** CPU of the server's process so far, as it tells itself: that works wherever it runs. */
    cpuMicros: async () => Number((await run(CPU)).records[0].get("nanoseconds")) / 1_000,
    /** The plan with the hits of each operator. */
    profile: async (statement, parameters) => (await run(`PROFILE ${statement}`, parameters)).summary.profile,
  };
}
