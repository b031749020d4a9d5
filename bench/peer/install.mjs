// Installs what the bench compares with, once, into a folder of its own.
import { spawnSync } from "node:child_process";
import { existsSync, statSync, utimesSync } from "node:fs";
import { fileURLToPath } from "node:url";

const inHere = (name) => fileURLToPath(new URL(name, import.meta.url));

export function ensurePeerInstalled() {
  const installed = inHere("node_modules/.package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(inHere("package-lock.json")).mtimeMs) return;
  console.error("Installing the peer (npm ci in bench/peer) …");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: inHere("."), stdio: ["ignore", "ignore", "inherit"] });
  if (npm.status !== 0) throw new Error("npm ci failed in bench/peer; see its message above.");
  const now = new Date();
  utimesSync(installed, now, now);
}
