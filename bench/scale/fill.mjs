// Writes copies into a store that holds none of them yet. A load of the application is one transaction; a million
// nodes are none, so each copy here is a transaction of its own.
import * as write from "../../dist/src/store/cypher/write.js";
import { grouped } from "./grouped.mjs";
import { copiesOf } from "./multiply.mjs";

const typeOf = ({ type }) => type;

/** More rows at once hold up the main thread while they are converted. */
const ROWS = 1_000;

/** Adds the copies `from` to `to` (without it); gives what was written and how long it took. */
export async function fill(store, batch, from, to, tell = () => undefined) {
  const started = performance.now();
  const written = { nodes: 0, links: 0, seconds: 0 };
  for (const copy of copiesOf(batch, from, to)) {
    await store.transaction((tx) => writeCopy(tx, copy, copy.copy === to - 1 ? metaOf(batch, to) : null));
    written.nodes += copy.nodes.length;
    written.links += copy.nodes.reduce((sum, { links }) => sum + links.length, 0);
    written.seconds = (performance.now() - started) / 1_000;
    tell(copy.copy, written);
  }
  return written;
}

async function writeCopy(tx, { nodes, redirects }, meta) {
  const links = nodes.flatMap((node) => node.links.map(({ type, to, properties }) => ({ type, from: node.id, to, properties })));
  for (const [type, some] of grouped(nodes, typeOf)) await inRows(tx, write.createNodes(type), some.map(({ properties }) => ({ properties })));
  for (const [type, some] of grouped(links, typeOf)) await inRows(tx, write.createLinks(type), some.map(({ from, to, properties }) => ({ from, to, properties })));
  await inRows(tx, write.createRedirects, redirects);
  if (meta) await tx.run(write.writeMeta, { properties: meta });
}

async function inRows(tx, statement, all) {
  for (let from = 0; from < all.length; from += ROWS) await tx.run(statement, { rows: all.slice(from, from + ROWS) });
}

const metaOf = (batch, copies) => ({ id: "graph", version: `scale-${copies}`, datasetVersion: batch.datasetVersion, dataset: batch.dataset, contentHash: batch.contentHash, fingerprint: batch.fingerprint, loadedAt: "" });
