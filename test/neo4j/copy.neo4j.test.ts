import { join } from "node:path";
import { aFolder, runApp, tidyUp } from "../e2e/app.js";
import { datasets } from "../support/dataset.js";
import { describeWithNeo4j } from "../support/neo4j/suite.js";
import { anEmptyStore, catalogue, graphIn, type Dump } from "../unit/dataset/loading.js";
import { instruments, settingsOf } from "./loading.js";

const LONGEST_MS = 120_000;
const merged = "- { id: instrument/survivor, formerIds: [instrument/merged], citations: [{ source: source/treaty-collection, confidence: VERIFIED }], title: { en: Survivor, fr: Survivant }, kind: TREATY, scope: GLOBAL, legalForce: BINDING, adopted: '2000-11' }\n";
const left = "- { id: instrument/gone, reason: { en: Told twice., fr: Dit deux fois. }, withdrawn: '2026-11-01' }\n";
const budget = "- { id: project/p, citations: [{ source: source/treaty-collection, confidence: SEED }], title: { en: Project, fr: Projet }, summary: { en: Trains officers., fr: Forme des agents. }, kind: CAPACITY_BUILDING, status: ACTIVE, coverage: GLOBAL, budget: { amount: 100000.5, currency: USD, year: 2022, qualifier: UP_TO, kind: BUDGET }, externalIds: { prima: KH10P0533 } }\n";

describeWithNeo4j("the command copy", (neo4j) => {
  const { aDataset } = datasets(catalogue);
  afterAll(tidyUp);

  const graphOfFile = async (path: string): Promise<Dump> => {
    const store = await anEmptyStore(path);
    const graph = await graphIn(store);
    await store.close();
    return graph;
  };
  const copy = (from: string, to: string, path: string) => runApp(["copy", "--from", from, "--to", to], { ...settingsOf(neo4j), STORE_PATH: path });

  it("takes a graph from the embedded store to Neo4j and back, and nothing is lost on the way", async () => {
    const seed = aDataset().with("instruments/many.yaml", instruments(1_200, "Many")).with("instruments/merged.yaml", merged).with("withdrawn.yaml", left).with("projects.yaml", budget).write();
    const [path, second] = [join(aFolder(), "graph.db"), join(aFolder(), "graph.db")];
    const loaded = await runApp(["load", "--seed", seed], { STORE_PATH: path });

    const there = await copy("embedded", "neo4j", path);
    const back = await copy("neo4j", "embedded", second);

    expect(loaded).toMatchObject({ code: 0 });
    expect([there.code, back.code]).toEqual([0, 0]);
    expect(there.printed).toMatch(/^Nodes: 1207 written, 0 changed.*\nembedded: (1207 nodes, 1206 relationships, version .*)\nneo4j: \1\nBoth hold the same graph\.\n$/);
    expect(back.printed).toMatch(/^Nodes: 1207 written, 0 changed.*\nneo4j: (1207 nodes, .*)\nembedded: \1\nBoth hold the same graph\.\n$/);
    expect(await graphOfFile(second)).toEqual(await graphOfFile(path));
  }, LONGEST_MS);

  it("says what is missing in the settings of a store that it needs", async () => {
    const { code, printed } = await runApp(["copy", "--from", "embedded", "--to", "neo4j"]);

    expect(code).toBe(1);
    expect(printed).toContain("NEO4J_PASSWORD: is not set");
  });
});
