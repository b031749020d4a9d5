import { loadDataset, progressBar, readDataset, writeLoadReport } from "../dataset/index.js";
import { AppError } from "../errors.js";
import type { GraphStore } from "../store/graph-store.js";
import { schemaPlanOf } from "../store/schema-plan.js";
import { report, seedOf, type CommandIo } from "./validate.js";

export interface LoadIo extends CommandIo {
  /** Opens the store that the configuration names. */
  openStore(): Promise<GraphStore>;
}

/** `load [--seed folder]`: brings the store to the state of the dataset; 1 and nothing written when the dataset has issues. */
export async function runLoad(args: readonly string[], io: LoadIo): Promise<number> {
  const seed = seedOf(args, io, "load");
  if (seed === undefined) return 2;
  const bar = progressBar(io.err);
  const read = readDataset(seed, io.catalogue, bar);
  const code = report(read, io);
  if (!read.batch) return code;
  try {
    const store = await io.openStore();
    try {
      // Read first: making keys waits for a load that runs, and would then begin from what that one left.
      const replaces = await store.version();
      await store.prepare(schemaPlanOf(io.catalogue));
      io.out.write(`${writeLoadReport(await loadDataset(store, read.batch, { onProgress: bar, replaces }))}\n`);
      return 0;
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    io.err.write(`${error.message}\n`);
    return 1;
  }
}
