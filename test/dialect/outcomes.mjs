// What is recorded: outcomes/<engine>-<version>.json holds what a version did not answer as expected.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const folder = new URL("outcomes/", import.meta.url);

export const readOutcomes = () =>
  readdirSync(folder).filter((file) => file.endsWith(".json")).sort().map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")));

/** The record of this version, else of the one before it, else of the oldest; undefined when the engine has none. */
export function nearest(outcomes, engine, version) {
  const ofEngine = outcomes.filter((one) => one.engine === engine).sort((a, b) => byVersion(a.version, b.version));
  return ofEngine.findLast((one) => byVersion(one.version, version) <= 0) ?? ofEngine[0];
}

const byVersion = (a, b) => a.localeCompare(b, "en", { numeric: true });

// A refusal is found by the first test that runs the statement, another answer by whoever relies on it.
const HARM = { OK: 0, ERR: 1, DIFF: 2 };

/** Whether an outcome is "as recorded", "better" or "worse"; what has no record was as expected. */
export function changeOf(outcome, recorded = { result: "OK" }) {
  const harm = HARM[outcome.result] - HARM[recorded.result];
  if (harm === 0) return "as recorded";
  return harm < 0 ? "better" : "worse";
}

/** Writes the record of a version, one statement per line; gives the path from here. */
export function writeOutcomes({ engine, version, judged }) {
  const name = `${engine}-${version}.json`;
  const lines = judged
    .filter(({ outcome }) => outcome.result !== "OK")
    .map(({ statement, outcome }) => `    ${JSON.stringify(statement.name)}: ${JSON.stringify(outcome)}`);
  const head = `  "engine": ${JSON.stringify(engine)},\n  "version": ${JSON.stringify(version)},\n  "differs": `;
  writeFileSync(new URL(name, folder), `{\n${head}{${lines.length === 0 ? "" : `\n${lines.join(",\n")}\n  `}}\n}\n`);
  return `test/dialect/outcomes/${name}`;
}
