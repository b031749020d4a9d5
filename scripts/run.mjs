// node scripts/run.mjs <command> [arguments]: installs what is missing, builds what is stale, runs the command.
import { existsSync } from "node:fs";
import path from "node:path";
import { become, ensureBuilt, ensureInstalled, root, stop } from "./prepare.mjs";

const [command, ...args] = process.argv.slice(2);
if (command === undefined) stop("Name a command: node scripts/run.mjs <command> [arguments].");

ensureInstalled();
ensureBuilt();

// Not part of the program: they are left out of what is deployed.
const beside = { bench: "bench/main.mjs", "bench:peer": "bench/peer/main.mjs", "bench:scale": "bench/scale/main.mjs", dialect: "test/dialect/main.mjs" };

const script = Object.hasOwn(beside, command) ? path.join(root, beside[command]) : undefined;
if (script && !existsSync(script)) stop(`${beside[command]} is missing.`);
await (script ? become(script, args) : become(path.join(root, "dist", "src", "main.js"), [command, ...args]));
