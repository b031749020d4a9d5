import { createCatalogue } from "../../src/model/index.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { LOADING_MS, openBothEngines, type BothEngines } from "../support/both-engines.js";
import { describeWithNeo4jAsLeft } from "../support/neo4j/suite.js";
import { phrases, words } from "./phrases.js";

const LONGEST_MS = 60_000;
const PAGE = 500;
/** Which terms a slip was meant for is taken from the nearest records on Neo4j, from all of them in memory. */
const MAY_DIFFER = "slips of the finger";

describeWithNeo4jAsLeft("search in the real dataset on both engines", (neo4j) => {
  let engines: BothEngines;
  beforeAll(async () => {
    engines = await openBothEngines(createCatalogue(), neo4j);
  }, LOADING_MS);
  afterAll(() => engines.close());

  const onBoth = <T>(work: (store: GraphStore) => Promise<T>): Promise<readonly [T, T]> => Promise.all([work(engines.embedded), work(engines.neo4j)]);

  it("is asked more than sixty phrases and thirty words", () => {
    expect(Object.values(phrases).flat().length).toBeGreaterThanOrEqual(60);
    expect(words.length).toBe(30);
  });

  describe.each(Object.entries(phrases))("finds by %s", (kind, cases) => {
    it.each(cases)("%s, among the first five: %s", async (text, id) => {
      const [embedded, onNeo4j] = await onBoth((store) => store.search({ text, limit: 20, offset: 0 }));

      expect(embedded.hits.slice(0, 5).map((hit) => hit.id)).toContain(id);
      expect(onNeo4j.hits.slice(0, 5).map((hit) => hit.id)).toContain(id);
      if (kind !== MAY_DIFFER) expect(onNeo4j).toEqual(embedded);
    }, LONGEST_MS);
  });

  it.each(words)("finds for %s the same records, page by page in the same order", async (text) => {
    const [embedded, onNeo4j] = await onBoth(async (store) => {
      const ids: string[] = [];
      for (;;) {
        const { hits, total } = await store.search({ text, lang: "fr", limit: PAGE, offset: ids.length });
        ids.push(...hits.map(({ id }) => id));
        if (hits.length < PAGE) return { ids, total };
      }
    });

    expect(onNeo4j).toEqual(embedded);
    expect(new Set(embedded.ids).size).toBe(embedded.total);
    expect(embedded.total).toBeGreaterThan(0);
  }, LONGEST_MS);

  it.each([["Country"], ["Tool", "Project"], []])("looks among the same types: %s %s", async (...types) => {
    const [embedded, onNeo4j] = await onBoth((store) => store.search({ text: "child trafficking", types, limit: 20, offset: 0 }));

    expect(onNeo4j).toEqual(embedded);
    expect(embedded.hits.every(({ type }) => (types as string[]).includes(type))).toBe(true);
  }, LONGEST_MS);
});
