import { loadDataset } from "../../../src/dataset/index.js";
import { statement, type Derivation, type GraphStore } from "../../../src/store/graph-store.js";
import { datasets } from "../../support/dataset.js";
import { anEmptyStore, catalogue } from "./loading.js";

/** A store of an engine that wants the id of instruments in capitals beside them. */
const wanting = (store: GraphStore, form: string): GraphStore => Object.assign(Object.create(store) as GraphStore, {
  derivation: { form, columnsOf: (type, { id }): Readonly<Record<string, string>> => (type === "Instrument" ? { searchKeys: `${form} ${String(id).toUpperCase()}` } : {}) } satisfies Derivation,
});

const keysIn = async (store: GraphStore): Promise<unknown[]> => (await store.run<{ keys: unknown }>(statement("keys", "MATCH (n:Entity) WHERE n.searchKeys IS NOT NULL RETURN n.searchKeys AS keys ORDER BY keys"))).map(({ keys }) => keys);

describe("columns that an engine wants beside those of a record", () => {
  const { aDataset } = datasets(catalogue);

  it("are stored with the records, and not where none are wanted", async () => {
    const [plain, store] = [await anEmptyStore(), await anEmptyStore()];
    const batch = aDataset().batch();

    await loadDataset(plain, batch);
    await loadDataset(wanting(store, "one"), batch);

    expect([await keysIn(plain), await keysIn(store)]).toEqual([[], ["one INSTRUMENT/TIP-PROTOCOL-2000"]]);
    expect(await store.version()).toBe(await plain.version());
  });

  it("are made anew, and nothing else, once they are made in another way", async () => {
    const store = await anEmptyStore();
    const batch = aDataset().batch();
    await loadDataset(store, batch);

    const first = await loadDataset(wanting(store, "one"), batch);
    const second = await loadDataset(wanting(store, "two"), batch);

    expect([first, second].map(({ nodes, relationships }) => [nodes.changed, nodes.unchanged, relationships.written])).toEqual([[0, batch.nodes.length, 0], [0, batch.nodes.length, 0]]);
    expect(await keysIn(store)).toEqual(["two INSTRUMENT/TIP-PROTOCOL-2000"]);
  });

  it("stay with a record that changes", async () => {
    const store = wanting(await anEmptyStore(), "one");
    await loadDataset(store, aDataset().batch());

    await loadDataset(store, aDataset().with("countries.yaml", "[]\n").batch());

    expect(await keysIn(store)).toEqual(["one INSTRUMENT/TIP-PROTOCOL-2000"]);
  });
});
