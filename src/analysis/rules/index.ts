import { closerRules } from "./closers/index.js";
import { evidenceRules } from "./evidence/index.js";
import { gapRules } from "./gaps/index.js";
import { inheritanceRules } from "./inheritance/index.js";
import { overlapRules, remarkRules } from "./overlaps/index.js";
import { citedAs, type Rule } from "./rule.js";

type Concerns = "EVIDENCE" | "INHERITANCE" | "GAP" | "CLOSER" | "OVERLAP";

/** Every rule of the analysis, with what it decides. */
export const allRules: readonly (Rule & { readonly concerns: Concerns })[] = [
  ...evidenceRules.map((rule) => ({ ...rule, concerns: "EVIDENCE" as const })),
  ...inheritanceRules.map((rule) => ({ ...rule, concerns: "INHERITANCE" as const })),
  ...gapRules.map((rule) => ({ ...rule, concerns: "GAP" as const })),
  ...closerRules.map((rule) => ({ ...rule, concerns: "CLOSER" as const })),
  ...[...overlapRules, ...remarkRules].map((rule) => ({ ...rule, concerns: "OVERLAP" as const })),
];

const byCitation = new Map(allRules.map((rule) => [citedAs(rule), rule]));

/** The rule that is cited as `id@version`. */
export function ruleCited(cited: string): Rule & { readonly concerns: Concerns } {
  const rule = byCitation.get(cited);
  if (!rule) throw new Error(`There is no rule ${cited}.`);
  return rule;
}

export { citedAs, type Rule } from "./rule.js";
