import neo4jDriver, { type Driver } from "neo4j-driver";
import type { GraphQLSchema } from "graphql";
import { createSchema } from "../../src/api/schema.js";
import type { Batch } from "../../src/dataset/index.js";
import type { Catalogue } from "../../src/model/catalogue.js";
import { createCatalogue } from "../../src/model/index.js";
import { boltParams } from "../../src/store/engines/bolt-values.js";
import { statement, type GraphStore, type Params, type Statement } from "../../src/store/graph-store.js";
import { encodeParams } from "../../src/store/values.js";
import { openBothEngines } from "../support/both-engines.js";
import { compiling, type Compile } from "../support/compiled-reads.js";
import type { Neo4j } from "../support/neo4j/server.mjs";
import type { Operator } from "./plan-text.js";

/** The real graph on both engines, asked how they would run a statement. */
export interface Explaining {
  readonly catalogue: Catalogue;
  readonly schema: GraphQLSchema;
  readonly batch: Batch;
  readonly compile: Compile;
  /** How Neo4j would run a statement with these values. */
  onNeo4j(statement: Statement, params: Params): Promise<Operator>;
  /** Throws when the embedded engine does not understand the statement. */
  onEmbedded(statement: Statement, params: Params): Promise<void>;
  close(): Promise<void>;
}

export async function openExplaining(neo4j: Neo4j): Promise<Explaining> {
  const catalogue = createCatalogue();
  const schema = await createSchema(catalogue);
  const engines = await openBothEngines(catalogue, neo4j);
  const driver = neo4jDriver.driver(neo4j.uri, neo4jDriver.auth.basic(neo4j.user, neo4j.password));
  return {
    catalogue, schema, batch: engines.batch, compile: compiling(catalogue, schema, engines.embedded),
    onNeo4j: (one, params) => explainOnNeo4j(driver, neo4j.database, one, params),
    onEmbedded: (one, params) => explainOnEmbedded(engines.embedded, one, params),
    close: async () => void (await Promise.all([driver.close(), engines.close()])),
  };
}

async function explainOnNeo4j(driver: Driver, database: string, { text }: Statement, params: Params): Promise<Operator> {
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, boltParams(encodeParams(params)), { database });
  if (!summary.plan) throw new Error(`Neo4j does not explain ${text}`);
  return summary.plan;
}

async function explainOnEmbedded(store: GraphStore, { name, text }: Statement, params: Params): Promise<void> {
  await store.run(statement(name, `EXPLAIN ${text.replace(/^\/\*[\s\S]*?\*\//, "")}`), params);
}
