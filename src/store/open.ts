import { InvalidConfig } from "../errors.js";
import type { BoltOptions } from "./engines/bolt.js";
import type { EmbeddedOptions } from "./engines/embedded.js";
import type { GraphStore } from "./graph-store.js";

export interface StoreConfig {
  /** Name of the engine. */
  readonly engine: string;
  /** Milliseconds that a read may take. */
  readonly timeoutMs?: number;
  readonly embedded?: Pick<EmbeddedOptions, "path" | "maxConcurrent">;
  readonly neo4j?: Omit<BoltOptions, "timeoutMs">;
}

/** Adding an engine is a line here: it keeps the promises of the port, and the contract suite runs over it. */
const engines: Readonly<Record<string, (config: StoreConfig) => Promise<GraphStore>>> = {
  embedded: async ({ timeoutMs, embedded }) => (await import("./engines/embedded.js")).openEmbedded({ ...embedded, ...(timeoutMs && { timeoutMs }) }),
  neo4j: async ({ timeoutMs, neo4j }) => {
    if (!neo4j) throw new InvalidConfig(["NEO4J_URI: the address of the Neo4j server is missing"]);
    return (await import("./engines/bolt.js")).openBolt({ ...neo4j, ...(timeoutMs && { timeoutMs }) });
  },
};

export const engineNames: readonly string[] = Object.keys(engines);

/** Opens the store that the configuration names. Throws InvalidConfig for an engine it does not know. */
export async function openStore(config: StoreConfig): Promise<GraphStore> {
  const open = Object.hasOwn(engines, config.engine) ? engines[config.engine] : undefined;
  if (!open) throw new InvalidConfig([`There is no store engine "${config.engine}"; known are ${engineNames.join(", ")}.`]);
  return open(config);
}
