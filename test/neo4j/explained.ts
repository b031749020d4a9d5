import type { Driver } from "neo4j-driver";
import { boltParams } from "../../src/store/engines/bolt-values.js";
import { statement, type GraphStore, type Params, type Statement } from "../../src/store/graph-store.js";
import { encodeParams } from "../../src/store/values.js";
import type { Operator } from "./plan-text.js";

/** How Neo4j would run a statement with these values. */
export async function explainOnNeo4j(driver: Driver, database: string, { text }: Statement, params: Params): Promise<Operator> {
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, boltParams(encodeParams(params)), { database });
  if (!summary.plan) throw new Error(`Neo4j does not explain ${text}`);
  return summary.plan;
}

/** Throws when the embedded engine does not understand the statement. */
export async function explainOnEmbedded(store: GraphStore, { name, text }: Statement, params: Params): Promise<void> {
  await store.run(statement(name, `EXPLAIN ${text.replace(/^\/\*[\s\S]*?\*\//, "")}`), params);
}
