import { StoreUnavailable } from "../errors.js";
import type { StatedRow } from "../store/cypher/commit.js";
import type { Params, Statement } from "../store/graph-store.js";

/** How often an answer is read before it is given up. */
export const TRIES = 3;

export const changedWhileRead = (): StoreUnavailable => new StoreUnavailable("The graph changed while it was read; try again in a moment.");

export type ReadRow = <Row extends StatedRow>(statement: Statement, params: Params) => Promise<Row>;

/**
 * The result of work that reads several times, each time going by what it read before. All reads show the same state of
 * the graph: the work begins anew when a write came in between. Throws StoreUnavailable when that goes on.
 */
export async function inOneState<Result>(read: ReadRow, work: (read: ReadRow) => Promise<Result>): Promise<Result> {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const states = new Set<string | null>();
    const result = await work(async <Row extends StatedRow>(statement: Statement, params: Params) => {
      const row = await read<Row>(statement, params);
      states.add(row.after ?? null);
      return row;
    });
    if (states.size <= 1) return result;
  }
  throw changedWhileRead();
}
