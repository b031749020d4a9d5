import { setTimeout as wait } from "node:timers/promises";
import { isPending, type StatedRow } from "../cypher/commit.js";

const AGAIN_MS = 20;
/** A commit of some tens of thousands of records is visible after this; then it is asked whether its writer still lives. */
const LONG_MS = 1_000;

/** Tells readings of one state from those that a commit came into. */
export class CommitWatch {
  private pending: { readonly state: string; readonly since: number } | undefined;
  private clearing: Promise<void> | undefined;

  /** `clear` waits for the writer that is at work, and puts right what a dead one left. */
  constructor(private readonly clear: () => Promise<void>) {}

  /** Whether the row shows one state. If not, resolves when it is worth reading again. */
  async accepts(row: StatedRow | undefined): Promise<boolean> {
    if (!row || row.before === undefined) return true;
    const { before, after = null } = row;
    if (before === after && !isPending(before)) return true;
    if (isPending(after)) await this.waitFor(after!);
    return false;
  }

  private async waitFor(state: string): Promise<void> {
    if (this.pending?.state !== state) this.pending = { state, since: performance.now() };
    if (performance.now() - this.pending.since < LONG_MS) return wait(AGAIN_MS);
    this.clearing ??= this.clear().finally(() => (this.clearing = undefined));
    return this.clearing;
  }
}
