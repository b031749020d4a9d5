import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

export interface Told {
  readonly statement?: string;
  readonly loaded?: string;
  readonly failed?: string;
  readonly message?: string;
}

interface Death {
  /** It is killed without warning when it reaches this statement, or "commit". */
  readonly stopAt?: string;
  /** It is killed when this is aborted. */
  readonly signal?: AbortSignal;
}

const root = join(import.meta.dirname, "../..");

/** Loads in a process of its own, into a store file or the Neo4j of this address as JSON. Resolves with what it told. */
export async function loadElsewhere(seed: string, store: string, { stopAt = "", signal }: Death = {}): Promise<Told[]> {
  const hooks = join(root, "test/contract/embedded/typescript.mjs");
  const child = spawn(process.execPath, ["--import", hooks, join(root, "test/dataset/load-program.mjs"), seed, store, stopAt], {
    cwd: root, env: { ...process.env, NODE_OPTIONS: "" }, stdio: ["ignore", "pipe", "ignore"],
  });
  signal?.addEventListener("abort", () => child.kill("SIGKILL"));
  const ended = once(child, "exit");
  const told: Told[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const one = JSON.parse(line) as Told;
    told.push(one);
    if (one.statement === stopAt) child.kill("SIGKILL");
  }
  await ended;
  return told;
}
