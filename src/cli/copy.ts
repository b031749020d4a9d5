import { parseArgs } from "node:util";
import { copyGraph, progressBar, writeCopyReport } from "../dataset/index.js";
import type { GraphStore } from "../store/graph-store.js";
import { engineNames } from "../store/open.js";
import { schemaPlanOf } from "../store/schema-plan.js";
import type { CommandIo } from "./validate.js";

export interface CopyIo extends CommandIo {
  /** Opens the store of this engine that the configuration names. */
  openStore(engine: string): Promise<GraphStore>;
}

/** `copy --from <engine> --to <engine>`: 0 when both hold the same graph afterwards, 1 when not, 2 for a wrong call. */
export async function runCopy(args: readonly string[], io: CopyIo): Promise<number> {
  const call = callOf(args);
  if ("fault" in call) {
    io.err.write(`${call.fault}\nCall: npm run copy -- --from embedded --to neo4j, or the other way\n`);
    return 2;
  }
  const { from, to } = call;
  return within(() => io.openStore(from), (source) => within(() => io.openStore(to), async (target) => {
    const report = await copyGraph(source, target, schemaPlanOf(io.catalogue), progressBar(io.err));
    (report.isSame ? io.out : io.err).write(`${writeCopyReport(report, from, to)}\n`);
    return report.isSame ? 0 : 1;
  }));
}

async function within<T>(open: () => Promise<GraphStore>, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await open();
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

interface Call {
  readonly from: string;
  readonly to: string;
}

function callOf(args: readonly string[]): Call | { readonly fault: string } {
  try {
    const { from, to } = parseArgs({ args: [...args], options: { from: { type: "string" }, to: { type: "string" } } }).values;
    if (from === undefined || to === undefined) return { fault: `${from === undefined ? "--from" : "--to"} is missing: name the store to copy ${from === undefined ? "from" : "to"}.` };
    const unknown = [from, to].find((name) => !engineNames.includes(name));
    if (unknown !== undefined) return { fault: `There is no store engine "${unknown}"; known are ${engineNames.join(", ")}.` };
    return from === to ? { fault: `--from and --to both name ${from}: a copy goes to the other store.` } : { from, to };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}
