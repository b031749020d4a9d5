// npm run bench:peer -- [--check] [--write] [--only a,b] [--seconds n] [--rounds n] [--home folder] [--plans] [--profile workload]
// Ours on Neo4j, @neo4j/graphql and raw Bolt on the same Neo4j with the same data, ours embedded, and the floor.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { describeMachine } from "../machine.mjs";
import { profile } from "../profile.mjs";
import { replaceInPage } from "../report.mjs";
import { countStatements } from "./counts.mjs";
import { mustBeEqual } from "./equality.mjs";
import { ensurePeerInstalled } from "./install.mjs";
import { measureInTurn, warmAll } from "./measure.mjs";
import { openNeo4j } from "./neo4j.mjs";
import { writePlans } from "./plans.mjs";
import { BEGIN, countText, writeReport } from "./report.mjs";
import { startFive, stopAll } from "./servers.mjs";
import { titles, workloadsOn } from "./workloads.mjs";

const { values: options } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    only: { type: "string", default: Object.keys(titles).join(",") },
    seconds: { type: "string", default: "3" },
    rounds: { type: "string", default: "2" },
    home: { type: "string" },
    plans: { type: "boolean", default: false },
    profile: { type: "string" },
  },
});
const names = (options.profile ?? options.only).split(",");
for (const name of names) if (!Object.hasOwn(titles, name)) throw new Error(`There is no workload "${name}"; known are ${Object.keys(titles).join(", ")}.`);
const seconds = atLeastOne("seconds");
const turns = atLeastOne("rounds");

const CONNECTIONS = [1, 16];

ensurePeerInstalled();
const folder = mkdtempSync(path.join(tmpdir(), "palermo-graph-bench-"));
try {
  await withNeo4j(async (neo4j) => {
    const workloads = workloadsOn({ toolIds: await neo4j.toolIds() }).filter(({ name }) => names.includes(name));
    if (options.profile) await profileOurs(neo4j, workloads[0]);
    else await (options.check || options.plans ? check(neo4j, workloads) : measure(neo4j, workloads));
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function withNeo4j(work) {
  const neo4j = await openNeo4j(folder, options.home && path.resolve(options.home));
  try {
    await work(neo4j);
  } finally {
    await neo4j.close();
  }
}

/** Starts everything, compares all answers once and counts; measures nothing. */
async function check(neo4j, workloads) {
  await withFive(neo4j, workloads, async (_servers, sizes) => told("objects in an answer", Object.fromEntries(sizes)));
  const counts = await countStatements(folder, neo4j, workloads);
  if (options.plans) for (const [name, of] of counts) console.log(`${writePlans(name, of)}\n`);
  console.log(`All answers are equal.\n\n${countText(counts)}`);
}

async function measure(neo4j, workloads) {
  const before = describeMachine();
  const counts = await countStatements(folder, neo4j, workloads);
  await withFive(neo4j, workloads, async (servers, sizes) => {
    await warmAll(servers, workloads, seconds);
    const rows = [];
    for (const { name, title, requests } of workloads) {
      for (const connections of CONNECTIONS) rows.push(told(name, { name, title, connections, figures: await measureInTurn(servers, neo4j, { requests, connections, seconds, turns }) }));
    }
    const report = writeReport({ machine: { before, after: describeMachine() }, version: neo4j.version, seconds, turns, rows, sizes, counts });
    console.log(`\n${report}`);
    if (options.write) console.log(`Written to ${replaceInPage(report, BEGIN)}.`);
  });
}

async function withFive(neo4j, workloads, work) {
  const servers = await startFive(folder, neo4j, workloads);
  try {
    await work(servers, await mustBeEqual(servers, workloads));
  } finally {
    await stopAll(servers);
  }
}

function profileOurs(neo4j, { title, requests }) {
  return profile(folder, { title, bodies: requests.map(({ ours }) => ours) }, seconds, neo4j.environment);
}

function told(what, figures) {
  console.error(`${what}: ${JSON.stringify(figures)}`);
  return figures;
}

function atLeastOne(name) {
  const value = Number(options[name]);
  if (!(value >= 1)) throw new Error(`--${name} is a number from 1.`);
  return value;
}
