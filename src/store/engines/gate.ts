/** Somebody in line. */
interface Waiting {
  enter(): void;
  /** When half of its time is over, and when all of it is; by performance.now(). */
  readonly staleAt: number;
  readonly until: number;
}

/** Lets at most `width` tasks run at once; the others wait in the order in which they came. */
export class Gate {
  private running = 0;
  private readonly waiting: Waiting[] = [];
  private readonly onIdle: (() => void)[] = [];

  constructor(private readonly width: number) {}

  /** A task of which nothing is heard any more at `until` may never be run. */
  async run<T>(task: () => Promise<T>, until = Infinity): Promise<T> {
    if (this.running >= this.width) await this.turn(until);
    else this.running += 1;
    try {
      return await task();
    } finally {
      this.leave();
    }
  }

  /** Resolves when nothing runs and nothing waits. */
  async idle(): Promise<void> {
    if (this.running > 0) await new Promise<void>((resolve) => this.onIdle.push(resolve));
  }

  private async turn(until: number): Promise<void> {
    const now = performance.now();
    await new Promise<void>((enter) => this.waiting.push({ enter, staleAt: now + (until - now) / 2, until }));
  }

  /** The place of the leaver passes to the next in line, so that a newcomer cannot slip in between. */
  private leave(): void {
    const next = this.next();
    if (next) return next.enter();
    this.running -= 1;
    if (this.running === 0) this.onIdle.splice(0).forEach((resolve) => resolve());
  }

  /**
   * Who has half of its time left goes before who has not. In a line longer than the time of those in it, the oldest
   * would be begun too late to be finished, and all after them too: nobody would be answered until nobody asks.
   */
  private next(): Waiting | undefined {
    const now = performance.now();
    while (this.waiting[0] && this.waiting[0].until <= now) this.waiting.shift();
    const fresh = this.waiting.findIndex(({ staleAt }) => staleAt > now);
    return this.waiting.splice(Math.max(0, fresh), 1)[0];
  }
}

/** Answers with `late()` when the task takes longer; the task itself goes on and its end is awaited by nobody. */
export async function withDeadline<T>(task: Promise<T>, milliseconds: number, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds);
  });
  try {
    return await Promise.race([task, deadline]);
  } finally {
    clearTimeout(timer);
    task.catch(() => undefined);
  }
}
