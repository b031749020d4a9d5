import type { Value } from "../graph-store.js";

/**
 * Rows as plain JSON. Throws when a column holds a node, a relationship, a path, a date object or an integer
 * beyond the safe range: such a statement would answer otherwise on another engine.
 */
export function plainRows(rows: readonly Readonly<Record<string, unknown>>[], statementName: string): Record<string, Value>[] {
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plain(value, `${statementName}: ${column}`)])));
}

function plain(value: unknown, at: string): Value {
  if (value === null || typeof value === "string" || typeof value === "boolean" || typeof value === "number") return value;
  if (typeof value === "bigint") return safeNumber(value, at);
  if (Array.isArray(value)) return value.map((one) => plain(one, at));
  if (value instanceof Date) throw new Error(`${at} is a date object; store and return dates as text.`);
  if (typeof value !== "object" || value === undefined || ArrayBuffer.isView(value)) throw new Error(`${at} is no plain value (${typeof value}).`);
  if ("_labels" in value) throw new Error(`${at} is a node; return its properties by name.`);
  if ("_source" in value && "_type" in value) throw new Error(`${at} is a relationship; return its properties by name.`);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one, at)]));
}

function safeNumber(value: bigint, at: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new Error(`${at} is an integer beyond the safe range (${value}).`);
  return number;
}
