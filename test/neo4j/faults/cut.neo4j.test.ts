import { contentsOf, loadDataset } from "../../../src/dataset/index.js";
import { openBolt } from "../../../src/store/engines/bolt.js";
import type { GraphStore } from "../../../src/store/graph-store.js";
import { schemaPlanOf } from "../../../src/store/schema-plan.js";
import { datasets } from "../../support/dataset.js";
import { describeWithNeo4j } from "../../support/neo4j/suite.js";
import { catalogue } from "../../unit/dataset/loading.js";
import { COMMIT } from "../commit-gate.js";
import { aPreparedNeo4j, contentsAfter, instruments } from "../loading.js";
import { noteFigures } from "./figures.js";
import { aRelay, type Relay } from "./relay.js";
import { SLACK_MS } from "./serving.js";

const LONGEST_MS = 120_000;
/** So long a load is tried again on a new connection: for 15 s, and then for as long as its last pause lasts. */
const RETRY_MS = 35_000;

describeWithNeo4j("a load into Neo4j whose connection is cut", (neo4j) => {
  const { aDataset } = datasets(catalogue);
  const old = aDataset().with("instruments/old.yaml", instruments(200, "Old"));
  const next = aDataset().with("instruments/next.yaml", instruments(300, "New"));
  let beside: GraphStore;
  let relay: Relay;
  let store: GraphStore;
  beforeAll(async () => {
    beside = await aPreparedNeo4j(neo4j);
    relay = await aRelay(neo4j);
    store = await openBolt(relay.neo4j);
    await store.prepare(schemaPlanOf(catalogue));
  }, LONGEST_MS);
  afterAll(async () => {
    await store.close();
    await beside.close();
    relay.close();
  });
  beforeEach(() => loadDataset(beside, old.batch()), LONGEST_MS);

  it.each(["load.createNodes.Instrument", "load.createLinks.CITES", "load.writeMeta", "commit.setState"])("in the middle, at %s, is done again as a whole", async (statement) => {
    relay.whenSent(`/* ${statement} */`, relay.cut);
    const started = performance.now();

    await loadDataset(store, next.batch());

    noteFigures(`load cut at ${statement}`, { doneMs: performance.now() - started });
    expect(await contentsOf(beside)).toEqual(await contentsAfter(next.batch()));
  }, LONGEST_MS);

  it("at its commit, does not do twice what was done", async () => {
    relay.whenSent("/* commit.setState */", () => relay.whenSent(COMMIT, () => relay.whenSent(COMMIT, relay.cut)));

    await loadDataset(store, next.batch());

    expect(await contentsOf(beside)).toEqual(await contentsAfter(next.batch()));
  }, LONGEST_MS);

  it("for good, fails as a whole with STORE_UNAVAILABLE: the earlier graph is there, and the next load works", async () => {
    relay.whenSent("/* load.createLinks.CITES */", () => {
      void relay.shut();
      relay.cut();
    });
    const started = performance.now();

    const told = await loadDataset(store, next.batch()).then(() => "loaded", (error: Error) => error);
    const toldMs = performance.now() - started;
    const kept = await contentsOf(beside);
    await relay.open();
    await loadDataset(store, next.batch());

    noteFigures("load cut for good", { toldMs });
    expect(told).toMatchObject({ code: "STORE_UNAVAILABLE" });
    expect(toldMs).toBeLessThan(RETRY_MS + SLACK_MS);
    expect(kept).toEqual(await contentsAfter(old.batch()));
    expect(await contentsOf(beside)).toEqual(await contentsAfter(next.batch()));
  }, LONGEST_MS);
});
