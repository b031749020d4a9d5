import { appendFileSync } from "node:fs";

/** Figures of a run, for docs/operations.md: no test rests on them. */
export function noteFigures(title: string, figures: Readonly<Record<string, number | string>>): void {
  const rounded = Object.entries(figures).map(([name, figure]) => [name, typeof figure === "number" ? Math.round(figure) : figure]);
  appendFileSync("dist/fault-figures.jsonl", `${JSON.stringify({ title, ...Object.fromEntries(rounded) as object })}\n`);
}
