import type { GrafeoDB } from "@grafeo-db/js";
import type { GraphTransaction, Params, Statement } from "../graph-store.js";
import { bumpVersion, isOwnVersioned, isWrite, newVersion } from "../cypher/version.js";
import { checkStored } from "../stored-values.js";
import { encodeParams, encodeWriteParams } from "../values.js";
import { statementFailure } from "./embedded-errors.js";
import { plainRows } from "./rows.js";

type EngineTransaction = ReturnType<GrafeoDB["beginTransaction"]>;

/**
 * Commits when the work resolves, else rolls back and rethrows. The engine keeps a transaction open after an error,
 * and a commit would keep its earlier half: so it is rolled back here, always.
 */
export async function inTransaction<T>(inner: EngineTransaction, work: (tx: EmbeddedTransaction) => Promise<T>): Promise<{ readonly result: T; readonly wrote: boolean }> {
  const tx = new EmbeddedTransaction(inner);
  try {
    const result = await work(tx);
    await tx.finish();
    commit(inner);
    return { result, wrote: tx.wrote };
  } catch (error) {
    await tx.end();
    rollBack(inner);
    throw error;
  }
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

/** The statements of one try of a transaction. */
export class EmbeddedTransaction implements GraphTransaction {
  wrote = false;
  private ownVersioned = false;
  private over = false;
  private running: Promise<unknown> = Promise.resolve();

  constructor(private readonly inner: EngineTransaction) {}

  get isOver(): boolean {
    return this.over;
  }

  /** Statements run one after the other, also when the caller does not wait for each. */
  async run<Row extends object>(statement: Statement, params: Params = {}): Promise<Row[]> {
    if (this.over) throw new Error(`The transaction is over: "${statement.name}" came after its work had ended. Wait for every statement inside the work.`);
    const encoded = isWrite(statement) ? encodeWriteParams(params) : encodeParams(params);
    checkStored(statement, encoded);
    const result = this.running.then(() => this.execute(statement, encoded));
    this.running = result.catch(() => undefined);
    return await result as Row[];
  }

  /** Ends the work, and gives the graph a new version when something was written and the work did not set one itself. */
  async finish(): Promise<void> {
    await this.end();
    if (this.wrote && !this.ownVersioned) await this.execute(bumpVersion, { version: newVersion() });
  }

  /** No statement may come any more; resolves when the last one has ended. */
  async end(): Promise<void> {
    this.over = true;
    await this.running;
  }

  private async execute(statement: Statement, params: Params): Promise<unknown[]> {
    this.wrote ||= isWrite(statement);
    this.ownVersioned ||= isOwnVersioned(statement);
    try {
      return plainRows((await this.inner.executeCypher(statement.text, params)).toArray(), statement.name);
    } catch (error) {
      throw statementFailure(error, statement.name);
    }
  }
}
