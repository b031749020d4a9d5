// What a run tells.

const RESULTS = ["OK", "DIFF", "ERR"];
const CHANGES = ["better", "worse"];
const NAME_WIDTH = 20;

/** One engine: sums per category, then each statement that is worse or better than recorded. */
export function reportOf({ engine, version, record, judged, seconds }) {
  return [headOf({ engine, version, record, judged, seconds }), sumsOf(judged), ...CHANGES.toReversed().map((change) => changesOf(judged, change))].join("\n\n");
}

function headOf({ engine, version, record, judged, seconds }) {
  const other = record ? `what is recorded for ${record.version}` : "what is expected, because nothing is recorded for this engine";
  return `${engine} ${version}, compared with ${other}: ${judged.length} statements, ${seconds.toFixed(0)} s`;
}

function sumsOf(judged) {
  const categories = [...new Set(judged.map(({ statement }) => statement.category))];
  return [
    line("", [...RESULTS, ...CHANGES]),
    ...categories.map((category) => line(category, sums(judged.filter(({ statement }) => statement.category === category)))),
    line("total", sums(judged)),
  ].join("\n");
}

const line = (name, cells) => [name.padEnd(NAME_WIDTH), ...cells.map((cell) => String(cell).padStart(8))].join("");

const sums = (judged) => [
  ...RESULTS.map((result) => judged.filter(({ outcome }) => outcome.result === result).length),
  ...CHANGES.map((change) => judged.filter((one) => one.change === change).length),
];

function changesOf(judged, change) {
  const found = judged.filter((one) => one.change === change);
  if (found.length === 0) return `Nothing is ${change} than recorded.`;
  return [`${found.length} ${found.length === 1 ? "is" : "are"} ${change} than recorded:`, ...found.flatMap(changeLines)].join("\n");
}

const changeLines = ({ statement, outcome, recorded }) => [
  `  ${statement.name}: was ${labelOf(recorded ?? { result: "OK" })}, is ${labelOf(outcome)}`,
  `    ${statement.text}`,
  ...(outcome.why ? [`    ${outcome.why}`] : []),
];

const labelOf = ({ result, kind }) => (kind ? `${result} (${kind})` : result);

/** What the lint does not see, over all engines of a run, by the row of docs/dialect.md that warns of it. */
export function unseenReport(rows, runs) {
  if (rows.length === 0) return "Passes the lint, but differs: nothing.";
  const engines = (name) => runs.flatMap(({ engine, judged }) => judged.filter(({ statement, outcome }) => statement.name === name && outcome.result !== "OK").map(({ outcome }) => `${engine} ${labelOf(outcome)}`));
  const lines = rows.flatMap(([row, names]) => [
    row === undefined ? "  No row of the page warns of:" : `  ${row}`,
    ...names.map((name) => `    ${name}: ${engines(name).join(", ")}`),
  ]);
  return ["Passes the lint, but differs, by the row of docs/dialect.md (What no pattern can see):", ...lines].join("\n");
}
