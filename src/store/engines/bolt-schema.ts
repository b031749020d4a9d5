import type { SchemaPlan } from "../graph-store.js";

/** A key or an index that the plan asks for, under a name of ours. */
interface Wanted {
  readonly name: string;
  readonly text: string;
}

/** A page is cut from an index that holds its whole order: with the first column alone, all rows of one value are sorted. */
function rangeIndex(label: string, columns: readonly string[]): Wanted {
  const name = `range_${[label, ...columns].join("_")}`;
  return { name, text: `CREATE RANGE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${columns.map((column) => `n.${column}`).join(", ")})` };
}

/** Keys first: a key brings an index of its own. Every type has one, or a look-up by type and id would scan the type. */
export function schemaStatements({ unique, types }: SchemaPlan): readonly Wanted[] {
  const keys = [...unique, ...types.map(({ label }) => [label, "id"] as const)];
  return [
    ...keys.map(([label, property]) => ({ name: `unique_${label}_${property}`, text: `CREATE CONSTRAINT unique_${label}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE` })),
    ...types.flatMap(({ label, orders }) => orders.map((columns) => rangeIndex(label, [...columns, "id"]))),
  ];
}
