import { join } from "node:path";
import { loadDataset, printIssue, readDataset, type Batch } from "../../src/dataset/index.js";
import type { Catalogue } from "../../src/model/catalogue.js";
import { openEmbedded } from "../../src/store/engines/embedded.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { schemaPlanOf } from "../../src/store/schema-plan.js";

const seed = join(import.meta.dirname, "../../seed");

/** What the project's own dataset is to make of a store. Throws its first issues when it is not good. */
export function realBatch(catalogue: Catalogue): Batch {
  const { batch, issues } = readDataset(seed, catalogue);
  if (!batch) throw new Error(`The dataset does not load:\n${issues.slice(0, 5).map(printIssue).join("\n")}`);
  return batch;
}

/** The real dataset in memory. Rows come in an order of chance where a statement asks for none, so that no answer rests on luck. */
export async function openRealGraph(catalogue: Catalogue, batch = realBatch(catalogue), timeoutMs = 10_000): Promise<GraphStore> {
  const store = await openEmbedded({ shuffleUnordered: true, timeoutMs });
  await fill(store, catalogue, batch);
  return store;
}

/** Brings a store to the dataset; what is there already costs little. */
export async function fill(store: GraphStore, catalogue: Catalogue, batch: Batch): Promise<void> {
  await store.prepare(schemaPlanOf(catalogue));
  await loadDataset(store, batch);
}
