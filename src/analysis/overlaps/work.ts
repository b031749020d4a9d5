import type { Ground, GroundEdge, GroundNode } from "../ground/ground.js";
import { takesPlaceIn } from "../ground/places.js";
import { atOnce, commonPeriod } from "./period.js";
import { isPartOf, type Overlap, type OverlapRule, type Shared } from "./overlap.js";

/** Links of a project by the record to which they lead. */
type Links = ReadonlyMap<string, readonly GroundEdge[]>;

interface Work {
  readonly project: GroundNode;
  readonly countries: Links;
  readonly provisions: Links;
  /** What else it may share: principles, tools, themes, processes. */
  readonly others: Links;
}

const aspects = ["SERVES", "USES", "PRODUCES", "SERVES_THEME", "WITHIN"] as const;

const byEnd = (edges: readonly GroundEdge[], own: string): Links => {
  const found = new Map<string, GroundEdge[]>();
  for (const edge of edges) {
    const end = edge.from === own ? edge.to : edge.from;
    found.set(end, [...(found.get(end) ?? []), edge]);
  }
  return found;
};

/** Countries in which a project works; one that it only studies is none. */
export const countriesOf = (ground: Ground, id: string): readonly GroundEdge[] => [...takesPlaceIn(ground, id), ...ground.from(id, "BENEFITS", "Country")];

export const toolsOf = (ground: Ground, id: string): readonly GroundEdge[] => [...ground.from(id, "USES", "Tool"), ...ground.from(id, "PRODUCES", "Tool"), ...ground.to(id, "PRODUCED_BY", "Tool")];

const workOf = (ground: Ground, project: GroundNode): Work => ({
  project, countries: byEnd(countriesOf(ground, project.id), project.id), provisions: byEnd(ground.from(project.id, "CONTRIBUTES_TO", "Provision"), project.id),
  others: byEnd([...aspects.flatMap((type) => ground.from(project.id, type)), ...ground.to(project.id, "PRODUCED_BY", "Tool")], project.id),
});

/** Pairs of projects that work in the same country on the same provision and are not surely at different times; found once for a ground. */
export const projectOverlaps = (ground: Ground, rule: OverlapRule): readonly Overlap[] => ground.once("project overlaps", () => {
  const works = ground.ofType("Project").map((project) => workOf(ground, project));
  return works.flatMap((one, index) => works.slice(index + 1).flatMap((other) => overlapOf(ground, rule, one, other)));
});

function overlapOf(ground: Ground, rule: OverlapRule, one: Work, other: Work): Overlap[] {
  const [countries, provisions] = [common(ground, one.countries, other.countries), common(ground, one.provisions, other.provisions)];
  if (countries.length === 0 || provisions.length === 0) return [];
  const [first, second] = [one.project, other.project];
  if (isPartOf(ground, first.id, second.id) || isPartOf(ground, second.id, first.id)) return [];
  const certainty = atOnce(first, second);
  if (certainty === "NO") return [];
  return [{ rule, first, second, atOnce: certainty, ...commonPeriod(first, second), shared: [...countries, ...provisions, ...common(ground, one.others, other.others)], through: [] }];
}

const common = (ground: Ground, one: Links, other: Links): readonly Shared[] =>
  [...one.keys()].filter((id) => other.has(id)).sort().map((id) => ({ record: ground.node(id)!, first: one.get(id)!, second: other.get(id)! }));
