// node bench/scale/one-load.mjs [--copies 7] [--heap 6144]
// What a load costs Neo4j, which is one transaction: of a graph of so many copies into an empty store, then of one in
// which every record has changed. The figures of docs/decisions/0012 are its output. Needs a build (npm run generate).
import "reflect-metadata";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import neo4j from "neo4j-driver";
import { loadDataset, readDataset } from "../../dist/src/dataset/index.js";
import { createCatalogue } from "../../dist/src/model/index.js";
import { openBolt } from "../../dist/src/store/engines/bolt.js";
import { schemaPlanOf } from "../../dist/src/store/schema-plan.js";
import { startNeo4j } from "../../test/support/neo4j/server.mjs";
import { copiesOf } from "./multiply.mjs";

const { values } = parseArgs({ options: { copies: { type: "string", default: "7" }, heap: { type: "string", default: "6144" } } });
const LOOK_EVERY_MS = 250;
const MIB = 2 ** 20;

const catalogue = createCatalogue();
const { batch: real } = readDataset(fileURLToPath(new URL("../../seed", import.meta.url)), catalogue);
const server = await startNeo4j({ heapMb: Number(values.heap), jvmOptions: [], settings: { "server.memory.pagecache.size": "1g" } });
const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
const store = await openBolt({ ...server, timeoutMs: 600_000 });
try {
  await store.prepare(schemaPlanOf(catalogue));
  const batch = manyTimes(real, Number(values.copies));
  const links = batch.nodes.reduce((sum, node) => sum + node.links.length, 0);
  console.log(`${batch.nodes.length} nodes, ${links} relationships; Neo4j ${server.version}, heap ${values.heap} MiB`);
  console.log("into an empty store:", await costOf(batch));
  console.log("every record changed:", await costOf(marked(batch, "f")));
} finally {
  await Promise.all([store.close(), driver.close()]);
  await server.stop();
}

/** The batch of several copies as one dataset. */
function manyTimes(batch, copies) {
  const all = [...copiesOf(batch, 0, copies)];
  const nodes = all.flatMap((copy) => copy.nodes.map((node) => ({ ...node, contentHash: node.properties.contentHash })));
  return marked({ ...batch, nodes, redirects: all.flatMap(({ redirects }) => redirects) }, "0");
}

/** The same records with other hashes. */
function marked(batch, mark) {
  const nodes = batch.nodes.map((node) => ({ ...node, contentHash: mark + node.contentHash, properties: { ...node.properties, contentHash: mark + node.contentHash } }));
  const contentHash = mark.padEnd(64, "0");
  return { ...batch, nodes, contentHash, version: contentHash.slice(0, 16) };
}

async function costOf(batch) {
  const started = performance.now();
  let committing = started;
  const timed = Object.setPrototypeOf({
    transaction: (work) => store.transaction(async (tx) => {
      const result = await work(tx);
      committing = performance.now();
      return result;
    }),
  }, store);
  const peak = watch();
  const outcome = await loadDataset(timed, batch).then(({ nodes: { created, changed } }) => ({ created, changed, commitSeconds: since(committing) }), ({ code, message }) => ({ refused: `${code}: ${message}` }));
  return { ...outcome, seconds: since(started), ...(await peak()) };
}

function since(start) {
  return Math.round((performance.now() - start) / 100) / 10;
}

/** What the server says its transactions hold, and what its process and this one hold, at the most. */
function watch() {
  const most = { transactionMiB: 0, clientMiB: 0 };
  const look = async () => {
    most.clientMiB = Math.max(most.clientMiB, Math.round(process.memoryUsage().rss / MIB));
    const { records } = await driver.executeQuery("SHOW TRANSACTIONS YIELD estimatedUsedHeapMemory AS used RETURN max(used) AS used", {}, { database: server.database });
    most.transactionMiB = Math.max(most.transactionMiB, Math.round(Number(records[0].get("used") ?? 0) / MIB));
  };
  let looking = Promise.resolve();
  const timer = setInterval(() => (looking = looking.then(look).catch(() => undefined)), LOOK_EVERY_MS);
  return async () => {
    clearInterval(timer);
    await looking;
    const serverMiB = Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, "utf8"))?.[1]) / 1024);
    return { ...most, serverMiB };
  };
}
