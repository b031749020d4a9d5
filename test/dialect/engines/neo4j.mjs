// A Neo4j server, emptied before each statement.
import neo4j from "neo4j-driver";
import { emptyDatabase } from "../../support/neo4j/empty.mjs";
import { decode, encode, mapValues } from "../values.mjs";

const DEADLINE_MS = 30_000;

/** An engine on a server whose database may be emptied. */
export function openNeo4j({ uri, user, password, database, version }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { useBigInt: true });
  return new Neo4j(driver, database, version);
}

class Neo4j {
  name = "neo4j";
  #driver;
  #database;
  // Dropping keys and indexes takes longer than most statements do: only where some were made.
  #hasSchema = true;

  constructor(driver, database, version) {
    this.#driver = driver;
    this.#database = database;
    this.version = version;
  }

  async begin(graph, given) {
    if (this.#hasSchema) await emptyDatabase(this.#driver, this.#database);
    this.#hasSchema = false;
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

  close() {
    return this.#driver.close();
  }

  /** One transaction whose statements travel together: this happens before every statement of the battery. */
  #refill(graph) {
    const texts = ["MATCH (n) DETACH DELETE n", ...graph];
    return this.#inSession((session) => session.executeWrite((tx) => Promise.all(texts.map((text) => tx.run(text)))));
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
