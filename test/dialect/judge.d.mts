import type { BatteryStatement } from "./battery.mjs";

export interface Outcome {
  readonly result: "OK" | "DIFF" | "ERR";
  readonly kind?: "value" | "effect" | "lenient" | "refused" | "given";
  readonly why?: string;
}

export interface Engine {
  /** Empties the database and runs these. */
  begin(graph: readonly string[], given: readonly string[]): Promise<void>;
  run(text: string, params?: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>[]>;
  /** Whether an error says that the engine is gone. */
  isLost(error: unknown): boolean;
}

export function judge(engine: Engine, statement: Pick<BatteryStatement, "graph" | "given" | "text" | "params"> & Partial<BatteryStatement>): Promise<Outcome>;
