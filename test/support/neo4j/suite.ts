import type { Driver } from "neo4j-driver";
import { emptyDatabase } from "./empty.mjs";
import { withDriver } from "./reach.mjs";
import type { Neo4j } from "./server.mjs";

/** What global-setup.mjs found. */
interface Found {
  readonly shared: Readiness & { readonly neo4j?: Neo4j };
  readonly own: Readiness;
}

interface Readiness {
  /** Why not; absent where all is well. */
  readonly reason?: string;
  readonly isRequired: boolean;
}

/**
 * Describes a suite that needs a real Neo4j: the one of this run, emptied before the suite begins. Without one the
 * suite is skipped and its title says why; where one is required, it fails.
 */
export function describeWithNeo4j(title: string, define: (neo4j: Neo4j) => void): void {
  describeWithNeo4jAsLeft(title, (neo4j) => {
    beforeAll(() => emptyNeo4j(neo4j), LONGEST_EMPTYING_MS);
    define(neo4j);
  });
}

/** The same for a suite that can make use of what the suite before left, and sees to it itself that nothing else is there. */
export function describeWithNeo4jAsLeft(title: string, define: (neo4j: Neo4j) => void): void {
  const { shared } = found();
  describeWhen(shared, title, () => define(shared.neo4j ?? NOWHERE));
}

/** The same for a suite that starts servers of its own with startNeo4j, which needs Java whatever the shared one is. */
export function describeWithOwnNeo4j(title: string, define: () => void): void {
  describeWhen(found().own, title, define);
}

/** Deletes all nodes, constraints and indexes; a driver that is open already makes it quicker. */
export async function emptyNeo4j(connection: Neo4j | Driver, database = "neo4j"): Promise<void> {
  if ("executeQuery" in connection) return emptyDatabase(connection, database);
  await withDriver(connection, (driver) => emptyDatabase(driver, connection.database));
}

function describeWhen({ reason, isRequired }: Readiness, title: string, define: () => void): void {
  if (reason === undefined) return describe(title, define);
  if (isRequired) return describe(title, () => it("has a Neo4j", () => Promise.reject(new Error(reason))));
  describe.skip(`${title} (skipped: ${reason})`, define);
}

/** The suite before may have left the whole dataset. */
const LONGEST_EMPTYING_MS = 120_000;

/** A skipped suite is still defined, to be counted; nothing in it runs. */
const NOWHERE: Neo4j = Object.freeze({ uri: "bolt://127.0.0.1:0", user: "", password: "", database: "", version: "" });

function found(): Found {
  const told = process.env.PALERMO_TEST_NEO4J;
  if (told) return JSON.parse(told) as Found;
  throw new Error("A suite that needs Neo4j belongs into a file named *.neo4j.test.ts: jest starts the server for those.");
}
