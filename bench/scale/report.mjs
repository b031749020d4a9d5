// The figures as the generated part of docs/performance.md: what each question costs, by the size of the graph.

/** Hits at the largest size against those at the smallest, above which a question grows. */
const LEVEL = 1.1;
/** CPU is less exact than hits, and a larger graph fits the processor's caches less well; a scan shows as the number of copies. */
const LEVEL_OF_CPU = 2;
const PAGE_MS = 50;

export const writeReport = ({ machine: { before, after }, texts, runs, workloads }) =>
  [
    `Measured on ${before.day} at commit ${before.commit}: ${before.processor}, ${before.memory}, ${before.system}, Node ${before.node}; load average ${before.busy} before and ${after.busy} after.`,
    fillText(runs),
    ...runs.flatMap((run) => (run.sizes.some(({ rows }) => rows.some(({ hits }) => hits !== undefined)) ? [hitsText(run, workloads), timesText(run, workloads), planningText(run, workloads)] : [timesText(run, workloads)])),
    `The ${texts.queries} saved queries make ${texts.texts} statement texts in all shapes of their variables; the longest has ${thousands(texts.longest)} characters.`,
  ].join("\n\n");

function fillText(runs) {
  const rows = runs.flatMap(({ about, sizes }) => sizes.map(({ copies, nodes, links, seconds, bytes }, index) => [index === 0 ? about : "", String(copies), thousands(nodes), thousands(links), `${seconds.toFixed(0)} s`, `${thousands(bytes / 2 ** 20)} MiB`]));
  return table(["Store", "Copies", "Nodes", "Links", "Filled in", "On disk"], rows);
}

function hitsText({ about, sizes }, workloads) {
  const rows = workloads.map(({ name, title, mayGrow }) => {
    const all = found(sizes, name);
    const ratio = all.at(-1).hits / all[0].hits;
    return [title, ...all.map(({ hits }) => thousands(hits)), sizes.length > 1 ? verdictOf(ratio, mayGrow) : "", mostOf(all.at(-1))];
  });
  return `**Database hits of one request, ${about}**, with the operators that take most of them at the largest size:\n\n${table(["Question", ...sizes.map(({ nodes }) => `${thousands(nodes)} nodes`), "", "Most of it"], rows)}`;
}

const verdictOf = (ratio, mayGrow) => (ratio <= LEVEL ? "does not grow" : mayGrow ? `grows × ${ratio.toFixed(1)}, as it may` : `**grows × ${ratio.toFixed(1)}**`);
const mostOf = ({ operators }) => operators.slice(0, 2).filter(({ hits }) => hits > 0).map(({ name, hits }) => `${name} ${thousands(hits)}`).join(", ");

function timesText({ name, about, sizes }, workloads) {
  if (name === "embedded") return embeddedText(about, sizes, workloads);
  const rows = workloads.map(({ name: workload, title }) => [title, ...found(sizes, workload).map(({ p50, p99 }) => `${p50.toFixed(1)} · ${p99.toFixed(1)}`)]);
  return `**Milliseconds, median · 99th percentile, ${about}**:\n\n${table(["Question", ...sizes.map(({ nodes }) => `${thousands(nodes)} nodes`)], rows)}`;
}

/** It works in the process that asks, so its CPU can be told, which other work on the machine does not change. */
function embeddedText(about, sizes, workloads) {
  const rows = workloads.map(({ name, title, isPage, mayGrow }) => {
    const all = found(sizes, name);
    const ratio = all.at(-1).cpu / all[0].cpu;
    const verdict = isPage ? `≤ ${PAGE_MS} ms: ${all.at(-1).cpu <= PAGE_MS ? "met" : "**missed**"}` : ratio <= LEVEL_OF_CPU ? "does not grow" : mayGrow ? "grows, as it may" : "**grows**";
    return [title, ...all.map(({ p50, p99, cpu }) => `${p50.toFixed(1)} · ${p99.toFixed(1)} · ${cpu.toFixed(1)}`), sizes.length > 1 ? verdict : ""];
  });
  return `**Milliseconds, median · 99th percentile · CPU of one request, ${about}**, with what the CPU says:\n\n${table(["Question", ...sizes.map(({ nodes }) => `${thousands(nodes)} nodes`), ""], rows)}`;
}

const found = (sizes, workload) => sizes.map(({ rows }) => rows.find(({ name }) => name === workload));

/** At the smallest size: the text decides, not the graph. */
function planningText({ about, sizes: [{ rows }] }, workloads) {
  const cells = rows.filter(({ planning }) => planning).map(({ name, planning: { length, cold, warm } }) =>
    [workloads.find((one) => one.name === name).title, thousands(length), cold.toFixed(0), warm.toFixed(1)]);
  return `**Milliseconds of one statement whose plan is not in the cache, and of one whose plan is, ${about}**:\n\n${table(["Question", "Characters", "to be planned", "planned"], cells)}`;
}

const thousands = (number) => Math.round(number).toLocaleString("en");
const table = (head, rows) => [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
