import { InvalidInput } from "../../errors.js";
import type { Ground, GroundNode } from "../ground/ground.js";
import { countriesIn, membersOf } from "../law/members.js";
import { byText } from "../order.js";

export type PlaceAxis = "COUNTRY" | "COUNTRY_GROUP" | "PROCESS" | "REGION";
export type SubjectAxis = "ARTICLE" | "PARAGRAPH" | "PRINCIPLE" | "PILLAR" | "OBJECTIVE" | "MEASURE" | "THEME";
export type Axis = PlaceAxis | SubjectAxis;

const placeTypes: Readonly<Record<PlaceAxis, string>> = { COUNTRY: "Country", COUNTRY_GROUP: "CountryGroup", PROCESS: "Process", REGION: "Region" };
const subjectTypes: Readonly<Record<SubjectAxis, string>> = {
  ARTICLE: "Provision", PARAGRAPH: "Provision", PRINCIPLE: "Principle", PILLAR: "Pillar", OBJECTIVE: "Objective", MEASURE: "Measure", THEME: "Theme",
};

export const isPlaceAxis = (axis: Axis): axis is PlaceAxis => axis in placeTypes;
export const typeOfAxis = (axis: Axis): string => (isPlaceAxis(axis) ? placeTypes[axis] : subjectTypes[axis]);

/** What restricts the lines of an axis. */
export interface AxisFilter {
  readonly ids?: readonly string[] | null;
  readonly country?: string | null;
  readonly group?: string | null;
  readonly process?: string | null;
  readonly region?: string | null;
  readonly instrument?: string | null;
  readonly principle?: string | null;
}

/** The lines of an axis, in the order of its type: provisions as in their text, countries by name. */
export function linesOf(ground: Ground, axis: Axis, filter: AxisFilter, day: string): readonly GroundNode[] {
  const all = isPlaceAxis(axis) ? placesOf(ground, axis, filter, day) : subjectsOf(ground, axis, filter);
  if (!filter.ids) return all;
  const wanted = new Set(filter.ids);
  const found = all.filter(({ id }) => wanted.has(id));
  const missing = filter.ids.filter((id) => !found.some((line) => line.id === id));
  if (missing.length > 0) throw new InvalidInput(`coverage: ${missing.map((id) => `"${id}"`).join(", ")} ${missing.length > 1 ? "are" : "is"} not on the axis ${axis} with this filter; ids of its lines begin with those of type ${typeOfAxis(axis)}.`, { ids: missing });
  return found;
}

function placesOf(ground: Ground, axis: PlaceAxis, { country, group, process, region }: AxisFilter, day: string): readonly GroundNode[] {
  const all = [...ground.ofType(placeTypes[axis])].sort(byName);
  const within = [
    ...(country ? [new Set([country])] : []),
    ...(group ? [new Set(membersOf(ground, group, day).map(({ id }) => id))] : []),
    ...(process ? [new Set(membersOf(ground, process, day).map(({ id }) => id))] : []),
    ...(region ? [new Set(countriesIn(ground, region).map(({ id }) => id))] : []),
  ];
  if (axis === "COUNTRY") return all.filter(({ id }) => within.every((ids) => ids.has(id)));
  const named = { COUNTRY_GROUP: group, PROCESS: process, REGION: region }[axis];
  return named ? all.filter(({ id }) => id === named) : all;
}

function subjectsOf(ground: Ground, axis: SubjectAxis, { instrument, principle, process }: AxisFilter): readonly GroundNode[] {
  const all = ground.ofType(subjectTypes[axis]).filter(({ id }) => {
    if (axis === "ARTICLE" && ground.from(id, "CHILD_OF").length > 0) return false;
    if (instrument && typeOfAxis(axis) === "Provision" && !ground.from(id, "PART_OF").some(({ to }) => to === instrument)) return false;
    if (process && axis === "THEME" && !ground.from(id, "OF").some(({ to }) => to === process)) return false;
    if (!principle) return true;
    return axis === "PRINCIPLE" ? id === principle : [...ground.from(id, "SERVES"), ...ground.from(id, "MAPS_TO")].some(({ to }) => to === principle);
  });
  return [...all].sort(byPlace);
}

const numberOf = (value: unknown): number => (typeof value === "number" ? value : Number.MAX_SAFE_INTEGER);
const byName = (a: GroundNode, b: GroundNode): number => byText(a.label.en, b.label.en) || byText(a.id, b.id);
const byPlace = (a: GroundNode, b: GroundNode): number =>
  numberOf(a.columns.instrumentOrder) - numberOf(b.columns.instrumentOrder) || numberOf(a.columns.order) - numberOf(b.columns.order) || byText(a.id, b.id);
