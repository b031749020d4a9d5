import { existsSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { GroundKeeper } from "./analysis/ground/read.js";
import { apiContext } from "./api/api-context.js";
import { QuickExecution } from "./api/execution/quick-execution.js";
import { IdRegister } from "./api/id-register.js";
import { langOf } from "./api/language.js";
import { Reader } from "./api/reader.js";
import { createSchema } from "./api/schema.js";
import { readExamples } from "./api/server/graphiql.js";
import { createServer } from "./api/server/server.js";
import type { Config } from "./config.js";
import { datasetFingerprint, loadDataset, readDataset, writeReadReport, type LoadReport } from "./dataset/index.js";
import { InvalidConfig, InvalidDataset } from "./errors.js";
import { createLog, type Log } from "./log.js";
import { createCatalogue } from "./model/index.js";
import type { Catalogue } from "./model/catalogue.js";
import { openStore } from "./store/open.js";
import { statement, type GraphStore } from "./store/graph-store.js";
import { schemaPlanOf } from "./store/schema-plan.js";

export interface App {
  readonly server: FastifyInstance;
  readonly store: GraphStore;
  readonly log: Log;
  /** Lets requests in flight finish, then closes the store. Safe to call twice. */
  close(): Promise<void>;
}

/** Parts that a test may bring instead of the real ones. */
export interface AppParts {
  readonly store?: GraphStore;
  readonly log?: Log;
}

const EXAMPLES = "examples/queries";

/** Who asks whether the store is ready wants to know it soon, also when the store has fallen silent. */
const PROBE_MS = 2_000;

/** The only place that knows every part: store, dataset, schema, server. */
export async function createApp(config: Config, given: AppParts = {}): Promise<App> {
  const log = given.log ?? createLog(config);
  const catalogue = createCatalogue();
  const store = given.store ?? (await openConfiguredStore(config));
  try {
    await store.prepare(schemaPlanOf(catalogue));
    await bringUpToDate(store, catalogue, config.seedPath);
    const parts = { store, reader: new Reader(catalogue, new IdRegister(store)), grounds: new GroundKeeper(store) };
    // The first question of the analysis need not wait for it; where it fails, that question reads it.
    await parts.grounds.current().catch(() => undefined);
    const schema = await createSchema(catalogue);
    const server = await createServer({
      config,
      log,
      schema,
      quick: new QuickExecution(schema),
      health: { ready: async () => (await store.version({ timeoutMs: PROBE_MS })) !== "empty" },
      examples: readExamples(EXAMPLES),
      createContext: ({ requestId, headers }) => apiContext(parts, requestId, langOf(headers["accept-language"]), config.storeTimeoutMs),
    });
    let closing: Promise<void> | undefined;
    const close = (): Promise<void> => (closing ??= closeAll(server, store, config.shutdownGraceMs));
    return { server, store, log, close };
  } catch (error) {
    await store.close();
    throw error;
  }
}

export const openConfiguredStore = (config: Config): Promise<GraphStore> =>
  openStore({
    engine: config.store,
    timeoutMs: config.storeTimeoutMs,
    embedded: { path: config.storePath, maxConcurrent: config.storeConcurrency },
    neo4j: {
      uri: config.neo4jUri, user: config.neo4jUser, password: config.neo4jPassword, database: config.neo4jDatabase,
      poolSize: config.neo4jPoolSize, connectionTimeoutMs: config.neo4jConnectionTimeoutMs,
    },
  });

const loadedFingerprint = statement("loadedFingerprint", "MATCH (g:GraphMeta {id: 'graph'}) RETURN g.fingerprint AS fingerprint");

/** Whether the store holds what the dataset's files say. Throws InvalidConfig when their folder is missing. */
export async function isUpToDate(store: GraphStore, catalogue: Catalogue, seed: string): Promise<boolean> {
  if (!existsSync(seed)) throw new InvalidConfig([`SEED_PATH: there is no folder ${JSON.stringify(seed)}; name the one that holds dataset.yaml`]);
  const [held] = await store.run<{ fingerprint: string | null }>(loadedFingerprint);
  return held?.fingerprint === datasetFingerprint(seed, catalogue);
}

/** Loads the dataset when its files differ from those that the store holds. */
export async function bringUpToDate(store: GraphStore, catalogue: Catalogue, seed: string): Promise<LoadReport | null> {
  if (await isUpToDate(store, catalogue, seed)) return null;
  const read = readDataset(seed, catalogue);
  if (!read.batch) throw new InvalidDataset(writeReadReport(read));
  return loadDataset(store, read.batch);
}

async function closeAll(server: FastifyInstance, store: GraphStore, graceMs: number): Promise<void> {
  // A connection that never sends a byte would hold the server for ever.
  const impatient = setTimeout(() => server.server.closeAllConnections(), graceMs);
  try {
    await server.close();
  } finally {
    clearTimeout(impatient);
    await store.close();
  }
}

export const fixedStatements = [loadedFingerprint];
