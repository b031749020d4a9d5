import { loadDataset } from "../../src/dataset/index.js";
import { openBolt } from "../../src/store/engines/bolt.js";
import { statement, type GraphStore, type SchemaPlan } from "../../src/store/graph-store.js";
import { schemaPlanOf } from "../../src/store/schema-plan.js";
import { loadElsewhere } from "../dataset/load-elsewhere.js";
import { datasets } from "../support/dataset.js";
import { describeWithNeo4j } from "../support/neo4j/suite.js";
import { catalogue } from "../unit/dataset/loading.js";
import { aPreparedNeo4j } from "./loading.js";

const LONGEST_MS = 120_000;

const tool = (title: string): string => `- { id: tool/guide, citations: [{ source: source/treaty-collection, confidence: SEED }], title: { en: ${title}, fr: ${title} }, kind: HANDBOOK }\n`;

describeWithNeo4j("the search index of a Neo4j", (neo4j) => {
  const { aDataset } = datasets(catalogue);
  const plan = schemaPlanOf(catalogue);
  let store: GraphStore;
  beforeAll(async () => {
    store = await aPreparedNeo4j(neo4j);
    await loadDataset(store, aDataset().with("tools.yaml", tool("Shelters")).batch());
  }, LONGEST_MS);
  afterAll(() => store.close());

  const idsOf = async (one: GraphStore, text: string): Promise<string[]> => (await one.search({ text, limit: 10, offset: 0 })).hits.map(({ id }) => id);

  const prepared = async <T>(other: SchemaPlan, work: (one: GraphStore) => Promise<T>): Promise<T> => {
    const one = await openBolt({ ...neo4j, timeoutMs: 30_000 });
    try {
      await one.prepare(other);
      return await work(one);
    } finally {
      await one.close();
    }
  };

  it("shows at once what another process has loaded, and no more what it took away", async () => {
    expect(await idsOf(store, "shelters")).toEqual(["tool/guide"]);

    await loadElsewhere(aDataset().with("tools.yaml", tool("Housing")).write(), JSON.stringify(neo4j));

    expect(await idsOf(store, "housing")).toEqual(["tool/guide"]);
    expect(await idsOf(store, "shelters")).toEqual([]);
  }, LONGEST_MS);

  it("is made anew where other types are searched, goes where none is, and is left alone where nothing changed", async () => {
    const idOf = async (one: GraphStore): Promise<unknown> => (await one.run<{ id: number }>(statement("index", "SHOW FULLTEXT INDEXES YIELD id RETURN id")))[0]?.id;
    const first = await idOf(store);
    const fewer = { ...plan, fullText: plan.fullText.filter(({ label }) => label !== "Tool") };

    const [same, other, none, again] = [await prepared(plan, idOf), await prepared(fewer, idOf), await prepared({ ...plan, fullText: [] }, idOf), await prepared(plan, idOf)];

    expect(same).toBe(first);
    expect([typeof other, none, typeof again]).toEqual(["number", undefined, "number"]);
    expect(other).not.toBe(first);
    expect(await idsOf(store, "housing")).toEqual(["tool/guide"]);
  }, LONGEST_MS);

  it("finds nothing, without a fault, where no type is searched", async () => {
    expect(await prepared({ ...plan, fullText: [] }, (one) => one.search({ text: "housing", limit: 10, offset: 0 }))).toEqual({ hits: [], total: 0 });

    await prepared(plan, () => Promise.resolve());
  }, LONGEST_MS);

  it("has terms that are made anew by a load of the same dataset when other columns are searched", async () => {
    const batch = aDataset().with("tools.yaml", tool("Housing")).batch();
    const withSummaries = { ...plan, fullText: plan.fullText.map((type) => ({ ...type, columns: type.columns.map((column) => ({ ...column, weight: 1 })) })) };

    const report = await prepared(withSummaries, (one) => loadDataset(one, batch));
    const [row] = await store.run<{ names: string }>(statement("names", "MATCH (n:Tool {id: 'tool/guide'}) RETURN n.searchNames AS names"));

    expect(report.nodes).toMatchObject({ created: 0, changed: 0 });
    expect(row!.names).toBe("");
  }, LONGEST_MS);

  it("says that a store is not prepared before records are written or searched", async () => {
    const one = await openBolt(neo4j);

    await expect(one.search({ text: "housing", limit: 1, offset: 0 })).rejects.toThrow("call prepare()");
    expect(() => one.derivation).toThrow("call prepare()");
    await one.close();
  }, LONGEST_MS);
});
