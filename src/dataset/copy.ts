import type { GraphStore, SchemaPlan } from "../store/graph-store.js";
import { loadDataset, type LoadReport } from "./load.js";
import type { OnProgress } from "./read.js";
import { contentsOf, readStoredGraph, type Contents } from "./stored-graph.js";

export interface CopyReport {
  readonly from: Contents;
  /** As it was read back after writing. */
  readonly to: Contents;
  readonly isSame: boolean;
  readonly load: LoadReport;
}

/**
 * Brings one store to the graph that another holds, in one transaction as a load does, and reads both through to tell
 * whether they are the same. Throws InvalidInput when the source holds no graph, Conflict when either changes meanwhile.
 */
export async function copyGraph(source: GraphStore, target: GraphStore, plan: SchemaPlan, onProgress?: OnProgress): Promise<CopyReport> {
  // Read first: making keys waits for a load that runs, and would then begin from what that one left.
  const replaces = await target.version();
  const { batch, loadedAt, contents: from } = await readStoredGraph(source, onProgress);
  await target.prepare(plan);
  const load = await loadDataset(target, batch, { onProgress, replaces, now: () => loadedAt });
  const to = await contentsOf(target, onProgress);
  return { from, to, isSame: isEqual(from, to), load };
}

const isEqual = (one: Contents, other: Contents): boolean =>
  one.nodes === other.nodes && one.relationships === other.relationships && one.version === other.version && one.contentHash === other.contentHash && one.checksum === other.checksum;
