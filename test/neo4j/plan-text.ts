/** An operator of a plan, as the driver gives it. */
export interface Operator {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly Operator[];
}

/** Without the planner's mark of the database, as in "Apply@neo4j". */
export const nameOf = ({ operatorType }: Operator): string => operatorType.replace(/@.*$/, "");

export const detailsOf = ({ arguments: { Details } }: Operator): string => (typeof Details === "string" ? Details.replace(/\s+/g, " ").trim() : "");

/**
 * A plan as people read it: what reads, joins, sorts and waits, in the order in which it runs; one line for each
 * subquery of the statement, and in braces what is done for each row of what stands before them. Conditions,
 * expressions and names of variables are left out: they differ between versions that plan alike.
 */
export function planText(root: Operator): string {
  return linesOf(root).join("\n");
}

/** What only computes or hands on would bury the rest. */
const unsaid = new Set(["ProduceResults", "Projection", "CacheProperties", "Argument", "Optional", "EmptyResult", "Filter"]);
/** By these the subqueries of a statement hang together. */
const joints = new Set(["Apply", "CartesianProduct"]);

function linesOf(operator: Operator): readonly string[] {
  const [left, right] = operator.children;
  const name = nameOf(operator);
  if (left && right && joints.has(name)) return [...linesOf(left), `${name} { ${chainOf(right)} }`];
  const before = left && !right ? linesOf(left) : [];
  const own = left && !right ? saidOf(operator) : chainOf(operator);
  return [...before.slice(0, -1), [before.at(-1), own].filter(Boolean).join(" → ")];
}

function chainOf(operator: Operator): string {
  const [left, right] = operator.children;
  return [left ? chainOf(left) : "", `${saidOf(operator)}${right ? ` { ${chainOf(right)} }` : ""}`].filter(Boolean).join(" → ");
}

function saidOf(operator: Operator): string {
  const name = nameOf(operator);
  // What versions from 2026 on do in one step.
  if (name === "MergeUniqueNode") return `NodeUniqueIndexSeek(Locking) ${brieflyOf("Seek", detailsOf(operator))} → Merge`;
  return unsaid.has(name) ? "" : `${name} ${brieflyOf(name, detailsOf(operator))}`.trim();
}

function brieflyOf(name: string, details: string): string {
  const plain = details.replace(/\banon_\d+\b/g, "").replace(/\b\w+(:[A-Z])/g, "$1").replaceAll("`", "");
  if (/Scan|Seek/.test(name)) return plain.replace(/ WHERE .*$/, "").replace(/^(?:UNIQUE|RANGE INDEX|FULLTEXT INDEX) /, "").replace(/^:/, "");
  if (/Expand/.test(name)) return plain;
  return /Sort|Top|Limit/.test(name) ? plain : "";
}
