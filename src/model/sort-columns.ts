import type { EntityType, PropertyType } from "./catalogue.js";
import type { Storable } from "./kinds/kind.js";

/** Stands in a sort column for a value that is not known: greater than any that is. */
const ABSENT_TEXT = "\u{10FFFF}";
const ABSENT_NUMBER = Number.MAX_SAFE_INTEGER;

const numeric: readonly string[] = ["number", "money", "boolean"];

/**
 * The column by which lists are ordered by a property, if they can be. It is never without a value: the index of a
 * graph server leaves out what is, and a page could not be cut from it. Where a property may be missing, or is yes or
 * no, which engines order differently, it is a column of its own.
 */
export function sortColumnOf({ name, kind, required }: PropertyType): string | undefined {
  const own = kind.sortColumn?.(name);
  return own === undefined || (required && kind.filter !== "boolean") ? own : `${name}_sort`;
}

/** The sort columns that a record needs beside its stored columns. Unknown values come last in ascending order. */
export function sortValuesOf(type: EntityType, stored: Readonly<Record<string, Storable>>): Readonly<Record<string, Storable>> {
  const values: Record<string, Storable> = {};
  for (const property of type.properties.values()) {
    const column = sortColumnOf(property);
    const own = property.kind.sortColumn?.(property.name);
    if (column === undefined || own === undefined || column === own) continue;
    const value = stored[own];
    values[column] = typeof value === "boolean" ? Number(value) : value ?? (numeric.includes(property.kind.filter) ? ABSENT_NUMBER : ABSENT_TEXT);
  }
  return values;
}
