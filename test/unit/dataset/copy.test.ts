import { runCopy } from "../../../src/cli/copy.js";
import { copyGraph, loadDataset, type CopyReport } from "../../../src/dataset/index.js";
import { Conflict, InvalidInput } from "../../../src/errors.js";
import { statement, type GraphStore, type Params, type Statement } from "../../../src/store/graph-store.js";
import { schemaPlanOf } from "../../../src/store/schema-plan.js";
import { datasets } from "../../support/dataset.js";
import { anEmptyStore, catalogue, graphIn } from "./loading.js";

const { aDataset } = datasets(catalogue);

const instrument = (id: string, title: string, also = ""): string =>
  `- { id: instrument/${id}, ${also}citations: [{ source: source/treaty-collection, confidence: VERIFIED }], title: { en: ${title}, fr: Texte }, kind: PROTOCOL, scope: GLOBAL, legalForce: BINDING }\n`;
const left = "- { id: instrument/gone, reason: { en: Told twice., fr: Dit deux fois. }, withdrawn: '2026-11-01' }\n";
const full = (title = "Protocol") => aDataset().with("instruments.yaml", instrument("tip-protocol-2000", title, "formerIds: [instrument/palermo], ")).with("withdrawn.yaml", left);

const copied = (source: GraphStore, target: GraphStore): Promise<CopyReport> => copyGraph(source, target, schemaPlanOf(catalogue));

const rename = statement("test.rename", "MATCH (n:Entity {id: 'country/KHM'}) SET n.name_en = $name");
const keepVersion = statement("test.keepVersion", "MATCH (m:GraphMeta {id: 'graph'}) SET m.version = m.version");

let source: GraphStore;
let target: GraphStore;
beforeEach(async () => {
  [source, target] = [await anEmptyStore(), await anEmptyStore()];
});
afterEach(() => Promise.all([source.close(), target.close()]));

describe("a copy", () => {
  it("gives the same graph: records, links, merged and withdrawn ids, and what the load stamped on it", async () => {
    await loadDataset(source, full().batch());

    const report = await copied(source, target);

    expect(await graphIn(target)).toEqual(await graphIn(source));
    expect(report).toMatchObject({ isSame: true, to: report.from, from: { nodes: 5, relationships: 4, version: full().batch().version, contentHash: full().batch().contentHash } });
  });

  it("replaces what the target held, and touches nothing that is the same", async () => {
    await loadDataset(source, full().batch());
    await loadDataset(target, full("Old title").with("instruments/other.yaml", instrument("other", "Other")).batch());

    const { load } = await copied(source, target);

    expect(load.nodes).toMatchObject({ created: 0, deleted: 1 });
    expect(load.nodes.unchanged).toBeGreaterThan(0);
    expect(await graphIn(target)).toEqual(await graphIn(source));
  });

  it("leaves nothing to do for a load of the same dataset, and for the copy back", async () => {
    await loadDataset(source, full().batch());
    await copied(source, target);

    const loaded = await loadDataset(target, full().batch());
    const back = await copied(target, source);

    expect([loaded.nodes.unchanged, back.load.nodes.unchanged]).toEqual([5, 5]);
  });

  it("brings what another write changed, though the hashes in both stores are the same", async () => {
    await loadDataset(source, full().batch());
    await loadDataset(target, full().batch());
    await source.transaction((tx) => tx.run(rename, { name: "Kampuchea" }));

    const report = await copied(source, target);

    expect([report.isSame, await target.version()]).toEqual([true, await source.version()]);
    expect(await graphIn(target)).toEqual(await graphIn(source));
  });

  it("tells by the checksum when the target was changed past this program", async () => {
    await loadDataset(source, full().batch());
    await loadDataset(target, full().batch());
    await target.transaction(async (tx) => {
      await tx.run(rename, { name: "Kampuchea" });
      await tx.run(keepVersion);
    });

    const { isSame, from, to } = await copied(source, target);

    expect(isSame).toBe(false);
    expect({ ...to, checksum: "" }).toEqual({ ...from, checksum: "" });
  });

  it("writes nothing when the source changes while it is read", async () => {
    await loadDataset(source, full().batch());
    const changing = meanwhile(source, "readBack.records", () => source.transaction((tx) => tx.run(rename, { name: "Kampuchea" })));

    const copy = copied(changing, target);

    await expect(copy).rejects.toThrow(new Conflict("The graph in the embedded store changed while it was read, so what was read is of no use. Begin again when nothing writes to it."));
    expect(await target.version()).toBe("empty");
  });

  it("writes nothing when another load reaches the target first", async () => {
    await loadDataset(source, full().batch());
    const slow = meanwhile(source, "readBack.records", () => loadDataset(target, full("Other title").batch()));

    const copy = copied(slow, target);

    await expect(copy).rejects.toThrow("Another load changed the graph at the same time");
    expect(await target.version()).toBe(full("Other title").batch().version);
  });

  it("has nothing to copy from an empty store, nor from a graph that no load has made", async () => {
    await expect(copied(source, target)).rejects.toThrow(new InvalidInput("The embedded store holds no graph; load the dataset into it first, or name another store in the configuration."));
    await source.transaction((tx) => tx.run(statement("test.make", "CREATE (n:Entity:Country {id: 'country/XXX'})")));

    await expect(copied(source, target)).rejects.toThrow(new InvalidInput("The embedded store holds a graph that no load has made; load the dataset into it first."));
  });
});

/** A store of which something happens before the named statement is read for the first time. */
function meanwhile(store: GraphStore, name: string, happens: () => Promise<unknown>): GraphStore {
  let happened = false;
  return Object.assign(Object.create(store) as GraphStore, {
    run: async <Row extends object>(one: Statement, params?: Params): Promise<Row[]> => {
      if (one.name === name && !happened) {
        happened = true;
        await happens();
      }
      return store.run<Row>(one, params);
    },
  });
}

describe("the command copy", () => {
  const call = async (args: readonly string[], stores: Readonly<Record<string, GraphStore>> = {}) => {
    const [out, err]: [string[], string[]] = [[], []];
    const opened: string[] = [];
    const code = await runCopy(args, {
      out: { write: (text) => out.push(text) }, err: { write: (text) => err.push(text) }, catalogue,
      openStore: async (engine) => (opened.push(engine), Object.assign(Object.create(stores[engine]!) as GraphStore, { close: async () => undefined })),
    });
    return { code, out: out.join(""), err: err.join(""), opened };
  };

  it.each([
    [[], "--from is missing: name the store to copy from."],
    [["--from", "embedded"], "--to is missing: name the store to copy to."],
    [["--from", "embedded", "--to", "neo5j"], 'There is no store engine "neo5j"; known are embedded, neo4j.'],
    [["--from", "neo4j", "--to", "neo4j"], "--from and --to both name neo4j: a copy goes to the other store."],
    [["--form", "embedded", "--to", "neo4j"], "Unknown option '--form'"],
  ])("opens nothing when it is called with %j", async (args, message) => {
    const { code, out, err, opened } = await call(args);

    expect([code, out, opened]).toEqual([2, "", []]);
    expect(err).toContain(message);
    expect(err).toMatch(/\nCall: npm run copy -- --from embedded --to neo4j, or the other way\n$/);
  });

  it("tells what both stores hold", async () => {
    const { version, contentHash } = full().batch();
    await loadDataset(source, full().batch());

    const { code, out, err } = await call(["--from", "embedded", "--to", "neo4j"], { embedded: source, neo4j: target });

    const held = `5 nodes, 4 relationships, version ${version}, content hash ${contentHash}, checksum `;
    expect([code, err]).toEqual([0, ""]);
    expect(out.replace(/checksum [0-9a-f]{16}/g, "checksum ").replace(/[\d.]+ s\./, "0 s.")).toBe(
      `Nodes: 5 written, 0 changed, 0 deleted, 0 unchanged. Relationships: 4 written, 0 deleted. Version ${version}, 0 s.\nembedded: ${held}.\nneo4j: ${held}.\nBoth hold the same graph.\n`,
    );
  });

  it("ends with 1 when the two differ afterwards", async () => {
    await loadDataset(source, full().batch());
    await loadDataset(target, full().batch());
    await target.transaction(async (tx) => {
      await tx.run(rename, { name: "Kampuchea" });
      await tx.run(keepVersion);
    });

    const { code, out, err } = await call(["--from", "embedded", "--to", "neo4j"], { embedded: source, neo4j: target });

    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/They differ: somebody else writes to neo4j, or it was changed past this program\. Empty it and copy again\.\n$/);
  });
});
