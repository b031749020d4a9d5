import { validateSync, type ValidationError } from "class-validator";
import type { Issue } from "../issue.js";
import { issueAt, type DatasetRecord } from "../record.js";
import type { Check } from "./check.js";

/** The rules that the type's class states by its decorators. A value already reported as faulty is not reported again. */
export const checkShapes: Check = function* ({ records }) {
  for (const record of records) yield* checkShape(record);
};

function* checkShape({ instance, faulty, raw }: DatasetRecord): Iterable<Issue> {
  for (const { property, constraints } of validateSync(instance, { forbidUnknownValues: false, stopAtFirstError: true }) as ValidationError[]) {
    // Forms of ids are judged with their prefix, by checkIds.
    if (property === "id" || faulty.has(property)) continue;
    const missing = instance[property] === undefined;
    const messages = missing ? ["is required; give it with its citation"] : Object.values(constraints ?? { invalid: "is not valid" });
    for (const message of messages) yield issueAt(raw, [property], missing ? "MISSING_VALUE" : "BAD_VALUE", message.replace(`${property} `, ""));
  }
}
