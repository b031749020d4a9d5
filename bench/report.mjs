// The figures as the generated part of docs/performance.md.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { AGAIN } from "./life.mjs";

const page = new URL("../docs/performance.md", import.meta.url);
const BEGIN = "<!-- written by npm run bench -- --write -->";
const END = "<!-- end of the written part -->";

const AIM = { readyMs: 3_000, rss: 350 * 2 ** 20, walk: 3 };

/** Milliseconds of the first answer of the analysis after a start, and the median of the same asked again. */
const ANALYSIS_AIM = { matrix: { first: 1_000, again: 50 }, gaps: { first: 100 }, "country-page": { first: 150 } };

/** Replaces the written part of the page that begins so; gives its path. */
export function replaceInPage(report, begin = BEGIN) {
  const text = readFileSync(page, "utf8");
  const from = text.indexOf(begin);
  const to = text.indexOf(END, from);
  if (from === -1 || to === -1) throw new Error(`docs/performance.md lacks the lines ${begin} and ${END}.`);
  writeFileSync(page, `${text.slice(0, from + begin.length)}\n\n${report}\n\n${text.slice(to)}`);
  return fileURLToPath(page);
}

export const writeReport = (figures) => [machineText(figures.machine, figures.seconds), lifeText(figures), coldText(figures), ratioText(figures), figuresText(figures)].join("\n\n");

export const machineText = ({ before, after }, seconds) =>
  `Measured on ${before.day} at commit ${before.commit}: ${before.processor}, ${before.memory}, ${before.system}, Node ${before.node}; load average ${before.busy} before and ${after.busy} after. Rounds of ${seconds} s.`;

function lifeText({ load, starts, memory, withAnalysis }) {
  return table(["What", "Figure", "Aim", ""], [
    ["Load of the whole dataset into an empty store", `${load.first.seconds.toFixed(1)} s with reading and checks`, "", ""],
    ["", quoted(load.first.report), "", ""],
    ["Second load, nothing changed", `${load.again.seconds.toFixed(1)} s`, "", ""],
    ["", quoted(load.again.report), "", ""],
    [`Start on a loaded store, from the process to ready (median and slowest of ${starts.loaded.length})`, `${seconds(starts.readyMs)}, ${seconds(starts.slowestMs)}`, "≤ 3 s", met(starts.slowestMs <= AIM.readyMs)],
    ["First start, which loads", seconds(starts.loading.readyMs), "", ""],
    ["First search after a start (its index is built beside)", seconds(Math.max(...starts.loaded.map(({ firstSearchMs }) => firstSearchMs))), "", ""],
    ["RSS after a start on a loaded store", mebibytes(memory.start), "≤ 350 MiB", met(memory.start <= AIM.rss)],
    ["RSS after a first start, which loads", mebibytes(starts.loading.rss), "≤ 350 MiB", met(starts.loading.rss <= AIM.rss)],
    ...memoryRows("10,000 mixed requests without the analysis", memory),
    ...memoryRows("10,000 with it: one in thirty asks for the whole matrix, 0.6 MB", withAnalysis),
  ]);
}

/** Memory along many requests. */
function memoryRows(what, { rss, heldEarly, heldLate }) {
  const last = rss.at(-1);
  return [
    [`RSS after ${what}`, mebibytes(last), "≤ 350 MiB", met(last <= AIM.rss)],
    ["RSS after each 1,000 of them, MiB", rss.map((bytes) => Math.round(bytes / 2 ** 20)).join(" "), "no slope", met((last - rss[0]) / rss[0] <= 0.1)],
    ["Live heap before and after them, garbage collected", `${mebibytes(heldEarly)}, ${mebibytes(heldLate)}`, "no slope", met(heldLate <= heldEarly * 1.05)],
  ];
}

function coldText({ cold }) {
  const held = (ms, aim) => (aim === undefined ? ["", ""] : [`≤ ${aim} ms`, met(ms <= aim)]);
  const rows = cold.map(({ name, title, firstMs, againMs }) => [title, `${firstMs.toFixed(0)} ms`, ...held(firstMs, ANALYSIS_AIM[name].first), `${againMs.toFixed(0)} ms`, ...held(againMs, ANALYSIS_AIM[name].again)]);
  return `The analysis in a process that has started and answered other questions, none of these (what the analysis rests on is read with the start):\n\n${table(["What", "First answer", "Aim", "", `Asked again, median of ${AGAIN}`, "Aim", ""], rows)}`;
}

function ratioText({ versus }) {
  const byName = grouped(versus);
  const rows = [...byName.values()].map((pair) => {
    const cells = pair.flatMap(({ ours, least }) => [times(ours.cpu / least.cpu), times(ours.p50 / least.p50), times(least.perSecond / ours.perSecond)]);
    const most = Math.max(...pair.map(({ ours, least }) => ours.cpu / least.cpu));
    return [pair[0].title, `${(pair[0].bytes / 1_000).toFixed(1)} kB`, ...cells, pair[0].name === "walk" ? `≤ 3 ×: ${met(most <= AIM.walk)}` : ""];
  });
  return `Times the floor (1 is as fast as the floor; more is slower):\n\n${table(["Workload", "Answer", "CPU, 1 connection", "p50", "time per request", "CPU, 16 connections", "p50", "time per request", "Aim"], rows)}`;
}

function figuresText({ versus }) {
  const of = ({ p50, p99, perSecond, cpu }) => [p50.toFixed(2), p99.toFixed(2), perSecond.toFixed(0), cpu.toFixed(0)];
  const rows = versus.flatMap(({ name, connections, ours, least }) => [
    [name, String(connections), "application", ...of(ours)],
    ["", "", "floor", ...of(least)],
  ]);
  return `The figures behind it:\n\n${table(["Workload", "Connections", "Server", "p50 ms", "p99 ms", "Requests/s", "CPU µs per request"], rows)}`;
}

function grouped(rows) {
  const groups = new Map();
  for (const row of rows) groups.set(row.name, [...(groups.get(row.name) ?? []), row]);
  return groups;
}

export const table = (head, rows) => [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
const quoted = (text) => `“${text}”`;
export const met = (isMet) => (isMet ? "met" : "**missed**");
export const times = (ratio) => ratio.toFixed(2);
const seconds = (ms) => `${(ms / 1_000).toFixed(2)} s`;
const mebibytes = (bytes) => `${Math.round(bytes / 2 ** 20)} MiB`;
