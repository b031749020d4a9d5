import type { ReadPlan } from "../../src/reads/plan.js";
import { detailsOf, nameOf, type Operator } from "./plan-text.js";

/** Whether the read begins at records that it is told: then it costs what they have, and not what their type has. */
export const isGivenIds = ({ root }: ReadPlan): boolean => root.by === "ids" || root.anchor !== null;

/** Below one of these, rows are read only until there are enough. */
const isCut = (name: string): boolean => name === "Limit" || name === "PartialTop";
/** These read all that is below them before they give a row. */
const isWhole = (name: string): boolean => /^(?:Sort|Top|Eager)|Aggregation|Join/.test(name);

/** What reads all records or links of a type, or more: labels, types and indexes that are not cut short. */
export function scansIn(operator: Operator, cut = false): readonly string[] {
  const name = nameOf(operator);
  const isScan = /Scan/.test(name) && !(name === "NodeIndexScan" && cut);
  const below = isCut(name) || (cut && !isWhole(name));
  return [...(isScan ? [`${name} ${detailsOf(operator)}`.trim()] : []), ...operator.children.flatMap((child) => scansIn(child, below))];
}

/** The part of a plan that finds the rows of the page at the root. */
export function rootPageOf(operator: Operator): Operator | undefined {
  if (/\bAS l0\b/.test(detailsOf(operator))) return operator;
  for (const child of operator.children) {
    const found = rootPageOf(child);
    if (found) return found;
  }
  return undefined;
}
