// The statements of a workload with what each operator of their plans touches, for whoever improves them.
import { hitsOf, operatorsOf } from "./counts.mjs";

const WIDTH = 150;

export function writePlans(name, of) {
  return Object.entries(of).map(([speaker, { plans }]) => plans.map((planned) => [`## ${name}, ${speaker}: ${hitsOf(planned)} hits`, planned.text, ...linesOf(planned.plan)].join("\n")).join("\n\n")).join("\n\n");
}

const linesOf = (plan) => operatorsOf(plan)
  .filter(({ hits }) => hits > 0)
  .sort((a, b) => b.hits - a.hits)
  .map(({ operator, hits, rows, details }) => `${String(hits).padStart(8)} hits ${String(rows).padStart(6)} rows  ${operator}  ${details.replaceAll("\n", " ").slice(0, WIDTH)}`);
