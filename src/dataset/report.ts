import { printIssue, type Issue } from "./issue.js";
import type { CopyReport } from "./copy.js";
import type { ReadDataset } from "./dataset.js";
import type { LoadReport } from "./load.js";
import type { Contents } from "./stored-graph.js";

/** Issues printed at most; the rest is counted. */
const PRINTED = 200;
const PRINTED_WARNINGS = 20;

/** Every issue on a line of its own, up to a limit, then the counts by reason. */
export function writeReadReport({ issues, warnings, counts }: ReadDataset): string {
  return [
    ...listed(issues, PRINTED, "issues"),
    ...listed(warnings, PRINTED_WARNINGS, "warnings").map((line) => `warning: ${line}`),
    `${counts.read} records read, ${counts.accepted} accepted, ${counts.rejected} rejected; ${issues.length} issues, ${warnings.length} warnings.`,
    ...(issues.length > 0 ? [`Reasons: ${byReason(issues)}. Nothing was written.`] : []),
  ].join("\n");
}

export const writeLoadReport = ({ nodes, relationships, version, seconds }: LoadReport): string =>
  `Nodes: ${nodes.created} written, ${nodes.changed} changed, ${nodes.deleted} deleted, ${nodes.unchanged} unchanged. ` +
  `Relationships: ${relationships.written} written, ${relationships.deleted} deleted. Version ${version}, ${seconds} s.`;

/** What either store holds, by the names of their engines, and whether it is the same. */
export const writeCopyReport = ({ from, to, isSame, load }: CopyReport, source: string, target: string): string => [
  writeLoadReport(load),
  `${source}: ${contents(from)}`,
  `${target}: ${contents(to)}`,
  isSame ? "Both hold the same graph." : `They differ: somebody else writes to ${target}, or it was changed past this program. Empty it and copy again.`,
].join("\n");

const contents = ({ nodes, relationships, version, contentHash, checksum }: Contents): string =>
  `${nodes} nodes, ${relationships} relationships, version ${version}, content hash ${contentHash}, checksum ${checksum}.`;

function listed(issues: readonly Issue[], most: number, what: string): string[] {
  const rest = issues.length - most;
  return [...issues.slice(0, most).map(printIssue), ...(rest > 0 ? [`… and ${rest} more ${what}.`] : [])];
}

function byReason(issues: readonly Issue[]): string {
  const counts = new Map<string, number>();
  for (const { code } of issues) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code, count]) => `${code} ${count}`).join(", ");
}
