// The application as people run it, over a store of the bench's own.
import { execFileSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { startServer } from "./server.mjs";

const main = fileURLToPath(new URL("../dist/src/main.js", import.meta.url));

export const storePath = (folder) => path.join(folder, "graph.db");

const embedded = (folder) => ({ STORE_PATH: storePath(folder) });

export const startApp = (folder, { name = "application", environment = embedded(folder), nodeArguments = [] } = {}) =>
  startServer({ name, script: [main, "serve"], folder, environment, nodeArguments });

/** Runs `load`; gives its last line and the seconds of the whole process. */
export function load(folder, environment = embedded(folder)) {
  const started = performance.now();
  const out = execFileSync(process.execPath, [main, "load"], { encoding: "utf8", env: { ...process.env, ...environment }, stdio: ["ignore", "pipe", "ignore"], maxBuffer: 2 ** 26 });
  return { report: out.trim().split("\n").at(-1), seconds: (performance.now() - started) / 1_000 };
}
