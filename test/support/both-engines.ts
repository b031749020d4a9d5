import type { Batch } from "../../src/dataset/index.js";
import type { Catalogue } from "../../src/model/catalogue.js";
import { openBolt } from "../../src/store/engines/bolt.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { emptyNeo4j } from "./neo4j/suite.js";
import type { Neo4j } from "./neo4j/server.mjs";
import { fill, openRealGraph, realBatch } from "./real-graph.js";

/** One dataset in two stores. */
export interface BothEngines {
  readonly batch: Batch;
  readonly embedded: GraphStore;
  readonly neo4j: GraphStore;
  close(): Promise<void>;
}

/** Loading takes half a minute, where the machine has nothing else to do. */
export const LOADING_MS = 600_000;
/** What is compared here is what the engines say, not how soon. */
const PATIENCE_MS = 120_000;

/** The real dataset on both engines. The shared Neo4j keeps it: the next suite that asks finds it there. */
export async function openBothEngines(catalogue: Catalogue, address: Neo4j): Promise<BothEngines> {
  const batch = realBatch(catalogue);
  const embedded = await openRealGraph(catalogue, batch, PATIENCE_MS);
  const neo4j = await openBolt({ ...address, timeoutMs: PATIENCE_MS });
  // A load touches records only: what another suite left beside them goes first.
  if ((await neo4j.version()) !== batch.version) await emptyNeo4j(address);
  await fill(neo4j, catalogue, batch);
  return { batch, embedded, neo4j, close: async () => void (await Promise.all([embedded.close(), neo4j.close()])) };
}
