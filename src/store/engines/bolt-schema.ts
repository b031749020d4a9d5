import type { SchemaPlan } from "../graph-store.js";

/** Begins the name of every index of ours that is none of a key. */
const RANGE = "range_";

/** A key or an index that the plan asks for, under a name of ours. */
interface Wanted {
  readonly name: string;
  readonly text: string;
}

/** What brings the keys and indexes that a database has to those of the plan. Those of an earlier plan would only cost. */
export function schemaChanges(plan: SchemaPlan, present: readonly string[]): readonly string[] {
  const wanted = wantedBy(plan);
  const names = new Set(wanted.map(({ name }) => name));
  const stale = present.filter((name) => name.startsWith(RANGE) && !names.has(name));
  return [...stale.map((name) => `DROP INDEX ${name} IF EXISTS`), ...wanted.filter(({ name }) => !present.includes(name)).map(({ text }) => text)];
}

/** Keys first: a key brings an index of its own. Every type has one, or a look-up by type and id would scan the type. */
function wantedBy({ unique, types }: SchemaPlan): readonly Wanted[] {
  const keys = [...unique, ...types.map(({ label }) => [label, "id"] as const)];
  return [
    ...keys.map(([label, property]) => ({ name: `unique_${label}_${property}`, text: `CREATE CONSTRAINT unique_${label}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE` })),
    ...types.flatMap(({ label, orders }) => orders.map((columns) => rangeIndex(label, [...columns, "id"]))),
  ];
}

/** A page is cut from an index that holds its whole order: with the first column alone, all rows of one value are sorted. */
function rangeIndex(label: string, columns: readonly string[]): Wanted {
  const name = `${RANGE}${[label, ...columns].join("_")}`;
  return { name, text: `CREATE RANGE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${columns.map((column) => `n.${column}`).join(", ")})` };
}
