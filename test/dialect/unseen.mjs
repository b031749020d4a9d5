// Statements that pass the lint and yet are not answered as expected: only a row of docs/dialect.md warns of them.
import { readFileSync } from "node:fs";

/** Rows of the table "What no pattern can see", by their first cell, with the statements that show why. */
export const readWarnings = () => JSON.parse(readFileSync(new URL("unseen.json", import.meta.url), "utf8"));

/** Whether the lint finds nothing, neither in the statement nor in what runs before it. */
export const passesLint = ({ text, given }, lint) => [text, ...given].every((one) => lint(one).length === 0);

/** The names, by the row that warns of them; those that no row warns of stand under undefined, and first. */
export function byWarning(names, warnings) {
  const rows = [[undefined, names.filter((name) => !Object.values(warnings).flat().includes(name))]];
  for (const [row, shown] of Object.entries(warnings)) rows.push([row, names.filter((name) => shown.includes(name))]);
  return rows.filter(([, found]) => found.length > 0);
}
