import type { StatedRow } from "../store/cypher/commit.js";
import { changedWhileRead, TRIES } from "./one-state.js";

/** What a rendered statement gives: its columns, and the state of the graph that they show. */
export type RootRow = Readonly<Record<string, never>> & StatedRow;

interface Root {
  /** Reads; `again` when what was read before must not be given once more. */
  readonly read: (again: boolean) => Promise<RootRow | undefined>;
  row: RootRow | undefined;
}

/**
 * The reads of the root fields of one request. Each shows one state of the graph; all together must show the same one.
 * Those asked at once wait for each other, and are read once more when a write came in between.
 */
export class RootReads {
  private wave: Root[] = [];
  private running = 0;
  private agreed: { readonly promise: Promise<void>; readonly resolve: () => void; readonly reject: (error: unknown) => void } | undefined;

  async read(read: Root["read"]): Promise<RootRow | undefined> {
    const root: Root = { read, row: undefined };
    this.wave.push(root);
    this.running += 1;
    const agreed = (this.agreed ??= deferred());
    try {
      root.row = await read(false);
    } catch (error) {
      this.wave = this.wave.filter((one) => one !== root);
      throw error;
    } finally {
      this.running -= 1;
      if (this.running === 0) this.close(agreed);
    }
    await agreed.promise;
    return root.row;
  }

  /** All that were asked at once have answered: the next ones begin anew. */
  private close({ resolve, reject }: NonNullable<RootReads["agreed"]>): void {
    const wave = this.wave;
    this.wave = [];
    this.agreed = undefined;
    agree(wave).then(resolve, reject);
  }
}

async function agree(wave: readonly Root[]): Promise<void> {
  for (let tries = 1; !isOneState(wave); tries += 1) {
    if (tries === TRIES) throw changedWhileRead();
    await Promise.all(wave.map(async (root) => {
      root.row = await root.read(true);
    }));
  }
}

const isOneState = (wave: readonly Root[]): boolean => wave.every(({ row }) => row?.after === wave[0]!.row?.after);

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void; readonly reject: (error: unknown) => void } {
  let resolve = (): void => undefined;
  let reject = (_error: unknown): void => undefined;
  const promise = new Promise<void>((onResolve, onReject) => ([resolve, reject] = [onResolve, onReject]));
  // Where every root has failed nobody waits for it.
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}
