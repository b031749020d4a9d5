// What every script needs first: packages installed, sources built. Plain Node, so that it works on a bare clone.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const inRoot = (...parts) => path.join(root, ...parts);

/** Runs `npm install` when node_modules is missing or older than package-lock.json. Ends the process when that fails. */
export function ensureInstalled() {
  requireNode();
  const installed = inRoot("node_modules", ".package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(inRoot("package-lock.json")).mtimeMs) return;
  console.log("Installing packages (npm install) …");
  // The build needs the development packages, also where NODE_ENV=production is set.
  const npm = spawnSync("npm", ["install", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: root, stdio: "inherit" });
  if (npm.status !== 0) stop("npm install failed; see its message above.");
  const now = new Date();
  utimesSync(installed, now, now);
}

/** Compiles src/ to dist/ when the sources differ from those of the last build. Ends the process when that fails. */
export function ensureBuilt() {
  const stamp = inRoot("dist", ".stamp");
  const hash = hashOfSources();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  console.log("Building …");
  if (tool("typescript/bin/tsc", ["-p", "tsconfig.build.json"]) !== 0) stop("The build failed; see the messages above.");
  removeOrphans();
  mkdirSync(inRoot("dist"), { recursive: true });
  writeFileSync(stamp, hash);
}

/** Runs a tool of node_modules to its end and gives its exit code. */
export function tool(entry, args, environment = {}) {
  return spawnSync(process.execPath, [inRoot("node_modules", entry), ...args], { cwd: root, stdio: "inherit", env: { ...process.env, ...environment } }).status ?? 1;
}

/** Becomes a Node program, as if it had been called itself: no process in between that could lose a signal. */
export async function become(file, args) {
  process.chdir(root);
  process.argv = [process.argv[0], file, ...args];
  await import(pathToFileURL(file).href);
}

export function stop(message) {
  console.error(message);
  process.exit(1);
}

function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 17)) stop(`Palermo Graph needs Node 20.17 or newer; this is ${process.version}.`);
}

function hashOfSources() {
  const hash = createHash("sha256");
  for (const file of ["tsconfig.json", "tsconfig.build.json", "package-lock.json", ...filesUnder("src", ".ts")]) {
    hash.update(`${file}\0`).update(readFileSync(inRoot(file)));
  }
  return hash.digest("hex");
}

/** A source that was removed must not live on in dist/. */
function removeOrphans() {
  for (const file of existsSync(inRoot("dist", "src")) ? filesUnder("dist/src", ".js") : []) {
    const source = inRoot(path.relative("dist", file).replace(/\.js$/, ".ts"));
    if (existsSync(source)) continue;
    rmSync(inRoot(file));
    rmSync(inRoot(`${file}.map`), { force: true });
  }
}

function filesUnder(folder, ending) {
  return readdirSync(inRoot(folder), { recursive: true })
    .map((name) => path.join(folder, name))
    .filter((name) => name.endsWith(ending))
    .sort();
}
