import type { Issue } from "../issue.js";
import { heldRelations, issueAt, linksOf, type DatasetRecord } from "../record.js";
import type { Check, Checked } from "./check.js";

/** Relations along which nothing can come back to itself. */
const ORDERED = new Set(["PART_OF", "CHILD_OF", "IN_REGION", "SUPPLEMENTS", "AMENDS", "SUCCEEDS", "ADAPTED_FROM", "WITHIN", "HOSTED_BY"]);

/** Nothing is a part, child or successor of itself, near or far. Each circle is told once, at the record that closes it. */
export const checkCycles: Check = function* (checked) {
  const types = new Set([...checked.catalogue.types.values()].flatMap((type) => heldRelations(type).map((relation) => relation.type)));
  for (const type of types) if (ORDERED.has(type)) yield* circlesOf(type, checked);
};

interface Step {
  readonly record: DatasetRecord;
  readonly field: string;
  readonly to: string;
}

/** A depth-first walk with its own stack: a long chain of parts must not overflow the call stack. */
function* circlesOf(type: string, { records, byId }: Checked): Iterable<Issue> {
  const done = new Set<DatasetRecord>();
  for (const start of records) {
    const trail: DatasetRecord[] = [start];
    const pending: Step[][] = [done.has(start) ? [] : stepsOf(start, type)];
    while (trail.length > 0) {
      const step = pending.at(-1)!.pop();
      if (!step) {
        done.add(trail.pop()!);
        pending.pop();
        continue;
      }
      const next = byId.get(step.to);
      if (!next || done.has(next)) continue;
      const from = trail.indexOf(next);
      if (from >= 0) {
        const circle = [...trail.slice(from), next].map((record) => record.id).join(" → ");
        yield issueAt(step.record.raw, [step.field], "CYCLE", `leads in a circle: ${circle}`);
        continue;
      }
      trail.push(next);
      pending.push(stepsOf(next, type));
    }
  }
}

const stepsOf = (record: DatasetRecord, type: string): Step[] =>
  heldRelations(record.type)
    .filter((relation) => relation.type === type)
    .flatMap((relation) => linksOf(record, relation.name).map((link) => ({ record, field: relation.name, to: link.to })));
