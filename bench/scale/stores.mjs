// The two engines, each with an empty store of the bench's own in a temporary folder that goes at the end.
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openStore } from "../../dist/src/store/open.js";
import { startNeo4j } from "../../test/support/neo4j/server.mjs";
import { profilerOf } from "./hits.mjs";

/** A statement over a million nodes takes as long as it takes: it is measured, not cut off. */
const TIMEOUT_MS = 600_000;
const NEO4J_HEAP_MB = 2_048;
const PAGE_CACHE = "1g";

/** By engine: opens `{ store, profiler, about, bytes(), close() }`. */
export const engines = { embedded: openEmbedded, neo4j: openNeo4j };

async function openEmbedded() {
  const folder = mkdtempSync(path.join(tmpdir(), "palermo-graph-scale-"));
  const store = await openStore({ engine: "embedded", timeoutMs: TIMEOUT_MS, embedded: { path: path.join(folder, "graph.db") } });
  const close = async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { store, profiler: null, about: "embedded engine", bytes: () => bytesUnder(folder), close };
}

async function openNeo4j() {
  const home = mkdtempSync(path.join(tmpdir(), "palermo-graph-scale-"));
  // The server's own code at its best: what makes a short test start sooner would slow it down here.
  const server = await startNeo4j({ home, heapMb: NEO4J_HEAP_MB, jvmOptions: [], settings: { "server.memory.pagecache.size": PAGE_CACHE, "db.tx_log.rotation.retention_policy": "keep_none" } });
  const { uri, user, password, database, version } = server;
  const store = await openStore({ engine: "neo4j", timeoutMs: TIMEOUT_MS, neo4j: { uri, user, password, database } });
  const profiler = profilerOf(server);
  const close = async () => {
    await Promise.all([store.close(), profiler.close()]);
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
  return { store, profiler, about: `Neo4j ${version}, heap ${NEO4J_HEAP_MB} MiB, page cache ${PAGE_CACHE}`, bytes: () => bytesUnder(path.join(home, "data")), close };
}

const bytesUnder = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).reduce((sum, { parentPath, path: older, name }) => sum + statSync(path.join(parentPath ?? older, name)).size, 0);
