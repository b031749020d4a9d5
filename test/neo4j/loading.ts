import { contentsOf, loadDataset, type Batch, type Contents } from "../../src/dataset/index.js";
import { openBolt } from "../../src/store/engines/bolt.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { schemaPlanOf } from "../../src/store/schema-plan.js";
import type { Neo4j } from "../support/neo4j/server.mjs";
import { anEmptyStore, catalogue } from "../unit/dataset/loading.js";

/** The database with its keys. Making keys takes seconds: once for a file is enough. */
export async function aPreparedNeo4j(neo4j: Neo4j): Promise<GraphStore> {
  const store = await openBolt({ ...neo4j, timeoutMs: 30_000 });
  await store.prepare(schemaPlanOf(catalogue));
  return store;
}

/** Settings by which a process of its own reaches the database. */
export const settingsOf = ({ uri, user, password, database }: Neo4j): Readonly<Record<string, string>> =>
  ({ STORE: "neo4j", NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database });

/** What a load of a batch makes on the embedded engine: the same as on Neo4j. */
export async function contentsAfter(batch: Batch): Promise<Contents> {
  const store = await anEmptyStore();
  await loadDataset(store, batch);
  const contents = await contentsOf(store);
  await store.close();
  return contents;
}

/** Instruments that say of themselves to which dataset they belong: in their summary, and in their kind. */
export const instruments = (count: number, summary: string, kind = "TREATY"): string => Array.from({ length: count }, (_, index) =>
  `- { id: instrument/i${index}, citations: [{ source: source/treaty-collection, locator: ${summary}, confidence: SEED }], title: { en: Text ${index}, fr: Texte ${index} }, summary: { en: ${summary}, fr: ${summary} }, kind: ${kind}, scope: GLOBAL, legalForce: BINDING }\n`).join("");
