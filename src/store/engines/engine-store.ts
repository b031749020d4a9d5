import { AsyncLocalStorage } from "node:async_hooks";
import { StoreUnavailable } from "../../errors.js";
import { isWrite, NO_VERSION, readVersion } from "../cypher/version.js";
import type { Derivation, GraphStore, GraphTransaction, Params, RunOptions, SchemaPlan, SearchHit, SearchQuery, Statement, Value } from "../graph-store.js";
import { encodeParams } from "../values.js";
import { Gate, withDeadline } from "./gate.js";
import type { OpenTransaction } from "./open-transaction.js";
import { tooLate } from "./too-late.js";

export interface EngineLimits {
  /** Statements that the engine works on at once. */
  readonly maxConcurrent: number;
  /** Milliseconds a read may take, waiting included. */
  readonly timeoutMs: number;
}

const CLOSE_GRACE_MS = 5_000;

/** What every engine promises alike: deadlines, writers one after the other, reads that do not write, an orderly end. */
export abstract class EngineStore implements GraphStore {
  abstract readonly engine: GraphStore["engine"];
  abstract readonly derivation: Derivation;
  protected readonly reads: Gate;
  protected readonly writes = new Gate(1);
  /** The transaction whose work is calling, if any: it holds the place of the only writer. */
  private readonly inside = new AsyncLocalStorage<OpenTransaction>();
  private readonly knownReads = new WeakSet<Statement>();
  private closing: Promise<void> | undefined;

  protected constructor(protected readonly limits: EngineLimits) {
    this.reads = new Gate(limits.maxConcurrent);
  }

  /** Rows of one read; `remainingMs` is what its deadline leaves. */
  protected abstract read(statement: Statement, params: Readonly<Record<string, Value>>, remainingMs: number): Promise<object[]>;
  /** Commits when the work resolves, else rolls back and rethrows; tries again what the engine calls a passing conflict. */
  protected abstract write<T>(work: (tx: OpenTransaction) => Promise<T>): Promise<T>;
  /** The engine's error as one of ours. */
  protected abstract failureOf(error: unknown, statementName: string): Error;
  protected abstract prepareSchema(plan: SchemaPlan): Promise<void>;
  protected abstract writeBackup(path: string): Promise<void>;
  /** Hits of a search; those that come after `remainingMs` are heard by nobody. */
  protected abstract find(query: SearchQuery, remainingMs: number): Promise<{ readonly hits: readonly SearchHit[]; readonly total: number }>;
  /** Lets go of the engine; nothing runs any more, or its grace is over. */
  protected abstract shut(): Promise<void>;
  /** Told how many more reads the engine works on though they were given up: none when one was given up in line, one less when one ends after all. */
  protected abstract abandoned(change: 1 | 0 | -1): void;

  async run<Row extends object>(statement: Statement, params: Params = {}, options: RunOptions = {}): Promise<Row[]> {
    this.mustBeOpen();
    this.mustBeRead(statement);
    const encoded = encodeParams(params);
    const timeoutMs = options.timeoutMs ?? this.limits.timeoutMs;
    const until = performance.now() + timeoutMs;
    let givenUp = false;
    let begun = false;
    const work = this.reads.run(async () => {
      if (givenUp) return [];
      begun = true;
      try {
        return await this.read(statement, encoded, until - performance.now());
      } finally {
        if (givenUp) this.abandoned(-1);
      }
    }, until);
    try {
      return await withDeadline(work, timeoutMs, () => {
        givenUp = true;
        this.abandoned(begun ? 1 : 0);
        return tooLate(statement.name);
      }) as Row[];
    } catch (error) {
      throw this.failureOf(error, statement.name);
    }
  }

  async transaction<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    this.mayWrite("Another transaction");
    return this.writes.run(async () => {
      try {
        return await this.write((tx) => this.inside.run(tx, () => work(tx)));
      } finally {
        // Else every promise of the process would be followed from the first write on, reads included.
        this.inside.disable();
      }
    });
  }

  async prepare(plan: SchemaPlan): Promise<void> {
    this.mayWrite("prepare()");
    await this.writes.run(() => this.prepareSchema(plan));
  }

  async search(query: SearchQuery, { timeoutMs = this.limits.timeoutMs }: RunOptions = {}): Promise<{ readonly hits: readonly SearchHit[]; readonly total: number }> {
    this.mustBeOpen();
    return withDeadline(this.find(query, timeoutMs), timeoutMs, () => tooLate("search"));
  }

  async version(options?: RunOptions): Promise<string> {
    const [row] = await this.run<{ version: string | null }>(readVersion, {}, options);
    return row?.version ?? NO_VERSION;
  }

  async backup(path: string): Promise<void> {
    this.mayWrite("backup()");
    await this.writes.run(() => this.writeBackup(path));
  }

  async close(): Promise<void> {
    this.closing ??= this.end();
    return this.closing;
  }

  private async end(): Promise<void> {
    const idle = Promise.all([this.reads.idle(), this.writes.idle()]).then(() => undefined);
    await withDeadline(idle, CLOSE_GRACE_MS, () => new Error("late")).catch(() => undefined);
    await this.shut();
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
