// npm run dialect -- [--engine embedded|neo4j] [--only <text in the name>] [--write]
// Runs the battery on both engines and tells what is better or worse than recorded; docs/dialect.md says how to read it.
import { parseArgs } from "node:util";
import { lint } from "../../dist/src/store/cypher/lint.js";
import { readBattery } from "./battery.mjs";
import { openEngines } from "./engines/open.mjs";
import { judge } from "./judge.mjs";
import { changeOf, nearest, readOutcomes, writeOutcomes } from "./outcomes.mjs";
import { reportOf, unseenReport } from "./report.mjs";
import { byWarning, passesLint, readWarnings } from "./unseen.mjs";

try {
  process.exit(await main());
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

/** Gives the exit code: 1 when a statement is worse than recorded. */
async function main() {
  const { engine: wanted, only = "", write } = readOptions();
  const statements = readBattery().filter(({ name }) => name.includes(only));
  if (statements.length === 0) throw new Error(`No statement has "${only}" in its name; they stand in test/dialect/battery.`);

  const runs = [];
  for await (const engine of openEngines(wanted)) {
    const run = await runOn(engine, statements);
    runs.push(run);
    console.log(`${reportOf(run)}\n`);
    if (write) console.log(`Recorded in ${writeOutcomes(run)}.\n`);
  }
  console.log(unseenReport(byWarning(unseenOf(runs, statements), readWarnings()), runs));
  return runs.some(({ judged }) => judged.some(({ change }) => change === "worse")) ? 1 : 0;
}

function readOptions() {
  const { values } = parseArgs({ options: { engine: { type: "string" }, only: { type: "string" }, write: { type: "boolean", default: false } } });
  if (values.write && values.only) throw new Error("--write records the whole battery; leave out --only.");
  return values;
}

async function runOn(engine, statements) {
  const started = performance.now();
  const record = nearest(readOutcomes(), engine.name, engine.version);
  const judged = [];
  for (const statement of statements) {
    showProgress(`${engine.name} ${judged.length + 1}/${statements.length} ${statement.name}`);
    const outcome = await judge(engine, statement);
    const recorded = record?.differs[statement.name];
    judged.push({ statement, outcome, recorded, change: changeOf(outcome, recorded) });
  }
  showProgress("");
  return { engine: engine.name, version: engine.version, record, judged, seconds: (performance.now() - started) / 1_000 };
}

function unseenOf(runs, statements) {
  const differing = new Set(runs.flatMap(({ judged }) => judged.filter(({ outcome }) => outcome.result !== "OK").map(({ statement }) => statement.name)));
  return statements.filter((statement) => differing.has(statement.name) && passesLint(statement, lint)).map(({ name }) => name);
}

/** When a statement takes the whole process down, the line that stands names it. */
function showProgress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text.slice(0, process.stderr.columns - 1)}`);
}
