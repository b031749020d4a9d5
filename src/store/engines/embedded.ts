import { existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { GrafeoDB } from "@grafeo-db/js";
import { Conflict } from "../../errors.js";
import { setState } from "../cypher/commit.js";
import { newVersion } from "../cypher/version.js";
import type { GraphStore, SchemaPlan, SearchHit, SearchQuery, Statement, Value } from "../graph-store.js";
import { SearchKeeper } from "../text/search-keeper.js";
import { backupFailure, closeFailure, engineMissing, isWriteConflict, openFailure, statementFailure } from "./embedded-errors.js";
import { EngineStore, type EngineLimits } from "./engine-store.js";
import { type Execute, OpenTransaction } from "./open-transaction.js";
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
    return new EmbeddedStore(db, { maxConcurrent: options.maxConcurrent ?? 3, timeoutMs: options.timeoutMs ?? 10_000 });
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

type EngineTransaction = ReturnType<GrafeoDB["beginTransaction"]>;

const WRITE_TRIES = 3;

class EmbeddedStore extends EngineStore {
  readonly engine = "embedded";
  /** Search has an index of its own in memory. */
  readonly derivation = { form: "", columnsOf: () => ({}) };
  protected readonly failureOf = statementFailure;
  private readonly keeper = new SearchKeeper((statement, params) => this.run(statement, params), () => this.version());

  constructor(private readonly db: GrafeoDB, limits: EngineLimits) {
    super(limits);
  }

  protected async read(statement: Statement, params: Readonly<Record<string, Value>>): Promise<object[]> {
    return plainRows((await this.db.executeCypher(statement.text, params)).toArray(), statement.name);
  }

  protected async write<T>(work: (tx: OpenTransaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(work);
      } catch (error) {
        if (attempt >= WRITE_TRIES || !isWriteConflict(error instanceof Conflict ? error.cause : undefined)) throw error;
      }
    }
  }

  /**
   * The engine keeps a transaction open after an error, and a commit would keep its earlier half: so it is rolled back
   * here, always.
   */
  private async attempt<T>(work: (tx: OpenTransaction) => Promise<T>): Promise<T> {
    const inner = this.db.beginTransaction();
    const execute: Execute = async (statement, params) => {
      try {
        return plainRows((await inner.executeCypher(statement.text, params)).toArray(), statement.name);
      } catch (error) {
        throw statementFailure(error, statement.name);
      }
    };
    const tx = new OpenTransaction(execute);
    try {
      const result = await work(tx);
      await tx.finish();
      if (tx.wrote) await execute(setState, { state: newVersion() });
      commit(inner);
      if (tx.wrote) this.keeper.refreshSoon();
      return result;
    } catch (error) {
      await tx.end();
      rollBack(inner);
      throw error;
    }
  }

  protected async prepareSchema(plan: SchemaPlan): Promise<void> {
    for (const text of schemaTexts(plan)) {
      await this.db.executeCypher(text).catch((error: unknown) => {
        throw statementFailure(error, "prepare");
      });
    }
    this.keeper.use(plan.fullText);
  }

  protected async find(query: SearchQuery): Promise<{ readonly hits: readonly SearchHit[]; readonly total: number }> {
    return this.keeper.search(query);
  }

  protected async writeBackup(path: string): Promise<void> {
    const target = resolve(path);
    if (existsSync(target)) throw new Conflict(`${target} exists already; a backup goes to a new file.`);
    try {
      mkdirSync(dirname(target), { recursive: true });
      this.db.save(target);
    } catch (error) {
      throw backupFailure(error, target);
    }
  }

  override async close(): Promise<void> {
    this.keeper.stop();
    return super.close();
  }

  protected async shut(): Promise<void> {
    try {
      this.db.close();
    } catch (error) {
      throw closeFailure(error);
    }
  }

  /** An abandoned read keeps its thread until its own end; there is nothing to be done about it. */
  protected abandoned(): void {}
}

/** What the work itself throws is rethrown as it is; only the engine's errors are translated. */
function commit(inner: EngineTransaction): void {
  try {
    inner.commit();
  } catch (error) {
    throw statementFailure(error, "commit");
  }
}

/** After a commit that failed the engine has rolled back itself, says that it has not, and refuses to do it again. */
function rollBack(inner: EngineTransaction): void {
  try {
    if (inner.isActive) inner.rollback();
  } catch {
    // The caller throws the error that came first: it says what happened.
  }
}

/** The index comes beside the key: a key alone is looked up by a scan. One index serves a column of all labels. */
const schemaTexts = ({ index, unique }: SchemaPlan): readonly string[] => [
  ...index.map(([label, property]) => `CREATE INDEX index_${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`),
  ...unique.map(([label, property]) => `CREATE CONSTRAINT unique_${label}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`),
];
