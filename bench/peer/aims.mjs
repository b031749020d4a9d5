// What the comparison is held to: how many times better than the peer, by the geometric mean of p50, requests/s and CPU.
import { met, table, times } from "../report.mjs";
import { meanOf, ratioTo, spreadOf } from "./ratios.mjs";

/** Bound by graphql-js, which both share: less can be gained. */
const LEAST = { parties: 1.2 };
const LEAST_ELSEWHERE = 1.5;

const aims = [
  { what: "Ours on Neo4j, all workloads", server: "ours", names: null, atLeast: 2.5 },
  { what: "Ours on Neo4j, the five-level walk", server: "ours", names: ["walk"], atLeast: 4 },
  { what: "Ours on Neo4j, the filter through relations", server: "ours", names: ["filter-relation"], atLeast: 3 },
  { what: "Ours embedded, all workloads", server: "embedded", names: null, atLeast: 4 },
];

export function aimsText(rows) {
  const held = aims.filter(({ names }) => names === null || rows.some(({ name }) => names.includes(name)));
  const cells = [...held.map((aim) => aimCells(aim, rows)), ...leastCells(rows)];
  return table(["Times as good as the peer", "p50", "requests/s", "CPU", "All three", "Spread", "Aim", ""], [...cells, rawCells(rows)]);
}

function aimCells({ what, server, names, atLeast }, rows) {
  const chosen = rows.filter(({ name }) => names === null || names.includes(name));
  const ratio = meanOf(chosen.map(({ figures }) => ratioTo(figures[server], figures.peer)));
  return [...cellsOf(what, ratio), `≥ ${atLeast} ×`, verdict(ratio.mean, atLeast)];
}

/** Each workload that misses its aim, or the one that comes nearest to that. */
function leastCells(rows) {
  const names = [...new Set(rows.map(({ name }) => name))];
  const ratios = names.map((name) => {
    const ratio = meanOf(rows.filter((row) => row.name === name).map(({ figures }) => ratioTo(figures.ours, figures.peer)));
    return { name, ratio, atLeast: LEAST[name] ?? LEAST_ELSEWHERE };
  });
  const missed = ratios.filter(({ ratio, atLeast }) => ratio.mean < atLeast);
  const [lowest] = [...ratios].sort((a, b) => a.ratio.mean / a.atLeast - b.ratio.mean / b.atLeast);
  const shown = missed.length > 0 ? missed.map((one) => ({ ...one, what: one.name })) : [{ ...lowest, what: `${lowest.name}, the weakest workload` }];
  return shown.map(({ what, ratio, atLeast }) => [...cellsOf(`Ours on Neo4j, ${what}`, ratio), `≥ ${atLeast} ×`, verdict(ratio.mean, atLeast)]);
}

/** Not an aim of ours but the measure of what can be had. */
const rawCells = (rows) => [...cellsOf("Raw Bolt, all workloads", meanOf(rows.map(({ figures }) => ratioTo(figures.raw, figures.peer)))), "", ""];

const cellsOf = (what, ratio) => [what, times(ratio.p50), times(ratio.perSecond), times(ratio.cpu), `**${times(ratio.mean)}**`, spreadOf(ratio).map(times).join("–")];

const verdict = (mean, atLeast) => (mean >= atLeast ? met(true) : `${met(false)} by ${times(atLeast - mean)}`);
