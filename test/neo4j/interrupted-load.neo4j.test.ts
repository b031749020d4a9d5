import { contentsOf, loadDataset } from "../../src/dataset/index.js";
import { readState } from "../../src/store/cypher/read-back.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { loadElsewhere } from "../dataset/load-elsewhere.js";
import { datasets } from "../support/dataset.js";
import { describeWithNeo4j } from "../support/neo4j/suite.js";
import { catalogue, graphIn } from "../unit/dataset/loading.js";
import { aCommitGate } from "./commit-gate.js";
import { aPreparedNeo4j, contentsAfter, instruments } from "./loading.js";

const LONGEST_MS = 120_000;
/** A lock that a dead process had left would be waited for without end. */
const AT_ONCE_MS = 20_000;

describeWithNeo4j("a load into Neo4j whose process is killed", (neo4j) => {
  const { aDataset } = datasets(catalogue);
  const old = () => aDataset().with("instruments/old.yaml", instruments(200, "Old"));
  const next = () => aDataset().with("instruments/next.yaml", instruments(300, "New"));
  let store: GraphStore;

  beforeAll(async () => {
    store = await aPreparedNeo4j(neo4j);
  }, LONGEST_MS);
  afterAll(() => store.close());
  beforeEach(() => loadDataset(store, old().batch()), LONGEST_MS);

  const loadsAtOnce = async (): Promise<void> => {
    const started = performance.now();

    await loadDataset(store, next().batch());

    expect(performance.now() - started).toBeLessThan(AT_ONCE_MS);
    expect(await contentsOf(store)).toEqual(await contentsAfter(next().batch()));
  };

  it.each(["load.deleteOutgoing", "load.createNodes.Instrument", "load.createLinks.CITES", "load.writeMeta", "commit"])(
    "leaves the earlier graph when it is killed at %s, and the next load works at once",
    async (stopAt) => {
      const before = await graphIn(store);

      const told = await loadElsewhere(next().write(), JSON.stringify(neo4j), { stopAt });

      expect(told.at(-1)).toMatchObject({ statement: stopAt });
      expect(await graphIn(store)).toEqual(before);
      await loadsAtOnce();
    },
    LONGEST_MS,
  );

  it.each([
    ["before", "the earlier graph is whole", old],
    ["after", "the new graph is whole", next],
  ] as const)("loses nothing when it is killed %s its commit has reached the server: %s", async (place, _what, kept) => {
    const death = new AbortController();
    const gate = await aCommitGate(neo4j.uri, place, () => death.abort());

    const told = await loadElsewhere(next().write(), JSON.stringify({ ...neo4j, uri: gate.uri }), { signal: death.signal });
    gate.close();

    expect(told.at(-1)).toMatchObject({ statement: "commit" });
    expect(await contentsOf(store)).toEqual(await contentsAfter(kept().batch()));
    await loadsAtOnce();
  }, LONGEST_MS);

  it("leaves nothing that readers would wait for, though it had told them to", async () => {
    const death = new AbortController();
    const gate = await aCommitGate(neo4j.uri, "before", () => death.abort());
    await loadElsewhere(next().write(), JSON.stringify({ ...neo4j, uri: gate.uri }), { signal: death.signal });
    gate.close();
    const started = performance.now();

    const [state] = await store.run<{ before: string; after: string; version: string }>(readState);

    expect(state).toEqual({ before: state!.after, after: expect.not.stringContaining("pending"), version: old().batch().version });
    expect(performance.now() - started).toBeLessThan(AT_ONCE_MS);
  }, LONGEST_MS);
});
