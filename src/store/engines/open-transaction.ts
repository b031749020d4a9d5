import type { GraphTransaction, Params, Statement, Value } from "../graph-store.js";
import { bumpVersion, isOwnVersioned, isWrite, newVersion } from "../cypher/version.js";
import { checkStored } from "../stored-values.js";
import { encodeParams, encodeWriteParams } from "../values.js";

/** Runs one statement in the engine's own transaction. */
export type Execute = (statement: Statement, params: Readonly<Record<string, Value>>) => Promise<object[]>;

/** The statements of one try of a transaction. */
export class OpenTransaction implements GraphTransaction {
  wrote = false;
  private ownVersioned = false;
  private over = false;
  private running: Promise<unknown> = Promise.resolve();

  constructor(private readonly execute: Execute) {}

  get isOver(): boolean {
    return this.over;
  }

  /** Statements run one after the other, also when the caller does not wait for each. */
  async run<Row extends object>(statement: Statement, params: Params = {}): Promise<Row[]> {
    if (this.over) throw new Error(`The transaction is over: "${statement.name}" came after its work had ended. Wait for every statement inside the work.`);
    const encoded = isWrite(statement) ? encodeWriteParams(params) : encodeParams(params);
    checkStored(statement, encoded);
    const result = this.running.then(() => this.note(statement, encoded));
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

  private async note(statement: Statement, params: Readonly<Record<string, Value>>): Promise<object[]> {
    this.wrote ||= isWrite(statement);
    this.ownVersioned ||= isOwnVersioned(statement);
    return this.execute(statement, params);
  }
}
