import type { ReadPlan } from "../../src/reads/plan.js";
import { detailsOf, nameOf, planText, type Operator } from "./plan-text.js";

/** How a read looks at the state of the graph (src/store/cypher/commit.ts). */
const LOOK = "NodeUniqueIndexSeek GraphCommit(id)";

/** Whether the read begins at records that it is told: then it costs what they have, and not what their type has. */
const isGivenIds = ({ root }: ReadPlan): boolean => root.by === "ids" || root.anchor !== null;

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

/**
 * What is wrong with the plan of a read, in words. To look through a type of which there are a few records can be less
 * than to follow the links of one that is given; Neo4j plans anew when they become more.
 */
export function faultsOf(read: ReadPlan, explained: Operator, isOfFew: (type: string) => boolean = () => false): readonly string[] {
  const lines = planText(explained).split("\n");
  return [
    ...(lines[0] === LOOK ? [] : [`does not look at the state of the graph first: ${lines[0]}`]),
    ...(lines.at(-1) === `Apply { ${LOOK} }` ? [] : [`does not look at the state of the graph last: ${lines.at(-1)}`]),
    ...scansIn(explained).filter((scan) => isGivenIds(read) || scan.startsWith("AllNodesScan")).filter((scan) => !isOfFew(/:(\w+)/.exec(scan)?.[1] ?? "")).map((scan) => `scans: ${scan}`),
  ];
}
