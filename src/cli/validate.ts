import { parseArgs } from "node:util";
import type { Catalogue } from "../model/catalogue.js";
import { progressBar, readDataset, writeReadReport, type ReadDataset } from "../dataset/index.js";

/** What a command needs of its surroundings. */
export interface CommandIo {
  readonly out: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly err: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly catalogue: Catalogue;
  /** The folder of the dataset where the arguments name none (default seed). */
  readonly seedPath?: string;
}

/** `validate [--seed folder]`: 0 when the dataset may be loaded, 1 when it has issues, 2 for a wrong call. */
export async function runValidate(args: readonly string[], io: CommandIo): Promise<number> {
  const seed = seedOf(args, io, "validate");
  if (seed === undefined) return 2;
  return report(readDataset(seed, io.catalogue, progressBar(io.err)), io);
}

/** The seed folder that the arguments name, or undefined after saying how the command is called. */
export function seedOf(args: readonly string[], { err, seedPath = "seed" }: CommandIo, command: string): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { seed: { type: "string", default: seedPath } } }).values.seed;
  } catch (error) {
    err.write(`${(error as Error).message}\nCall: ${command} [--seed folder]\n`);
    return undefined;
  }
}

export function report(read: ReadDataset, { out, err }: CommandIo): number {
  const isGood = read.issues.length === 0;
  (isGood ? out : err).write(`${writeReadReport(read)}\n`);
  return isGood ? 0 : 1;
}
