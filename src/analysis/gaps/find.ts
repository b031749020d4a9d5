import { isAtLeast } from "../confidence.js";
import type { Ground, GroundNode } from "../ground/ground.js";
import type { Basis } from "../law/acts.js";
import { membersOf } from "../law/members.js";
import { byText } from "../order.js";
import { citedAs } from "../rules/rule.js";
import { GapSeverity } from "../vocabularies.js";
import { gapOf, type Gap, type GapRule } from "./gap.js";
import { gapId } from "./gap-id.js";
import { gapRules } from "../rules/gaps/index.js";

export interface GapsRequest {
  readonly country?: string | null;
  readonly group?: string | null;
  readonly process?: string | null;
  readonly instrument?: string | null;
  readonly principle?: string | null;
  readonly kinds?: readonly string[] | null;
  readonly severities?: readonly string[] | null;
  readonly confidenceAtLeast?: string | null;
  /** Only gaps that are or may be this old: since when is not before, not after. */
  readonly sinceFrom?: string | null;
  readonly sinceTo?: string | null;
  readonly day: string;
  readonly basis: Basis;
}

const grades = Object.keys(GapSeverity.codes);

/** All gaps that satisfy a request: graver first, then by id. */
export function gapsOf(ground: Ground, request: GapsRequest): readonly Gap[] {
  const found = scoped(ground, request).filter((gap) => satisfies(ground, gap, request));
  const key = { day: request.day, basis: request.basis, version: ground.version };
  return found.map((gap) => ({ gap, id: gapId(gap, key) }))
    .sort((a, b) => grades.indexOf(a.gap.severity) - grades.indexOf(b.gap.severity) || byText(a.id, b.id)).map(({ gap }) => gap);
}

/** Gaps of the places asked about, by the rules asked for. */
function scoped(ground: Ground, { country, group, process, kinds, day, basis }: GapsRequest): readonly Gap[] {
  const asksPlaces = Boolean(country ?? group ?? process);
  const members = [group, process].flatMap((body) => (body ? [membersOf(ground, body, day)] : []));
  const countries = members.reduce<readonly GroundNode[]>((kept, some) => kept.filter(({ id }) => some.some((one) => one.id === id)), country ? [ground.node(country)!] : ground.ofType("Country"));
  const bodies = asksPlaces ? [group, process].flatMap((id) => (id && !country ? [ground.node(id)!] : [])) : [...ground.ofType("CountryGroup"), ...ground.ofType("Process")];
  const scope = { ground, day, basis, countries, bodies };
  return gapRules.filter((rule) => (!kinds || kinds.includes(rule.kind)) && (rule.ofPlaces || !asksPlaces || (process !== null && process !== undefined && rule.kind === "TOOL_WITHOUT_USE")))
    .flatMap((rule) => [...rule.find(scope)].map((one) => gapOf(rule, one)));
}

function satisfies(ground: Ground, gap: Gap, { instrument, principle, severities, confidenceAtLeast, sinceFrom, sinceTo }: GapsRequest): boolean {
  if (severities && !severities.includes(gap.severity)) return false;
  if (confidenceAtLeast && !isAtLeast(gap.confidence, confidenceAtLeast)) return false;
  if (sinceFrom && !(gap.since && gap.since.to >= sinceFrom)) return false;
  if (sinceTo && !(gap.since && gap.since.from <= sinceTo)) return false;
  if (instrument && !bearsOn(ground, gap.subject).instruments.has(instrument)) return false;
  return !principle || bearsOn(ground, gap.subject).principles.has(principle);
}

/** The instruments and principles on which what is missing something bears. */
function bearsOn(ground: Ground, subject: GroundNode): { readonly instruments: ReadonlySet<string>; readonly principles: ReadonlySet<string> } {
  return ground.once(`bears on ${subject.id}`, () => {
    const provisions = subject.type === "Provision" ? [subject.id] : ["ABOUT", "IMPLEMENTS", "ADDRESSES"].flatMap((type) => ground.from(subject.id, type, "Provision").map(({ to }) => to));
    const own = subject.type === "Principle" ? [subject.id] : [...ground.from(subject.id, "SERVES"), ...ground.from(subject.id, "MAPS_TO")].map(({ to }) => to);
    return {
      instruments: new Set(provisions.flatMap((id) => ground.from(id, "PART_OF", "Instrument").map(({ to }) => to))),
      principles: new Set(own),
    };
  });
}

/** The one gap of a rule with these keys; null where there is none: it is closed, or never was. */
export function gapAgain(ground: Ground, rule: GapRule, keys: readonly string[], day: string, basis: Basis): Gap | null {
  const places = keys.map((id) => ground.node(id)).filter((node): node is GroundNode => node !== undefined);
  const countries = places.filter(({ type }) => type === "Country");
  const bodies = places.filter(({ type }) => type === "CountryGroup" || type === "Process");
  for (const one of rule.find({ ground, day, basis, countries, bodies })) if (one.keys.join("+") === keys.join("+")) return gapOf(rule, one);
  return null;
}

/** The rule that an id cites as `id@version`; undefined where there is none of that version. */
export const gapRuleCited = (cited: string): GapRule | undefined => gapRules.find((rule) => citedAs(rule) === cited);
