import type { Derivation, GraphTransaction } from "../store/graph-store.js";
import { addColumns } from "../store/cypher/write.js";
import type { BatchNode, Properties } from "./batch.js";

/** Records looked at at once. */
const ROWS = 1_000;

/** A record's columns, and those that the engine wants beside them. */
export const storedColumnsOf = ({ type, properties }: BatchNode, derivation: Derivation): Properties => ({ ...properties, ...derivation.columnsOf(type, properties) });

/** Gives records that are in the store already the columns that the engine wants now; nothing else of them is touched. */
export async function deriveAnew(tx: GraphTransaction, nodes: readonly BatchNode[], derivation: Derivation): Promise<void> {
  for (let from = 0; from < nodes.length; from += ROWS) {
    const rows = nodes.slice(from, from + ROWS).map(({ id, type, properties }) => ({ id, columns: derivation.columnsOf(type, properties) }));
    const wanted = rows.filter(({ columns }) => Object.keys(columns).length > 0);
    if (wanted.length > 0) await tx.run(addColumns, { rows: wanted });
  }
}
