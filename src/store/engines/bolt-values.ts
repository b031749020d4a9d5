import neo4j from "neo4j-driver";
import type { Value } from "../graph-store.js";

type Params = Readonly<Record<string, Value>>;

/**
 * Parameters as the driver is to send them: whole numbers as integers, since it sends every JavaScript number as a
 * float and LIMIT 10.0 is an error. A list of numbers that are not all whole goes as floats: a property holds one kind.
 */
export const boltParams = (params: Params): Record<string, unknown> => boltMap(params);

const boltMap = (map: Params): Record<string, unknown> => {
  const made: Record<string, unknown> = {};
  for (const key in map) made[key] = boltValue(map[key]!);
  return made;
};

function boltValue(value: Value): unknown {
  if (typeof value === "number") return Number.isInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== "object" || value === null) return value;
  if (!isList(value)) return boltMap(value);
  return value.some((one) => typeof one === "number" && !Number.isInteger(one)) ? value.map((one) => (typeof one === "number" ? one : boltValue(one))) : value.map(boltValue);
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

/** What the driver gives of a row: its columns in the order of `keys`. */
export interface BoltRecord {
  readonly keys: readonly PropertyKey[];
  get(index: number): unknown;
}

/**
 * Rows as plain JSON. Throws when a column holds a node, a relationship, a path, a date object or an integer
 * beyond the safe range: such a statement would answer otherwise on another engine.
 */
export function plainBoltRows(records: readonly BoltRecord[], statementName: string): Record<string, Value>[] {
  return records.map((record) => {
    const row: Record<string, Value> = {};
    record.keys.forEach((key, index) => {
      const value = record.get(index);
      mustBePlain(value, statementName, key);
      row[String(key)] = value;
    });
    return row;
  });
}

/** The driver has made plain values already: they are looked at, not copied, since answers are large. */
function mustBePlain(value: unknown, statementName: string, key: PropertyKey): asserts value is Value {
  if (value === null || typeof value === "string" || typeof value === "boolean") return;
  const refuse = (what: string): never => {
    throw new Error(`${statementName}: ${String(key)} is ${what}`);
  };
  // The driver turns an integer beyond the safe range into an infinity.
  if (typeof value === "number") return Number.isFinite(value) ? undefined : refuse("an integer beyond the safe range, or no finite number.");
  if (typeof value !== "object") return refuse(`no plain value (${typeof value}).`);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) mustBePlain(value[index], statementName, key);
    return;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) refuse(`a ${value.constructor.name}; return plain values by name.`);
  for (const inner of Object.values(value)) mustBePlain(inner, statementName, key);
}
