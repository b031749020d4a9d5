// node scripts/run.mjs <command> [arguments]: installs what is missing, builds what is stale, runs the command.
import { existsSync } from "node:fs";
import path from "node:path";
import { become, ensureBuilt, ensureInstalled, root, stop } from "./prepare.mjs";

const [command, ...args] = process.argv.slice(2);
if (command === undefined) stop("Name a command: node scripts/run.mjs <command> [arguments].");

ensureInstalled();
ensureBuilt();

if (command === "bench") {
  const bench = path.join(root, "bench", "main.mjs");
  if (!existsSync(bench)) stop("bench/main.mjs is missing.");
  await become(bench, args);
} else {
  await become(path.join(root, "dist", "src", "main.js"), [command, ...args]);
}
