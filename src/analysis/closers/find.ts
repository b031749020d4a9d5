import type { Ground, GroundEdge, GroundNode } from "../ground/ground.js";
import { takesPlaceIn } from "../ground/places.js";
import { byText } from "../order.js";
import { closerRules } from "../rules/closers/index.js";
import type { Candidate, Closer } from "./closer.js";
import type { Need } from "./need.js";

/** How much each reason weighs; one that is left out weighs 1, one of weight 0 is switched off. */
export type Weights = ReadonlyMap<string, number>;

const types: readonly (readonly [type: string, kind: Candidate["kind"], years: readonly string[]])[] = [
  ["Project", "PROJECT", ["starts_from", "year"]], ["GoodPractice", "PRACTICE", ["year"]], ["Tool", "TOOL", ["published_from", "launched_from"]],
  ["Measure", "MEASURE", []], ["NationalMeasure", "NATIONAL_MEASURE", ["adopted_from", "validFrom_from"]],
];

const candidatesOf = (ground: Ground): readonly Candidate[] => ground.once("candidates", () => types.flatMap(([type, kind, years]) => ground.ofType(type).map((record): Candidate => ({
  record, kind, places: placesOf(ground, record), year: yearOf(record, years),
}))));

const placesOf = (ground: Ground, { id, type }: GroundNode): readonly GroundEdge[] =>
  type === "NationalMeasure" ? ground.from(id, "OF", "Country") : takesPlaceIn(ground, id);

function yearOf({ columns }: GroundNode, years: readonly string[]): number | null {
  for (const column of years) {
    const value = columns[column];
    if (typeof value === "number") return value;
    if (typeof value === "string") return Number(value.slice(0, 4));
  }
  return null;
}

export const weightOf = (weights: Weights, code: string): number => weights.get(code) ?? 1;

/**
 * What may help to meet a need: heaviest first, ties by id. Each reason counts once, whatever the number of its links.
 * A record is offered when one of its reasons says that it concerns what is needed.
 */
export function closersOf(need: Need, weights: Weights, kinds: readonly string[] | null): readonly Closer[] {
  const rules = closerRules.filter(({ code }) => weightOf(weights, code) > 0);
  const needsSubject = rules.some(({ isAboutSubject }) => isAboutSubject(need));
  const found = candidatesOf(need.ground).flatMap((candidate): Closer[] => {
    if (need.excluded.has(candidate.record.id) || (kinds && !kinds.includes(candidate.kind)) || isAtHome(need, candidate)) return [];
    const reasons = rules.flatMap((rule) => {
      const reason = rule.find(need, candidate);
      return reason ? [{ ...reason, code: rule.code, rule, weight: weightOf(weights, rule.code) }] : [];
    });
    if (reasons.length === 0 || (needsSubject && !reasons.some(({ rule }) => rule.isAboutSubject(need)))) return [];
    return [{ ...candidate, reasons, weight: reasons.reduce((sum, { weight }) => sum + weight, 0) }];
  });
  return found.sort((a, b) => b.weight - a.weight || byText(a.record.id, b.record.id));
}

/** What is in the country already, and there alone, is no example from elsewhere. */
const isAtHome = ({ country }: Need, { places }: Candidate): boolean => country !== null && places.length > 0 && places.every(({ to }) => to === country.id);
