import { Conflict } from "../errors.js";
import { NO_VERSION } from "../store/cypher/version.js";
import type { Derivation, GraphStore, GraphTransaction, Statement } from "../store/graph-store.js";
import * as write from "../store/cypher/write.js";
import { versionOf, type Batch, type BatchNode } from "./batch.js";
import { deriveAnew, storedColumnsOf } from "./derived.js";
import { groupBy } from "./group-by.js";
import type { OnProgress } from "./read.js";

export interface LoadReport {
  readonly nodes: { readonly created: number; readonly changed: number; readonly deleted: number; readonly unchanged: number };
  readonly relationships: { readonly written: number; readonly deleted: number };
  readonly version: string;
  readonly seconds: number;
}

export interface LoadOptions {
  readonly onProgress?: OnProgress;
  /** The time to stamp on the graph. */
  readonly now?: () => Date;
  /** The version that the graph is to be brought on from; left out, the one it has when the load begins. */
  readonly replaces?: string;
}

/** More rows at once hold up the main thread while they are converted. */
const ROWS = 1_000;

/**
 * Brings a store to exactly the state of a batch, in one transaction. What is equal already is not touched. Throws
 * Conflict, having written nothing, when another load brought the graph to another state meanwhile.
 */
export async function loadDataset(store: GraphStore, batch: Batch, { onProgress, now = () => new Date(), ...given }: LoadOptions = {}): Promise<LoadReport> {
  const started = performance.now();
  const replaces = given.replaces ?? (await store.version());
  const done = await store.transaction(async (tx) => {
    const [meta] = await tx.run<Meta>(write.readMeta);
    mustReplace(replaces, meta?.version ?? NO_VERSION, batch);
    const isDerivedAlike = (meta?.derivation ?? "") === store.derivation.form;
    const plan = await planOf(tx, batch, isAsLoaded(meta) && isAsLoaded(batch));
    const links = await apply(tx, plan, store.derivation, onProgress);
    if (!isDerivedAlike) await deriveAnew(tx, plan.unchanged, store.derivation);
    const isChanged = plan.touched.length + plan.gone.length > 0 || meta?.version !== batch.version;
    if (isChanged) await writeAnswersForOldIds(tx, batch);
    if (isChanged || !isDerivedAlike || meta?.fingerprint !== batch.fingerprint) await tx.run(write.writeMeta, { properties: metaOf(batch, store.derivation, now()) });
    return { plan, links };
  });
  const { created, changed, unchanged, gone } = done.plan;
  return {
    nodes: { created: created.length, changed: changed.length, deleted: gone.length, unchanged: unchanged.length },
    relationships: done.links,
    version: batch.version,
    seconds: Math.round((performance.now() - started) / 10) / 100,
  };
}

interface Meta {
  readonly version: string | null;
  readonly contentHash: string | null;
  readonly fingerprint: string | null;
  /** How the columns were made that the engine wanted beside those of the records. */
  readonly derivation: string | null;
}

/**
 * Whoever waited for another load must not undo it without a word. One that brought the same graph did this one's work:
 * processes that start together on one server all load the same dataset.
 */
function mustReplace(expected: string, present: string, batch: Batch): void {
  if (present === expected || present === batch.version) return;
  throw new Conflict("Another load changed the graph at the same time; nothing of this one was written. Look at what the graph holds now, and begin again if this is to take its place.");
}

/** Any write but a load gives the graph a version of its own: what the nodes' hashes say can then no longer be relied on. */
const isAsLoaded = (meta: Pick<Meta, "version" | "contentHash"> | undefined): boolean => typeof meta?.contentHash === "string" && meta.version === versionOf(meta.contentHash);

interface Plan {
  readonly created: readonly BatchNode[];
  readonly changed: readonly BatchNode[];
  readonly touched: readonly BatchNode[];
  readonly unchanged: readonly BatchNode[];
  /** Ids that left the dataset. */
  readonly gone: readonly string[];
}

async function planOf(tx: GraphTransaction, batch: Batch, hashesHold: boolean): Promise<Plan> {
  const present = new Map((await tx.run<{ id: string; contentHash: string }>(write.readHashes)).map((row) => [row.id, row.contentHash]));
  const created = batch.nodes.filter((node) => !present.has(node.id));
  const isUnchanged = (node: BatchNode): boolean => hashesHold && present.get(node.id) === node.contentHash;
  const changed = batch.nodes.filter((node) => present.has(node.id) && !isUnchanged(node));
  const unchanged = batch.nodes.filter(isUnchanged);
  for (const node of batch.nodes) present.delete(node.id);
  return { created, changed, touched: [...created, ...changed], unchanged, gone: [...present.keys()] };
}

/** Links go before nodes and come after them, so that no statement meets a link without its ends. */
async function apply(tx: GraphTransaction, { created, changed, touched, gone }: Plan, derivation: Derivation, onProgress?: OnProgress): Promise<LoadReport["relationships"]> {
  const links = touched.flatMap((node) => node.links.map((link) => ({ type: link.type, from: node.id, to: link.to, properties: link.properties })));
  const old = [...changed.map((node) => node.id), ...gone];
  const total = old.length + created.length + changed.length + links.length;
  let written = 0;
  const inBatches = async (statement: Statement, key: "rows" | "ids", all: readonly unknown[]): Promise<void> => {
    for (let from = 0; from < all.length; from += ROWS) {
      const some = all.slice(from, from + ROWS);
      await tx.run(statement, { [key]: some });
      onProgress?.("write", (written += some.length), total);
    }
  };
  let deleted = 0;
  for (let from = 0; from < old.length; from += ROWS) {
    const [count] = await tx.run<{ total: number }>(write.countOutgoing, { ids: old.slice(from, from + ROWS) });
    deleted += count?.total ?? 0;
  }
  await inBatches(write.deleteOutgoing, "ids", old);
  await inBatches(write.deleteNodes, "ids", gone);
  for (const [type, nodes] of groupBy(created, (node) => node.type)) await inBatches(write.createNodes(type), "rows", nodes.map((node) => ({ properties: storedColumnsOf(node, derivation) })));
  await inBatches(write.updateNodes, "rows", changed.map((node) => ({ id: node.id, properties: storedColumnsOf(node, derivation) })));
  for (const [type, rows] of groupBy(links, (link) => link.type)) await inBatches(write.createLinks(type), "rows", rows.map(({ from, to, properties }) => ({ from, to, properties })));
  return { written: links.length, deleted };
}

async function writeAnswersForOldIds(tx: GraphTransaction, { redirects, withdrawn }: Batch): Promise<void> {
  await tx.run(write.deleteRedirects);
  await tx.run(write.deleteWithdrawn);
  if (redirects.length > 0) await tx.run(write.createRedirects, { rows: redirects });
  if (withdrawn.length > 0) await tx.run(write.createWithdrawn, { rows: withdrawn });
}

const metaOf = ({ version, datasetVersion, contentHash, fingerprint, dataset }: Batch, { form }: Derivation, now: Date): Readonly<Record<string, string>> =>
  ({ id: "graph", version, datasetVersion, contentHash, fingerprint, dataset, loadedAt: now.toISOString(), ...(form ? { derivation: form } : {}) });
