import type { BatteryStatement } from "./battery.mjs";

export function readWarnings(): Readonly<Record<string, readonly string[]>>;
export function passesLint(statement: Pick<BatteryStatement, "text" | "given">, lint: (text: string) => readonly string[]): boolean;
export function byWarning(names: readonly string[], warnings: Readonly<Record<string, readonly string[]>>): (readonly [row: string | undefined, names: readonly string[]])[];
