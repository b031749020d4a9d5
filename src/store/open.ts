import { InvalidConfig } from "../errors.js";
import type { GraphStore } from "./graph-store.js";

export interface StoreConfig {
  /** Name of the engine. */
  readonly engine: string;
  /** The embedded engine's file; without one the graph lives in memory. */
  readonly path?: string;
  /** Milliseconds that a read may take. */
  readonly timeoutMs?: number;
  /** Reads at once in the embedded engine. */
  readonly maxConcurrent?: number;
}

/** Adding an engine is a line here: it keeps the promises of the port, and the contract suite runs over it. */
const engines: Readonly<Record<string, (config: StoreConfig) => Promise<GraphStore>>> = {
  embedded: async ({ engine: _, ...options }) => (await import("./engines/embedded.js")).openEmbedded(options),
};

export const engineNames: readonly string[] = Object.keys(engines);

/** Opens the store that the configuration names. Throws InvalidConfig for an engine it does not know. */
export async function openStore(config: StoreConfig): Promise<GraphStore> {
  const open = Object.hasOwn(engines, config.engine) ? engines[config.engine] : undefined;
  if (!open) throw new InvalidConfig([`There is no store engine "${config.engine}"; known are ${engineNames.join(", ")}.`]);
  return open(config);
}
