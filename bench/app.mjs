// The application as people run it, over a store of the bench's own.
import { execFileSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { startServer } from "./server.mjs";

const main = fileURLToPath(new URL("../dist/src/main.js", import.meta.url));

export const storePath = (folder) => path.join(folder, "graph.db");

export const startApp = (folder, { name = "application", store = storePath(folder), nodeArguments = [] } = {}) =>
  startServer({ name, script: [main, "serve"], folder, environment: { STORE_PATH: store }, nodeArguments });

/** Runs `load`; gives its last line and the seconds of the whole process. */
export function load(folder) {
  const started = performance.now();
  const out = execFileSync(process.execPath, [main, "load"], { encoding: "utf8", env: { ...process.env, STORE_PATH: storePath(folder) }, stdio: ["ignore", "pipe", "ignore"], maxBuffer: 2 ** 26 });
  return { report: out.trim().split("\n").at(-1), seconds: (performance.now() - started) / 1_000 };
}
