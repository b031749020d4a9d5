import neo4j, { type Driver, type Session } from "neo4j-driver";
import { InvalidConfig, InvalidInput, StoreUnavailable } from "../../errors.js";
import { lockGraph, pendingState, setState } from "../cypher/commit.js";
import { newVersion } from "../cypher/version.js";
import type { Derivation, GraphStore, SchemaPlan, SearchHit, SearchQuery, Statement, Value } from "../graph-store.js";
import { CommitWatch } from "./bolt-commits.js";
import { BoltConnections } from "./bolt-connections.js";
import { connectFailure, statementFailure } from "./bolt-errors.js";
import { schemaChanges } from "./bolt-schema.js";
import { BoltSearch } from "./bolt-search.js";
import { searchIndexChanges, showSearchIndex, type PresentIndex } from "./bolt-search-index.js";
import { boltParams, plainBoltRows } from "./bolt-values.js";
import { EngineStore } from "./engine-store.js";
import { OpenTransaction } from "./open-transaction.js";

export interface BoltOptions {
  /** bolt:// for one server, neo4j:// for a cluster or Aura; +s and +ssc for TLS. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Connections to each server (default 50). */
  readonly poolSize?: number;
  /** Milliseconds that making a connection may take (default 5,000). */
  readonly connectionTimeoutMs?: number;
  /** Milliseconds a read may take, waiting included (default 10,000). */
  readonly timeoutMs?: number;
}

type Settings = Required<BoltOptions>;
type Params = Readonly<Record<string, Value>>;

/** Places of the pool that reads leave to writes and to the probe of readiness. */
const KEPT_FREE = 2;
/** How long the driver itself tries a write again that met a passing error. */
const WRITE_RETRY_MS = 15_000;
const INDEX_SECONDS = 120;
/** From so many nodes made or deleted on, plans that were made before may be bad ones. */
const MANY_NODES = 1_000;

/** Connects to a Neo4j server, cluster or Aura. Throws InvalidConfig naming the setting, or StoreUnavailable. */
export async function openBolt(options: BoltOptions): Promise<GraphStore> {
  const settings: Settings = { poolSize: 50, connectionTimeoutMs: 5_000, timeoutMs: 10_000, ...options };
  const driver = connect(settings);
  try {
    await reach(driver, settings);
  } catch (error) {
    await driver.close();
    throw connectFailure(await hiddenReasonOf(error, settings), settings.uri);
  }
  return new BoltStore(new BoltConnections(driver), settings);
}

/** Asks the database itself: a server that has none of this name would still greet. */
async function reach(driver: Driver, { database }: Settings): Promise<void> {
  const session = driver.session({ database, defaultAccessMode: "READ" });
  try {
    await session.run("RETURN 1");
  } finally {
    await session.close();
  }
}

/** A driver that looks for the members of a cluster keeps to itself why none of them answered: the one that the address names is asked directly. */
async function hiddenReasonOf(error: unknown, settings: Settings): Promise<unknown> {
  if ((error as { code?: string }).code !== "ServiceUnavailable" || !settings.uri.startsWith("neo4j")) return error;
  const direct = connect({ ...settings, uri: settings.uri.replace("neo4j", "bolt") });
  try {
    return await reach(direct, settings).then(() => error, (reason: unknown) => reason);
  } finally {
    await direct.close();
  }
}

function connect({ uri, user, password, poolSize, connectionTimeoutMs, timeoutMs }: Settings): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      maxConnectionPoolSize: poolSize,
      connectionAcquisitionTimeout: timeoutMs,
      connectionTimeout: connectionTimeoutMs,
      maxTransactionRetryTime: WRITE_RETRY_MS,
      // Numbers are numbers; what does not fit becomes an infinity, which no row may hold.
      disableLosslessIntegers: true,
      // All rows of an answer at once: pages are small, and each further batch is a round trip.
      fetchSize: -1,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: "OFF" },
      userAgent: "palermo-graph",
    });
  } catch (error) {
    throw new InvalidConfig([`NEO4J_URI: ${(error as Error).message}; write bolt://host:7687 or neo4j://host:7687, with +s or +ssc for TLS`]);
  }
}

/** A commit deleted what the statement was about to read. */
const isGone = (error: unknown): boolean => (error as { code?: string }).code === "Neo.ClientError.Statement.EntityNotFound";

/** The driver takes a stack whenever it is asked for a result, in case of an error: a third of what it costs, for a stack that nobody reads. */
function withoutStack<T>(work: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

class BoltStore extends EngineStore {
  readonly engine = "neo4j";
  protected readonly failureOf = statementFailure;
  private prepared: BoltSearch | undefined;
  /** What a read must have seen: the last write of this process. */
  private bookmarks: string[] = [];
  private readonly commits = new CommitWatch(() => this.setState(newVersion(), true));
  private givenUp = 0;

  constructor(private connections: BoltConnections, private readonly settings: Settings) {
    super({ maxConcurrent: Math.max(1, settings.poolSize - KEPT_FREE), timeoutMs: settings.timeoutMs });
  }

  /** Read again, within its time, when a commit came in between. */
  protected async read(statement: Statement, params: Params, remainingMs: number): Promise<object[]> {
    const until = performance.now() + remainingMs;
    const encoded = boltParams(params);
    for (;;) {
      const rows = await this.readTwice(statement, encoded, until).catch((error: unknown) => (isGone(error) ? undefined : Promise.reject(error)));
      if (rows && (await this.commits.accepts(rows[0]))) return rows;
      if (performance.now() > until) throw new StoreUnavailable("The graph is being changed; try again in a moment.");
    }
  }

  /** Tried once more when the error is a passing one: a read is safe to repeat. */
  private async readTwice(statement: Statement, params: Record<string, unknown>, until: number): Promise<object[]> {
    try {
      return await this.readOnce(statement, params, until - performance.now());
    } catch (error) {
      const leftMs = until - performance.now();
      if (leftMs <= 0 || !neo4j.isRetryableError(error as Error)) throw error;
      return this.readOnce(statement, params, leftMs);
    }
  }

  /** Auto-commit, in READ mode: routed to followers, and a third cheaper than a managed transaction. */
  private async readOnce(statement: Statement, params: Record<string, unknown>, timeoutMs: number): Promise<object[]> {
    const { records } = await this.inSession("READ", (session) => withoutStack(() => session.run(statement.text, params, { timeout: Math.max(1, Math.ceil(timeoutMs)) })));
    return plainBoltRows(records, statement.name);
  }

  /**
   * One managed transaction, which the driver tries again on a passing error. Others that write to the graph wait for
   * its lock, in other processes too. A commit becomes visible record by record: it is announced before and ended
   * after, in transactions of their own, so that readers know when to look again (cypher/commit.ts).
   */
  protected async write<T>(work: (tx: OpenTransaction) => Promise<T>): Promise<T> {
    const token = newVersion();
    let announced = false;
    let current = "transaction";
    let nodes = 0;
    try {
      return await this.inSession("WRITE", (session) => session.executeWrite(async (inner) => {
        nodes = 0;
        const tx = new OpenTransaction(async (statement, params) => {
          current = statement.name;
          const { records, summary } = await inner.run(statement.text, boltParams(params));
          const { nodesCreated = 0, nodesDeleted = 0 } = summary.counters.updates();
          nodes += nodesCreated + nodesDeleted;
          return plainBoltRows(records, statement.name);
        });
        await inner.run(lockGraph.text);
        try {
          const result = await work(tx);
          await tx.finish();
          if (tx.wrote) {
            await this.setState(pendingState(token));
            announced = true;
          }
          return result;
        } finally {
          await tx.end();
        }
      }));
    } catch (error) {
      throw statementFailure(error, current);
    } finally {
      // Where this fails the commit stands all the same, and a reader puts right what was announced and not ended.
      if (announced) await this.setState(token).catch(() => undefined);
      if (announced && nodes >= MANY_NODES) await this.planAnew();
    }
  }

  /**
   * Neo4j plans by samples of its indexes, which it renews now and then. Right after a first load they tell of empty
   * indexes, and a plan that scans one for each id would be kept for good.
   */
  private async planAnew(): Promise<void> {
    // A user who may not do this still has what was written.
    await this.inSession("WRITE", (session) => session.run(`CALL db.prepareForReplanning(${INDEX_SECONDS})`)).catch(() => undefined);
  }

  /** In a transaction of its own; `locked`, after any writer that is at work. */
  private async setState(state: string, locked = false): Promise<void> {
    try {
      await this.inSession("WRITE", (session) => session.executeWrite(async (inner) => {
        if (locked) await inner.run(lockGraph.text);
        await inner.run(setState.text, { state });
      }));
    } catch (error) {
      throw statementFailure(error, setState.name);
    }
  }

  protected async prepareSchema(plan: SchemaPlan): Promise<void> {
    try {
      await this.inSession("WRITE", (session) => this.bringSchema(session, plan));
    } catch (error) {
      throw statementFailure(error, "prepare");
    }
    this.prepared = new BoltSearch(plan.fullText);
  }

  private async bringSchema(session: Session, plan: SchemaPlan): Promise<void> {
    const { records } = await session.run("SHOW INDEXES YIELD name RETURN collect(name) AS names");
    const [searchIndex] = (await session.run(showSearchIndex)).records;
    const changes = [...schemaChanges(plan, records[0]!.get("names") as string[]), ...searchIndexChanges(plan.fullText, searchIndex?.toObject() as PresentIndex | undefined)];
    for (const text of changes) await session.run(text);
    if (changes.length > 0) await session.run(`CALL db.awaitIndexes(${INDEX_SECONDS})`);
  }

  get derivation(): Derivation {
    return this.searcher.derivation;
  }

  protected async find(query: SearchQuery, remainingMs: number): Promise<{ readonly hits: readonly SearchHit[]; readonly total: number }> {
    const until = performance.now() + remainingMs;
    return this.searcher.search(query, (statement, params) => this.run(statement, params, { timeoutMs: Math.max(1, until - performance.now()) }));
  }

  private get searcher(): BoltSearch {
    if (!this.prepared) throw new Error("The store is not prepared: call prepare() before search() and before records are written.");
    return this.prepared;
  }

  /** The server keeps its own backups. */
  protected async writeBackup(): Promise<void> {
    throw new InvalidInput("A Neo4j server is backed up with its own tools (neo4j-admin database dump, or Aura's snapshots), or copied with `npm run copy -- --from neo4j --to embedded`.");
  }

  protected async shut(): Promise<void> {
    await this.connections.close();
  }

  /**
   * A connection may fall silent without being cut. Once every place is held by reads that were given up, and none has
   * ended for as long as a read may take, nothing would ever be answered again: the connections are left to themselves
   * and new ones are made. Not sooner, or a server that has just started would never come to answer its first ones.
   */
  protected abandoned(change: 1 | 0 | -1): void {
    this.givenUp += change;
    if (this.givenUp < this.limits.maxConcurrent || this.connections.silentMs < this.limits.timeoutMs) return;
    const silent = this.connections;
    this.connections = new BoltConnections(connect(this.settings));
    silent.drop();
  }

  private async inSession<T>(mode: "READ" | "WRITE", work: (session: Session) => Promise<T>): Promise<T> {
    return this.connections.use({ database: this.settings.database, defaultAccessMode: mode, bookmarks: this.bookmarks }, async (session) => {
      try {
        return await work(session);
      } finally {
        if (mode === "WRITE") this.bookmarks = session.lastBookmarks();
        await session.close();
      }
    });
  }
}
