import { statement, type GraphStore, type Params, type Statement } from "../../../src/store/graph-store.js";

/** How the suite comes by stores of an engine. */
export interface Engine {
  /** A store with nothing in it, not shared with another test. */
  open(): Promise<GraphStore>;
  /** The copy that `backup` wrote to this path; left out where the engine's own tools make backups. */
  openBackup?(path: string): Promise<GraphStore>;
}

/** Does something with a new store and closes it, whatever comes. */
export async function withStore<T>(engine: Engine, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await engine.open();
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

export const cypher = (text: string): Statement => statement("contract", text);

export const write = <Row extends object>(store: GraphStore, text: string, params: Params = {}): Promise<Row[]> =>
  store.transaction((tx) => tx.run<Row>(cypher(text), params));

export const read = <Row extends object>(store: GraphStore, text: string, params: Params = {}): Promise<Row[]> => store.run<Row>(cypher(text), params);

export const notes = async (store: GraphStore): Promise<string[]> =>
  (await read<{ id: string }>(store, "MATCH (n:Note) RETURN n.id AS id ORDER BY id")).map(({ id }) => id);
