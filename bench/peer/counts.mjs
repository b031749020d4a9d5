// How many statements a request costs and how much they touch in the database: exact, and apart from all measuring.
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";
import { send } from "../server.mjs";
import { startOnNeo4j, stopAll } from "./servers.mjs";

/** Ours reads what it searches in the background after its start: a search waits for that. */
const anySearch = JSON.stringify({ query: '{ search(text: "treaty", first: 1) { nodes { id } } }' });

const capture = fileURLToPath(new URL("capture.mjs", import.meta.url));

const TRIES = 3;

/** Of each workload, for ours, peer and raw: statements and hits per request, and the plans of its first variables. */
export async function countStatements(folder, graph, workloads) {
  const fileOf = (name) => path.join(folder, `${name}.captured`);
  const servers = await startOnNeo4j(folder, graph, (name) => ({ name: `${name}-counted`, environment: { CAPTURE: fileOf(name) }, nodeArguments: ["--import", capture] }));
  try {
    await send(servers.ours, anySearch);
    const counts = new Map();
    for (const { name, requests } of workloads) {
      const of = {};
      for (const [speaker, server] of Object.entries(servers)) of[speaker] = await countOf(server, graph, requests.map((request) => request[speaker]), fileOf(speaker));
      counts.set(name, of);
    }
    return counts;
  } finally {
    await stopAll(servers);
  }
}

async function countOf(server, graph, bodies, file) {
  const perBody = [];
  for (const body of bodies) perBody.push(await planned(graph, await statementsOf(server, body, file)));
  const mean = (of) => perBody.reduce((sum, plans) => sum + of(plans), 0) / bodies.length;
  return { statements: mean((plans) => plans.length), hits: mean((plans) => plans.reduce((sum, plan) => sum + hitsOf(plan), 0)), plans: perBody[0] };
}

/** Asked several times: what happens once, or once in a while, belongs to no single request. */
async function statementsOf(server, body, file) {
  const tries = [];
  for (let turn = 0; turn < TRIES; turn += 1) {
    rmSync(file, { force: true });
    await send(server, body);
    tries.push(existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : []);
  }
  const [fewest] = tries.sort((a, b) => a.length - b.length);
  return fewest.map((line) => JSON.parse(line, revived));
}

async function planned(graph, statements) {
  const plans = [];
  for (const { text, parameters } of statements) plans.push({ text, plan: await graph.profile(text, parameters) });
  return plans;
}

/** The driver's integers, which its JSON holds as two halves. */
const revived = (_key, value) => (value !== null && typeof value === "object" && "low" in value && "high" in value ? neo4j.int(value) : value);

export const hitsOf = ({ plan }) => operatorsOf(plan).reduce((sum, { hits }) => sum + hits, 0);

/** The operators of a plan from the result down to its starts. */
export const operatorsOf = ({ operatorType, dbHits, rows, arguments: told, children }) => [
  { operator: operatorType.replace("@neo4j", ""), hits: dbHits, rows, details: told.Details ?? "" },
  ...children.flatMap(operatorsOf),
];
