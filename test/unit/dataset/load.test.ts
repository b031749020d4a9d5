import { loadDataset, writeLoadReport } from "../../../src/dataset/index.js";
import { Conflict } from "../../../src/errors.js";
import { isWrite } from "../../../src/store/cypher/version.js";
import { statement, type GraphStore } from "../../../src/store/graph-store.js";
import { datasets } from "../../support/dataset.js";
import { anEmptyStore, catalogue, dump, graphIn, linksFrom, nodeOf, watched, withoutTime } from "./loading.js";

const { aDataset } = datasets(catalogue);

const protocol = (title: string): string => `- id: instrument/tip-protocol-2000
  citations: [{ source: source/treaty-collection, confidence: VERIFIED }]
  title: { en: ${title}, fr: Protocole }
  kind: PROTOCOL
  scope: GLOBAL
  legalForce: BINDING
  supplements: [instrument/untoc]
- id: instrument/untoc
  citations: [{ source: source/treaty-collection, confidence: VERIFIED }]
  title: { en: Convention, fr: Convention }
  kind: TREATY
  scope: GLOBAL
  legalForce: BINDING
`;
const ratification = `- id: treaty-action/khm-tip
  citations: [{ source: source/treaty-collection, confidence: VERIFIED }]
  kind: RATIFICATION
  consent: true
  date: '2007-07-02'
  country: country/KHM
  instrument: instrument/tip-protocol-2000
`;
const full = () => aDataset().with("instruments.yaml", protocol("Protocol")).with("treaty-actions.yaml", ratification);

let store: GraphStore;
beforeEach(async () => {
  store = await anEmptyStore();
});
afterEach(() => store.close());

describe("a load", () => {
  it("writes every record with its links, and tells how many", async () => {
    const report = await loadDataset(store, full().batch());

    const { nodes, links } = await dump(store);
    expect(report).toMatchObject({ nodes: { created: 7, changed: 0, deleted: 0, unchanged: 0 }, relationships: { written: 9, deleted: 0 } });
    expect(nodes.filter(({ labels }) => labels.includes("Entity"))).toHaveLength(7);
    expect(links).toHaveLength(9);
    expect(report.version).toBe(await store.version());
    expect(writeLoadReport({ ...report, seconds: 1.5 })).toBe(`Nodes: 7 written, 0 changed, 0 deleted, 0 unchanged. Relationships: 9 written, 0 deleted. Version ${report.version}, 1.5 s.`);
  });

  it("of the same dataset again writes nothing and keeps the version", async () => {
    const first = await loadDataset(store, full().batch());
    const before = await dump(store);
    const written: string[] = [];

    const again = await loadDataset(watched(store, (one) => {
      if (isWrite(one)) written.push(one.name);
    }), full().batch());

    expect(written).toEqual([]);
    expect(again).toMatchObject({ version: first.version, nodes: { created: 0, changed: 0, deleted: 0, unchanged: 7 }, relationships: { written: 0, deleted: 0 } });
    expect(await dump(store)).toEqual(before);
  });

  it("of a changed record writes that record, its links and the names made of it, and nothing else", async () => {
    const first = await loadDataset(store, full().batch());

    const report = await loadDataset(store, full().with("instruments.yaml", protocol("New protocol")).batch());

    const after = await dump(store);
    expect(report).toMatchObject({ nodes: { created: 0, changed: 2, deleted: 0, unchanged: 5 }, relationships: { written: 5, deleted: 5 } });
    expect(report.version).not.toBe(first.version);
    expect(nodeOf(after, "instrument/tip-protocol-2000")?.properties.title_en).toBe("New protocol");
    expect(nodeOf(after, "treaty-action/khm-tip")?.properties.label_en).toBe("Cambodia · Ratification · New protocol · 2007-07-02");
    const fresh = await anEmptyStore();
    await loadDataset(fresh, full().with("instruments.yaml", protocol("New protocol")).batch());
    expect(withoutTime(await graphIn(store))).toEqual(withoutTime(await graphIn(fresh)));
    await fresh.close();
  });

  it("drops a property that a record no longer has", async () => {
    await loadDataset(store, aDataset().batch());

    await loadDataset(store, aDataset().with("instruments.yaml", protocol("Protocol")).batch());

    expect(nodeOf(await dump(store), "instrument/tip-protocol-2000")?.properties).not.toHaveProperty("adopted");
  });

  it("takes away a record that left the dataset, with its links", async () => {
    await loadDataset(store, full().batch());

    const report = await loadDataset(store, full().without("treaty-actions.yaml").batch());

    const after = await dump(store);
    expect(report).toMatchObject({ nodes: { created: 0, changed: 0, deleted: 1, unchanged: 6 }, relationships: { written: 0, deleted: 3 } });
    expect(nodeOf(after, "treaty-action/khm-tip")).toBeUndefined();
    expect(linksFrom(after, "treaty-action/khm-tip")).toEqual([]);
    expect(after.links).toHaveLength(6);
  });

  it("brings back what another write had changed", async () => {
    await loadDataset(store, full().batch());
    const before = await graphIn(store);
    await store.transaction(async (tx) => {
      await tx.run(statement("test.change", "MATCH (n:Entity {id: 'country/KHM'}) SET n.name_en = 'Kampuchea'"));
      await tx.run(statement("test.unlink", "MATCH (n:Entity {id: 'treaty-action/khm-tip'})-[e:BY]->() DELETE e"));
      await tx.run(statement("test.add", "CREATE (n:Entity:Country {id: 'country/XXX'})"));
    });

    await loadDataset(store, full().batch());

    expect(withoutTime(await graphIn(store))).toEqual(withoutTime(before));
  });

  it("stamps the time, the versions, the fingerprint and the description on the graph", async () => {
    const batch = aDataset().batch();

    await loadDataset(store, batch, { now: () => new Date("2026-11-25T02:00:00Z") });

    const meta = (await dump(store)).nodes.find(({ labels }) => labels.includes("GraphMeta"));
    expect(meta?.properties).toEqual({
      id: "graph", version: batch.version, contentHash: batch.contentHash, fingerprint: batch.fingerprint, datasetVersion: "0.0.1", loadedAt: "2026-11-25T02:00:00.000Z",
      dataset: JSON.stringify({ title: { en: "A small dataset", fr: "Un petit jeu de données" }, version: "0.0.1", licence: "CC BY 4.0" }),
    });
  });

  it("tells its progress up to the last row", async () => {
    const steps: (readonly [string, number, number])[] = [];

    await loadDataset(store, full().batch(), { onProgress: (step, done, total) => steps.push([step, done, total]) });

    expect(steps.at(-1)).toEqual(["write", 16, 16]);
    expect(steps.map(([, done]) => done)).toEqual(steps.map(([, done]) => done).toSorted((a, b) => a - b));
  });
});

describe("ids that are no longer those of a record", () => {
  const merged = protocol("Protocol").replace("kind: PROTOCOL", "formerIds: [instrument/palermo, instrument/tip]\n  kind: PROTOCOL");
  const left = "- { id: instrument/gone, reason: { en: Told twice., fr: Dit deux fois. }, withdrawn: '2026-11-01', replacement: instrument/untoc }\n";
  const markers = async (label: string) => (await dump(store)).nodes.filter(({ labels }) => labels.includes(label)).map(({ labels, properties }) => ({ labels, ...properties }));

  it("answer with the record that took them in, or with why they left", async () => {
    await loadDataset(store, aDataset().with("instruments.yaml", merged).with("withdrawn.yaml", left).batch());

    expect(await markers("Redirect")).toEqual([
      { labels: ["Redirect"], id: "instrument/palermo", to: "instrument/tip-protocol-2000" },
      { labels: ["Redirect"], id: "instrument/tip", to: "instrument/tip-protocol-2000" },
    ]);
    expect(await markers("Withdrawn")).toEqual([
      { labels: ["Withdrawn"], id: "instrument/gone", reason_en: "Told twice.", reason_fr: "Dit deux fois.", withdrawn: "2026-11-01", replacement: "instrument/untoc" },
    ]);
  });

  it("follow the dataset at the next load, also when no record changed", async () => {
    await loadDataset(store, full().with("withdrawn.yaml", left).batch());

    const report = await loadDataset(store, full().with("withdrawn.yaml", left.replace("Told twice.", "Never existed.").replace(", replacement: instrument/untoc", "")).batch());

    expect(report.nodes).toEqual({ created: 0, changed: 0, deleted: 0, unchanged: 7 });
    expect(await markers("Withdrawn")).toEqual([{ labels: ["Withdrawn"], id: "instrument/gone", reason_en: "Never existed.", reason_fr: "Dit deux fois.", withdrawn: "2026-11-01" }]);
  });
});

describe("two loads at once", () => {
  const other = () => aDataset().with("instruments.yaml", protocol("New protocol"));

  it("leave the graph of one; the other says so and writes nothing", async () => {
    await loadDataset(store, aDataset().batch());

    const outcomes = await Promise.allSettled([loadDataset(store, full().batch()), loadDataset(store, other().batch())]);

    const winner = outcomes.findIndex(({ status }) => status === "fulfilled");
    const fresh = await anEmptyStore();
    await loadDataset(fresh, [full, other][winner]!().batch());
    expect(outcomes[1 - winner]).toMatchObject({ reason: new Conflict("Another load changed the graph at the same time; nothing of this one was written. Look at what the graph holds now, and begin again if this is to take its place.") });
    expect(withoutTime(await graphIn(store))).toEqual(withoutTime(await graphIn(fresh)));
    await fresh.close();
  });

  it("of the same dataset both succeed, and one of them writes", async () => {
    const [first, second] = await Promise.all([loadDataset(store, full().batch()), loadDataset(store, full().batch())]);

    expect([first.nodes.created, second.nodes.created, second.nodes.unchanged]).toEqual([7, 0, 7]);
  });

  it("are told apart from one after the other: the later one replaces the earlier", async () => {
    await loadDataset(store, full().batch());
    const replaces = await store.version();

    const report = await loadDataset(store, other().batch(), { replaces });
    const late = loadDataset(store, full().batch(), { replaces });

    expect(report.version).toBe(other().batch().version);
    await expect(late).rejects.toThrow(Conflict);
  });
});

describe("a load that fails in the middle", () => {
  it("leaves the earlier graph, wherever it fails", async () => {
    await loadDataset(store, full().batch());
    const before = await dump(store);
    const next = full().without("treaty-actions.yaml").with("instruments.yaml", protocol("New protocol").replaceAll("instrument/untoc", "instrument/convention")).batch();
    const statements: string[] = [];
    const failAt = (place: number): GraphStore => watched(store, (one, index) => {
      statements[index] = one.name;
      if (index === place) throw new Error(`stopped at ${one.name}`);
    });

    for (let place = 0; place <= statements.length; place++) {
      const outcome = await loadDataset(failAt(place), next).then(() => "loaded", (error: Error) => error.message);
      if (outcome === "loaded") break;
      expect(outcome).toBe(`stopped at ${statements[place]}`);
      expect(await dump(store)).toEqual(before);
    }

    expect(statements).toContain("load.writeMeta");
    expect(nodeOf(await dump(store), "instrument/convention")).toBeDefined();
  });
});
