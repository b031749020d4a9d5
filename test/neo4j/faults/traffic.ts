import { ask, type Answer } from "./questions.js";

/** A look at /health/ready. */
export interface Look {
  readonly at: number;
  readonly ms: number;
  /** 0 where no answer came. */
  readonly status: number;
}

export interface Traffic {
  readonly answers: readonly Answer[];
  readonly looks: readonly Look[];
  /** Asks no more, and resolves when everything asked has been answered. */
  end(): Promise<void>;
}

const PER_SECOND = 50;
const LOOK_EVERY_MS = 250;

/** Asks without waiting for answers, as many clients do, and looks at the readiness beside it. */
export function startTraffic(address: string, perSecond = PER_SECOND): Traffic {
  const answers: Answer[] = [];
  const looks: Look[] = [];
  const open = new Set<Promise<void>>();
  let asked = 0;
  const started = performance.now();
  const keep = (work: Promise<void>): void => {
    open.add(work);
    void work.finally(() => open.delete(work));
  };
  const asking = setInterval(() => {
    // A timer that comes late makes up for what it missed: the rate holds on a busy machine too.
    for (; asked < ((performance.now() - started) / 1000) * perSecond; asked += 1) {
      keep(ask(address, asked).then((answer) => void answers.push(answer)));
    }
  }, 1000 / perSecond);
  const looking = setInterval(() => keep(lookAt(address).then((look) => void looks.push(look))), LOOK_EVERY_MS);
  const end = async (): Promise<void> => {
    clearInterval(asking);
    clearInterval(looking);
    await Promise.all(open);
  };
  return { answers, looks, end };
}

export async function lookAt(address: string): Promise<Look> {
  const at = performance.now();
  const status = await fetch(`${address}/health/ready`).then(({ status }) => status, () => 0);
  return { at, ms: performance.now() - at, status };
}
