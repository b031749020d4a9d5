import type { Batch } from "../../src/dataset/index.js";

/** Tells values that records of a type have in a column. */
export interface Values {
  values(type: string, column: string): readonly unknown[];
}

const MOST = 60;

/** Values of a dataset, taken from all over it. */
export class DatasetValues implements Values {
  private readonly rows = new Map<string, Readonly<Record<string, unknown>>[]>();
  private readonly known = new Map<string, readonly unknown[]>();

  constructor({ nodes }: Pick<Batch, "nodes">) {
    for (const { id, type, properties } of nodes) {
      const rows = this.rows.get(type) ?? [];
      rows.push({ ...properties, id });
      this.rows.set(type, rows);
    }
  }

  values(type: string, column: string): readonly unknown[] {
    const key = `${type}.${column}`;
    const found = this.known.get(key) ?? spread([...new Set((this.rows.get(type) ?? []).flatMap((row) => row[column] ?? []))]);
    this.known.set(key, found);
    return found;
  }
}

/** At most sixty of them, taken from all over. */
export const spread = <V>(all: readonly V[]): readonly V[] => all.filter((_, index) => index % Math.ceil(all.length / MOST) === 0);
