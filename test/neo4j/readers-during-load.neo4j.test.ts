import { createSchema } from "../../src/api/schema.js";
import { loadDataset } from "../../src/dataset/index.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { loadElsewhere } from "../dataset/load-elsewhere.js";
import { asking, type Ask } from "../support/api.js";
import { datasets } from "../support/dataset.js";
import { describeWithNeo4j } from "../support/neo4j/suite.js";
import { catalogue } from "../unit/dataset/loading.js";
import { aPreparedNeo4j, instruments } from "./loading.js";

const LONGEST_MS = 300_000;
const READERS = 6;

/** Every part of an answer tells to which dataset it belongs: how many there are, of which kind, and what they say. */
const query = `{
  first: instruments(first: 100, orderBy: [{ field: LABEL_EN }]) { totalCount counts(by: KIND) { key count } nodes { id kind summary { text } } }
  last: instruments(last: 100) { totalCount counts(by: KIND) { key count } nodes { id kind summary { text } citations { locator source { title } } } }
}`;

describeWithNeo4j("whoever asks Neo4j while a load changes most of the graph", (neo4j) => {
  const { aDataset } = datasets(catalogue);
  const old = aDataset().with("instruments/many.yaml", instruments(3_000, "Old", "TREATY"));
  const next = aDataset().with("instruments/many.yaml", instruments(3_500, "New", "PROTOCOL"));
  let store: GraphStore;
  let ask: Ask;

  beforeAll(async () => {
    store = await aPreparedNeo4j(neo4j);
    ask = asking(catalogue, await createSchema(catalogue), store, { isChanging: true });
    await loadDataset(store, old.batch());
  }, LONGEST_MS);
  afterAll(() => store.close());

  const answer = async (): Promise<string> => {
    const { data, faults } = await ask(query);
    return JSON.stringify({ data, faults });
  };

  /** The different answers that were given while a process of its own loads, and how many there were in all. */
  const answersDuring = async (seed: string): Promise<{ readonly kinds: ReadonlySet<string>; readonly total: number }> => {
    let [isOver, total] = [false, 0];
    const kinds = new Set<string>();
    const readers = Array.from({ length: READERS }, async () => {
      for (; !isOver; total += 1) kinds.add(await answer());
    });
    const told = await loadElsewhere(seed, JSON.stringify(neo4j));
    isOver = true;
    await Promise.all(readers);
    expect(told.at(-1)).toHaveProperty("loaded");
    return { kinds, total };
  };

  it("is shown the old graph or the new one, never a part of each", async () => {
    const before = await answer();
    expect(JSON.parse(before)).toMatchObject({ faults: [], data: { first: { totalCount: 3_001 } } });

    const there = await answersDuring(next.write());
    const after = await answer();
    const back = await answersDuring(old.write());

    expect(JSON.parse(after)).toMatchObject({ faults: [], data: { first: { totalCount: 3_501 } } });
    const strange = [...there.kinds, ...back.kinds].filter((one) => one !== before && one !== after);
    expect(strange.map((one) => one.slice(0, 600))).toEqual([]);
    expect(there.total).toBeGreaterThan(READERS);
  }, LONGEST_MS);
});
