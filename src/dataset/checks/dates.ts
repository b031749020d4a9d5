import { daysOf } from "../../model/kinds/partial-date.js";
import type { EntityType } from "../../model/catalogue.js";
import { issueAt } from "../record.js";
import type { Check } from "./check.js";

const pairs = [["start", "finish"], ["start", "end"], ["startDate", "endDate"], ["from", "to"], ["begin", "finish"], ["started", "ended"], ["validFrom", "validTo"]] as const;

/** Nothing ends before it starts. Where a date is known to the year only, what may be true is accepted. */
export const checkPeriods: Check = function* ({ records }) {
  for (const { type, raw, instance } of records) {
    for (const [from, to] of periodsOf(type)) {
      const [start, end] = [instance[from], instance[to]];
      if (typeof start !== "string" || typeof end !== "string") continue;
      if (daysOf(end)!.latest < daysOf(start)!.earliest) yield issueAt(raw, [to], "END_BEFORE_START", `${end} is before ${from}, ${start}`);
    }
  }
};

function periodsOf(type: EntityType): (readonly [string, string])[] {
  const { from, to } = type.period ?? {};
  const named = from && to ? [[from, to] as const] : [];
  const isDate = (name: string): boolean => type.properties.get(name)?.kindName === "partialDate";
  return [...named, ...pairs.filter(([a, b]) => isDate(a) && isDate(b) && !(a === from && b === to))];
}
