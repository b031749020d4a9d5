import type { Driver } from "neo4j-driver";
import { emptyDatabase } from "./empty.mjs";
import { withDriver } from "./reach.mjs";
import type { Neo4j } from "./server.mjs";

/** What global-setup.mjs found. */
interface Provided {
  readonly neo4j?: Neo4j;
  readonly reason?: string;
  readonly isRequired: boolean;
}

/**
 * Describes a suite that needs a real Neo4j: the one of this run, which holds whatever the suite before left there.
 * Without one the suite is skipped and its title says why; where one is required, it fails.
 */
export function describeWithNeo4j(title: string, define: (neo4j: Neo4j) => void): void {
  const { neo4j, reason, isRequired } = provided();
  if (neo4j) return describe(title, () => define(neo4j));
  if (isRequired) return describe(title, () => it("has a Neo4j", () => Promise.reject(new Error(reason))));
  describe.skip(`${title} (skipped: ${reason})`, () => define(NOWHERE));
}

/** Deletes all nodes, constraints and indexes; a driver that is open already makes it quicker. */
export async function emptyNeo4j(connection: Neo4j | Driver, database = "neo4j"): Promise<void> {
  if ("executeQuery" in connection) return emptyDatabase(connection, database);
  await withDriver(connection, (driver) => emptyDatabase(driver, connection.database));
}

/** A skipped suite is still defined, to be counted; nothing in it runs. */
const NOWHERE: Neo4j = Object.freeze({ uri: "bolt://127.0.0.1:0", user: "", password: "", database: "", version: "" });

function provided(): Provided {
  const found = process.env.PALERMO_TEST_NEO4J;
  if (found) return JSON.parse(found) as Provided;
  throw new Error("A suite that needs Neo4j belongs into a file named *.neo4j.test.ts: jest starts the server for those.");
}
