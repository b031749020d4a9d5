import type { SchemaPlan } from "../graph-store.js";

/** A key or an index that the plan asks for, under a name of ours. */
interface Wanted {
  readonly name: string;
  readonly text: string;
}

/** Keys first: a key brings an index of its own. Every type has one, or a look-up by type and id would scan the type. */
export function schemaStatements({ unique, types }: SchemaPlan): readonly Wanted[] {
  const keys = [...unique, ...types.map(({ label }) => [label, "id"] as const)];
  return [
    ...keys.map(([label, property]) => ({ name: `unique_${label}_${property}`, text: `CREATE CONSTRAINT unique_${label}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE` })),
    ...types.flatMap(({ label, sorted }) => sorted.filter((column) => column !== "id").map((column) => (
      { name: `range_${label}_${column}`, text: `CREATE RANGE INDEX range_${label}_${column} IF NOT EXISTS FOR (n:${label}) ON (n.${column})` }
    ))),
  ];
}
