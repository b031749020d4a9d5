import { Conflict, InvalidInput } from "../errors.js";
import * as stored from "../store/cypher/read-back.js";
import type { GraphStore, Statement } from "../store/graph-store.js";
import { termColumns } from "../store/text/search-terms.js";
import type { Batch, BatchLink, BatchNode, Properties } from "./batch.js";
import { groupBy } from "./group-by.js";
import type { OnProgress } from "./read.js";
import { Tally } from "./tally.js";

/** What a store holds, in figures: equal contents are equal graphs. */
export interface Contents {
  readonly nodes: number;
  readonly relationships: number;
  readonly version: string;
  /** As the load has stamped it on the graph. */
  readonly contentHash: string;
  /** Of every label, property and link as they were read, but for the time of the load. */
  readonly checksum: string;
}

/** A graph as it was read back: a load of its batch makes it again. */
export interface StoredGraph {
  readonly batch: Batch;
  readonly loadedAt: Date;
  readonly contents: Contents;
}

/** Records asked for at once; their links are some hundreds of kilobytes. */
const PAGE = 1_000;

/** Reads a whole graph. Throws InvalidInput where no load has made one, Conflict when it changed meanwhile. */
export async function readStoredGraph(store: GraphStore, onProgress?: OnProgress): Promise<StoredGraph> {
  const nodes: BatchNode[] = [];
  const { stamp, redirects, withdrawn, contents } = await readThrough(store, "read", (node) => nodes.push(node), onProgress);
  const { loadedAt, ...kept } = stamp;
  return { batch: { ...kept, nodes, redirects, withdrawn }, loadedAt: new Date(loadedAt), contents };
}

/** What a store holds, page by page and kept nowhere. Throws as readStoredGraph does. */
export const contentsOf = async (store: GraphStore, onProgress?: OnProgress): Promise<Contents> => (await readThrough(store, "check", () => undefined, onProgress)).contents;

interface ReadThrough {
  readonly stamp: Stamp;
  readonly redirects: readonly Properties[];
  readonly withdrawn: readonly Properties[];
  readonly contents: Contents;
}

async function readThrough(store: GraphStore, step: string, take: (node: BatchNode) => unknown, onProgress?: OnProgress): Promise<ReadThrough> {
  const state = await stateOf(store);
  const stamp = stampOf(await only(store, stored.readWholeMeta), store.engine);
  const tally = new Tally();
  for await (const node of nodesOf(store, (done, total) => onProgress?.(step, done, total))) {
    tally.addNode(node);
    take(node);
  }
  const [redirects, withdrawn] = [await only(store, stored.readRedirects), await only(store, stored.readWithdrawn)];
  if ((await stateOf(store)) !== state) throw new Conflict(`The graph in the ${store.engine} store changed while it was read, so what was read is of no use. Begin again when nothing writes to it.`);
  for (const one of redirects) tally.addOther("Redirect", one);
  for (const one of withdrawn) tally.addOther("Withdrawn", one);
  tally.addOther("GraphMeta", { ...stamp, loadedAt: "" });
  const { nodes, relationships, checksum } = tally;
  return { stamp, redirects, withdrawn, contents: { nodes, relationships, version: stamp.version, contentHash: stamp.contentHash, checksum } };
}

/** Names the state that the store shows; another write gives another. */
async function stateOf(store: GraphStore): Promise<string> {
  const [row] = await store.run<{ after: string | null; version: string | null }>(stored.readState);
  return JSON.stringify([row?.after, row?.version]);
}

const only = async (store: GraphStore, statement: Statement): Promise<readonly Properties[]> =>
  (await store.run<{ properties: Properties }>(statement)).map(({ properties }) => properties);

async function* nodesOf(store: GraphStore, tell: (done: number, total: number) => void): AsyncGenerator<BatchNode> {
  const ids = (await store.run<{ id: string }>(stored.readIds)).map(({ id }) => id);
  for (let from = 0; from < ids.length; from += PAGE) {
    tell(from, ids.length);
    yield* await pageOf(store, ids.slice(from, from + PAGE));
  }
  tell(ids.length, ids.length);
}

async function pageOf(store: GraphStore, ids: readonly string[]): Promise<readonly BatchNode[]> {
  const [records, links] = await Promise.all([
    store.run<{ labels: readonly string[]; properties: Properties }>(stored.readRecords, { ids }),
    store.run<BatchLink & { from: string }>(stored.readLinks, { ids }),
  ]);
  const leading = groupBy(links, ({ from }) => from);
  return records.map(({ labels, properties: all }) => ({ labels, properties: withoutTerms(all) })).map(({ labels, properties }) => ({
    id: String(properties.id),
    type: labels.find((label) => label !== "Entity") ?? "",
    contentHash: String(properties.contentHash),
    properties,
    links: (leading.get(String(properties.id)) ?? []).map(({ type, to, properties: own }) => ({ type, to, properties: own })),
  }));
}

/** An engine may store terms with a record; they are no part of it, and another engine wants none or makes its own. */
const withoutTerms = (properties: Properties): Properties => Object.fromEntries(Object.entries(properties).filter(([name]) => !termNames.has(name)));
const termNames: ReadonlySet<string> = new Set(Object.values(termColumns));

/** What a load writes beside the records. */
type Stamp = Pick<Batch, "version" | "contentHash" | "datasetVersion" | "dataset" | "fingerprint"> & { readonly loadedAt: string };

const stampParts = ["version", "contentHash", "datasetVersion", "dataset", "fingerprint", "loadedAt"] as const;

function stampOf([found]: readonly Properties[], engine: string): Stamp {
  if (!found) throw new InvalidInput(`The ${engine} store holds no graph; load the dataset into it first, or name another store in the configuration.`);
  const parts = stampParts.map((name) => [name, found[name]] as const);
  if (!parts.every(([, value]) => typeof value === "string")) throw new InvalidInput(`The ${engine} store holds a graph that no load has made; load the dataset into it first.`);
  return Object.fromEntries(parts) as Stamp;
}
