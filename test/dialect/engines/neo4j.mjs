// A Neo4j server, emptied before each statement.
import neo4j from "neo4j-driver";
import { decode, encode, mapValues } from "../values.mjs";

const DEADLINE_MS = 30_000;
const EMPTY = "MATCH (n) DETACH DELETE n";

/** Connects to a server. Throws when none answers, and when its database holds anything: the battery empties it. */
export async function openNeo4j({ uri, user, password, database }) {
  const driver = neo4j.driver(uri, user ? neo4j.auth.basic(user, password ?? "") : undefined, { useBigInt: true });
  const server = new Neo4j(driver, database);
  try {
    const [{ nodes }] = await server.run("MATCH (n) RETURN count(n) AS nodes");
    if (nodes > 0) throw new Error(`its database holds ${nodes} nodes, which the battery would delete; name an empty one, or empty it with ${EMPTY}`);
    const [{ version }] = await server.run("CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version");
    server.version = version;
    return server;
  } catch (error) {
    await driver.close();
    throw new Error(`Neo4j at ${uri} cannot be used: ${error.message}`, { cause: error });
  }
}

class Neo4j {
  name = "neo4j";
  // Dropping keys and indexes takes longer than most statements do: only where some were made.
  #hasSchema = true;
  #driver;
  #database;

  constructor(driver, database) {
    this.#driver = driver;
    this.#database = database;
  }

  async begin(graph, given) {
    if (this.#hasSchema) await this.#dropSchema();
    await this.#refill(graph);
    for (const text of given) await this.run(text);
    if (this.#hasSchema) await this.run("CALL db.awaitIndexes()");
  }

  run(text, params = {}) {
    return this.#inSession(async (session) => {
      const { records, summary } = await session.run(text, encode(params, BigInt), { timeout: DEADLINE_MS });
      const made = summary.counters.updates();
      this.#hasSchema ||= made.indexesAdded + made.constraintsAdded > 0;
      return records.map((record) => decode(record.toObject(), entity));
    });
  }

  isLost({ code }) {
    return code === neo4j.error.SERVICE_UNAVAILABLE || code === neo4j.error.SESSION_EXPIRED;
  }

  async close() {
    try {
      await this.begin([], []);
    } finally {
      await this.#driver.close();
    }
  }

  async #dropSchema() {
    for (const { name } of await this.run("SHOW CONSTRAINTS YIELD name")) await this.run(`DROP CONSTRAINT \`${name}\``);
    for (const { name } of await this.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")) await this.run(`DROP INDEX \`${name}\``);
    this.#hasSchema = false;
  }

  /** One transaction whose statements travel together: this happens before every statement of the battery. */
  #refill(graph) {
    return this.#inSession((session) => session.executeWrite((tx) => Promise.all([EMPTY, ...graph].map((text) => tx.run(text)))));
  }

  async #inSession(work) {
    const session = this.#driver.session({ database: this.#database });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }
}

function entity(value, inner) {
  if (neo4j.isNode(value)) return { $node: { labels: value.labels, properties: mapValues(value.properties, inner) } };
  if (neo4j.isRelationship(value)) return { $relationship: { type: value.type, properties: mapValues(value.properties, inner) } };
  if (neo4j.isPath(value)) return { $path: [value.start, ...value.segments.flatMap(({ relationship, end }) => [relationship, end])].map(inner) };
  // Dates, durations and points are classes of the driver; a map is a plain object.
  return Object.getPrototypeOf(value) === Object.prototype ? undefined : String(value);
}
