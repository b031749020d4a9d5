// npm run bench -- [--write] [--only a,b] [--seconds n] [--profile workload]
// Loads the whole dataset into a store of its own, starts servers in their own processes and measures them.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { describeMachine } from "./machine.mjs";
import { measureCold, measureLoad, measureMemory, measureStarts } from "./life.mjs";
import { profile } from "./profile.mjs";
import { writeReport, replaceInPage } from "./report.mjs";
import { measureWorkloads } from "./versus.mjs";
import { reads, workloads } from "./workloads.mjs";

const { values: options } = parseArgs({
  options: {
    write: { type: "boolean", default: false },
    only: { type: "string", default: workloads.map(({ name }) => name).join(",") },
    seconds: { type: "string", default: "4" },
    profile: { type: "string" },
  },
});
const chosen = options.only.split(",").map(named);
const seconds = Number(options.seconds);
if (!(seconds >= 1)) throw new Error("--seconds is the length of a round: a number from 1.");

const folder = mkdtempSync(path.join(tmpdir(), "palermo-graph-bench-"));
try {
  if (options.profile) await profile(folder, named(options.profile), seconds);
  else await measureAll();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureAll() {
  const before = describeMachine();
  const load = told("load", await measureLoad(folder));
  const starts = told("start", await measureStarts(folder));
  const cold = told("cold", await measureCold(folder));
  const versus = await measureWorkloads(folder, chosen, seconds, told);
  const memory = told("memory", await measureMemory(folder, reads));
  const withAnalysis = told("memory with the analysis", await measureMemory(folder, workloads));
  const report = writeReport({ machine: { before, after: describeMachine() }, load, starts, cold, versus, memory, withAnalysis, seconds });
  console.log(`\n${report}`);
  if (options.write) console.log(`Written to ${replaceInPage(report)}.`);
}

function told(what, figures) {
  console.error(`${what}: ${JSON.stringify(figures)}`);
  return figures;
}

function named(name) {
  const workload = workloads.find((one) => one.name === name);
  if (!workload) throw new Error(`There is no workload "${name}"; known are ${workloads.map((one) => one.name).join(", ")}.`);
  return workload;
}
