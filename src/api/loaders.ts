import DataLoader from "dataloader";
import { statement } from "../store/graph-store.js";
import type { RequestContext } from "./context.js";

/** A loader of the request, made at its first use: for what a plan cannot reach. */
export function loaderOf<Key extends string, Found>(context: RequestContext, name: string, batch: (keys: readonly Key[]) => Promise<ReadonlyMap<string, Found>>): DataLoader<Key, Found | null> {
  const known = context.loaders.get(name) as DataLoader<Key, Found | null> | undefined;
  if (known) return known;
  const made = new DataLoader<Key, Found | null>(async (keys) => {
    const found = await batch(keys);
    return keys.map((key) => found.get(key) ?? null);
  });
  context.loaders.set(name, made);
  return made;
}

const labelsByIds = statement("labelsByIds", "UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n.id AS id, n.label_en AS label_en, n.label_fr AS label_fr");

interface LabelRow extends Readonly<Record<string, unknown>> {
  readonly id: string;
}

/** Labels of records by id. */
export const labelLoader = (context: RequestContext): DataLoader<string, LabelRow | null> =>
  loaderOf<string, LabelRow>(context, "labels", async (ids) => new Map((await context.read<LabelRow>(labelsByIds, { ids: [...ids] })).map((row) => [row.id, row])));

export const fixedStatements = [labelsByIds];
