import { contentsOf, loadDataset } from "../../src/dataset/index.js";
import { Conflict } from "../../src/errors.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { runApp, tidyUp } from "../e2e/app.js";
import { datasets } from "../support/dataset.js";
import { withDriver } from "../support/neo4j/reach.mjs";
import { describeWithNeo4j } from "../support/neo4j/suite.js";
import { catalogue } from "../unit/dataset/loading.js";
import { aPreparedNeo4j, contentsAfter, instruments, settingsOf } from "./loading.js";

const LONGEST_MS = 120_000;
const CONFLICT = "Another load changed the graph at the same time; nothing of this one was written. Look at what the graph holds now, and begin again if this is to take its place.";

describeWithNeo4j("two loads into one Neo4j at once", (neo4j) => {
  const { aDataset } = datasets(catalogue);
  const one = aDataset().with("instruments/one.yaml", instruments(200, "One"));
  const other = aDataset().with("instruments/other.yaml", instruments(300, "Other"));
  let store: GraphStore;

  beforeAll(async () => {
    store = await aPreparedNeo4j(neo4j);
  }, LONGEST_MS);
  afterAll(async () => {
    await store.close();
    await tidyUp();
  });
  beforeEach(() => loadDataset(store, aDataset().batch()), LONGEST_MS);

  /** Resolves when that many transactions wait for a lock. */
  const blocked = (count: number): Promise<void> => withDriver(neo4j, async (driver) => {
    for (let found = 0; found < count;) {
      const { records } = await driver.executeQuery("SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*) AS total");
      found = records[0]!.get("total") as number;
    }
  });

  it("of two processes leave the graph of one; the other ends with 1 and says why", async () => {
    const load = (seed: string) => runApp(["load", "--seed", seed], settingsOf(neo4j));
    // The lock is held until both have begun, whichever the machine runs first.
    const loads = store.transaction(async () => {
      const both = [load(one.write()), load(other.write())];
      await blocked(2);
      return { both };
    });

    const ended = await Promise.all((await loads).both);

    const winner = ended.findIndex(({ code }) => code === 0);
    expect(ended.map(({ code }) => code).sort()).toEqual([0, 1]);
    expect(ended[1 - winner]!.printed).toMatch(new RegExp(`^\\d+ records read.*\n${CONFLICT}\n$`));
    expect(await contentsOf(store)).toEqual(await contentsAfter([one, other][winner]!.batch()));
  }, LONGEST_MS);

  it("of one process end alike", async () => {
    const outcomes = await Promise.allSettled([loadDataset(store, one.batch()), loadDataset(store, other.batch())]);

    const winner = outcomes.findIndex(({ status }) => status === "fulfilled");
    expect(outcomes[1 - winner]).toMatchObject({ status: "rejected", reason: new Conflict(CONFLICT) });
    expect(await contentsOf(store)).toEqual(await contentsAfter([one, other][winner]!.batch()));
  }, LONGEST_MS);

  it("of the same dataset both succeed, as processes do that start together", async () => {
    const outcomes = await Promise.all([loadDataset(store, one.batch()), loadDataset(store, one.batch())]);

    expect(outcomes.map(({ nodes }) => nodes.created).sort()).toEqual([0, 200]);
  }, LONGEST_MS);
});
