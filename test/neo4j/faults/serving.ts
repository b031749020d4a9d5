import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Neo4j } from "../../support/neo4j/server.mjs";
import { startApp, type RunningApp } from "../../e2e/app.js";
import { settingsOf } from "../loading.js";

/** How long a request of the program under test waits for its store. */
export const DEADLINE_MS = 3_000;
/** What a busy machine may add to a deadline. */
export const SLACK_MS = 3_000;
export const POOL_SIZE = 20;

/** What the program holds after a collection of its garbage. */
export interface Vitals {
  readonly rss: number;
  readonly heapUsed: number;
  readonly storeSockets: number;
}

export interface Serving extends RunningApp {
  vitals(): Promise<Vitals>;
}

/** The real program, serving test/e2e/seed from a Neo4j. */
export async function serve(neo4j: Neo4j, settings: Readonly<Record<string, string>> = {}): Promise<Serving> {
  const app = await startApp({
    ...settingsOf(neo4j), STORE_TIMEOUT_MS: String(DEADLINE_MS), NEO4J_POOL_SIZE: String(POOL_SIZE), LOG_LEVEL: "warn",
    NODE_OPTIONS: `--import ${path.resolve("test/neo4j/faults/vitals.mjs")}`, ...settings,
  });
  const told = (): Vitals[] => app.printed().split("\n").filter((line) => line.startsWith('{"vitals"')).map((line) => (JSON.parse(line) as { vitals: Vitals }).vitals);
  const vitals = async (): Promise<Vitals> => {
    const before = told().length;
    app.signal("SIGUSR2");
    while (told().length === before) await sleep(50);
    return told().at(-1)!;
  };
  return { ...app, vitals };
}
