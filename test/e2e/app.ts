import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const MAIN = "dist/src/main.js";
const SEED = "test/e2e/seed";

/** The program as users run it: a process of its own, built, with the small dataset of test/e2e/seed. */
export interface RunningApp {
  /** Where it listens, such as http://127.0.0.1:40123. */
  readonly address: string;
  /** What it has printed so far, on both streams. */
  printed(): string;
  signal(name: NodeJS.Signals): void;
  /** The exit code, once it has ended; null when a signal killed it. */
  readonly ended: Promise<number | null>;
}

type Environment = Readonly<Record<string, string>>;

const running: ChildProcess[] = [];
const folders: string[] = [];

/** A folder that `tidyUp` removes. */
export function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "palermo-graph-"));
  folders.push(folder);
  return folder;
}

/** Ends what a test file started; to be called in afterAll. */
export async function tidyUp(): Promise<void> {
  await Promise.all(running.splice(0).map(ending));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

function ending(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGKILL");
  return ended;
}

/** Runs a command to its end. */
export async function runApp(args: readonly string[], environment: Environment = {}): Promise<{ readonly code: number | null; readonly printed: string }> {
  const { child, printed } = launch(args, environment);
  return { code: await exitOf(child), printed: printed() };
}

/** Starts serving and resolves when it is ready; rejects with what it printed when it ends before. */
export async function startApp(environment: Environment = {}): Promise<RunningApp> {
  const { child, printed } = launch(["serve"], environment);
  const ended = exitOf(child);
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.on("data", () => {
      const found = /ready at (\S+)\/graphql/.exec(printed());
      if (found) resolve(found[1]!);
    });
    void ended.then((code) => reject(new Error(`The program ended with ${String(code)} before it was ready:\n${printed()}`)));
  });
  return { address, printed, ended, signal: (name) => void child.kill(name) };
}

function launch(args: readonly string[], environment: Environment): { readonly child: ChildProcess; readonly printed: () => string } {
  if (!existsSync(MAIN)) throw new Error(`${MAIN} is missing: build first, as npm test does.`);
  const { PATH = "", HOME = "" } = process.env;
  const defaults = { PORT: "0", SEED_PATH: SEED, STORE_PATH: path.join(aFolder(), "graph.db") };
  const child = spawn(process.execPath, [MAIN, ...args], { env: { PATH, HOME, ...defaults, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
  running.push(child);
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (part: string) => (text += part));
  return { child, printed: () => text };
}

/** Waits for the streams too, so that nothing printed is missed. */
const exitOf = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.once("close", (code) => resolve(code)));
