import { AsyncLocalStorage } from "node:async_hooks";
import { existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { GrafeoDB } from "@grafeo-db/js";
import { Conflict, StoreUnavailable } from "../../errors.js";
import type { GraphStore, GraphTransaction, Params, RunOptions, SchemaPlan, SearchHit, SearchQuery, Statement } from "../graph-store.js";
import { isWrite, readVersion } from "../cypher/version.js";
import { SearchKeeper } from "../text/search-keeper.js";
import { encodeParams } from "../values.js";
import { backupFailure, closeFailure, engineMissing, isWriteConflict, openFailure, statementFailure } from "./embedded-errors.js";
import { inTransaction, type EmbeddedTransaction } from "./embedded-transaction.js";
import { Gate, withDeadline } from "./gate.js";
import { plainRows } from "./rows.js";

export interface EmbeddedOptions {
  /** The store file; without one the graph lives in memory and ends with the process. */
  readonly path?: string;
  /** Returns rows without ORDER BY in random order, so that tests find what leans on chance. */
  readonly shuffleUnordered?: boolean;
  /** Reads that the engine works on at once (default 3): an abandoned one keeps its thread until its own end. */
  readonly maxConcurrent?: number;
  /** Milliseconds a read may take, waiting included (default 10,000). */
  readonly timeoutMs?: number;
}

/** Opens the embedded engine, making the file and its folder when they are missing. */
export async function openEmbedded(options: EmbeddedOptions = {}): Promise<GraphStore> {
  const engine = await loadEngine();
  const path = options.path === undefined ? undefined : resolve(options.path);
  try {
    const db = engine.create(path, { shuffleUnordered: options.shuffleUnordered ?? false });
    // The engine never checkpoints by itself: its log would grow without end.
    if (path !== undefined) db.setCheckpointTriggers({ intervalMs: 30_000, walBytes: 16 * 1024 * 1024 });
    return new EmbeddedStore(db, options.maxConcurrent ?? 3, options.timeoutMs ?? 10_000);
  } catch (error) {
    throw openFailure(error, path ?? "in memory");
  }
}

/** Imported on demand: where its compiled part is missing, everything but this engine still works. */
async function loadEngine(): Promise<typeof GrafeoDB> {
  try {
    return (await import("@grafeo-db/js")).default.GrafeoDB;
  } catch (error) {
    throw engineMissing(error);
  }
}

const WRITE_TRIES = 3;
const CLOSE_GRACE_MS = 5_000;

class EmbeddedStore implements GraphStore {
  readonly engine = "embedded";
  private readonly reads: Gate;
  private readonly writes = new Gate(1);
  /** The transaction whose work is calling, if any: it holds the place of the only writer. */
  private readonly inside = new AsyncLocalStorage<EmbeddedTransaction>();
  private readonly keeper = new SearchKeeper((statement, params) => this.run(statement, params), () => this.version());
  private readonly knownReads = new WeakSet<Statement>();
  private closing: Promise<void> | undefined;

  constructor(private readonly db: GrafeoDB, maxConcurrent: number, private readonly timeoutMs: number) {
    this.reads = new Gate(maxConcurrent);
  }

  async run<Row extends object>(statement: Statement, params: Params = {}, options: RunOptions = {}): Promise<Row[]> {
    this.mustBeOpen();
    this.mustBeRead(statement);
    const encoded = encodeParams(params);
    let abandoned = false;
    const work = this.reads.run(async () => (abandoned ? [] : plainRows((await this.db.executeCypher(statement.text, encoded)).toArray(), statement.name)));
    try {
      return await withDeadline(work, options.timeoutMs ?? this.timeoutMs, () => {
        abandoned = true;
        return new StoreUnavailable(`The store did not answer in time (${statement.name}); try again later, or ask for less.`);
      }) as Row[];
    } catch (error) {
      throw statementFailure(error, statement.name);
    }
  }

  async transaction<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    this.mayWrite("Another transaction");
    return this.writes.run(async () => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await this.attempt(work);
        } catch (error) {
          if (attempt >= WRITE_TRIES || !isWriteConflict(error instanceof Conflict ? error.cause : undefined)) throw error;
        }
      }
    });
  }

  private async attempt<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    try {
      const { result, wrote } = await inTransaction(this.db.beginTransaction(), (tx) => this.inside.run(tx, () => work(tx)));
      if (wrote) this.keeper.refreshSoon();
      return result;
    } finally {
      // Else every promise of the process would be followed from the first write on, reads included.
      this.inside.disable();
    }
  }

  async prepare(plan: SchemaPlan): Promise<void> {
    this.mayWrite("prepare()");
    await this.writes.run(async () => {
      for (const text of schemaTexts(plan)) {
        await this.db.executeCypher(text).catch((error: unknown) => {
          throw statementFailure(error, "prepare");
        });
      }
    });
    this.keeper.use(plan.fullText);
  }

  async search(query: SearchQuery): Promise<{ readonly hits: readonly SearchHit[]; readonly total: number }> {
    this.mustBeOpen();
    return this.keeper.search(query);
  }

  async version(): Promise<string> {
    const [row] = await this.run<{ version: string }>(readVersion);
    return row?.version ?? "empty";
  }

  async backup(path: string): Promise<void> {
    this.mayWrite("backup()");
    const target = resolve(path);
    await this.writes.run(async () => {
      if (existsSync(target)) throw new Conflict(`${target} exists already; a backup goes to a new file.`);
      try {
        mkdirSync(dirname(target), { recursive: true });
        this.db.save(target);
      } catch (error) {
        throw backupFailure(error, target);
      }
    });
  }

  async close(): Promise<void> {
    this.closing ??= this.shut();
    return this.closing;
  }

  private async shut(): Promise<void> {
    this.keeper.stop();
    const idle = Promise.all([this.reads.idle(), this.writes.idle()]).then(() => undefined);
    await withDeadline(idle, CLOSE_GRACE_MS, () => new Error("late")).catch(() => undefined);
    try {
      this.db.close();
    } catch (error) {
      throw closeFailure(error);
    }
  }

  private mustBeOpen(): void {
    if (this.closing) throw new StoreUnavailable("The store is closed.");
  }

  /** Looked at once per statement: those of the API are kept and come again. */
  private mustBeRead(statement: Statement): void {
    if (this.knownReads.has(statement)) return;
    if (isWrite(statement)) throw new Error(`"${statement.name}" writes: run it in a transaction.`);
    this.knownReads.add(statement);
  }

  /** Inside a transaction's own work a second writer would wait for the first, and the first for it, for ever. */
  private mayWrite(what: string): void {
    this.mustBeOpen();
    const tx = this.inside.getStore();
    if (tx && !tx.isOver) throw new Error(`${what} cannot begin inside a transaction: use the one that was given to the work.`);
  }
}

/** The index comes beside the key: a key alone is looked up by a scan. */
const schemaTexts = ({ index, unique }: SchemaPlan): readonly string[] => [
  ...index.map(([label, property]) => `CREATE INDEX index_${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`),
  ...unique.map(([label, property]) => `CREATE CONSTRAINT unique_${label}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`),
];
