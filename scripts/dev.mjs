// npm run dev: compiles on every change and starts the server again.
import { spawn } from "node:child_process";
import path from "node:path";
import { ensureBuilt, ensureInstalled, root } from "./prepare.mjs";

ensureInstalled();
ensureBuilt();

const start = (args) => spawn(process.execPath, args, { cwd: root, stdio: "inherit" });
const children = [
  start([path.join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json", "--watch", "--preserveWatchOutput"]),
  start(["--watch", path.join(root, "dist/src/main.js"), "serve"]),
];
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => children.forEach((child) => child.kill(signal)));
for (const child of children) child.on("exit", () => children.forEach((other) => other.kill()));
