import { weakest } from "../confidence.js";
import type { Ground, GroundEdge, GroundNode } from "../ground/ground.js";
import { byText } from "../order.js";
import { inheritanceRules } from "../rules/inheritance/index.js";
import { citedAs } from "../rules/rule.js";

/** A national measure that meets an international objective or measure over a provision. */
export interface Priority {
  readonly subject: GroundNode;
  readonly measure: GroundNode;
  readonly countries: readonly string[];
  /** The provision on which the objective rests, or which the measure puts into practice. */
  readonly provision: GroundNode;
  /** The rule by which the national measure's own provision reaches that one, as `id@version`; null where it is the same. */
  readonly inheritedBy: string | null;
  readonly links: readonly GroundEdge[];
  readonly confidence: string | null;
}

const between = inheritanceRules.filter(({ from, to }) => from === "Provision" && to === "Provision");

/**
 * National measures that meet an objective or measure of the framework over a shared provision, or over one above or below
 * it. No source joins the two: it is a join over what each is linked to. Each national measure once, by the nearest way.
 */
export function prioritiesOf(ground: Ground, subject: GroundNode, country: string | null): readonly Priority[] {
  const rests = ground.from(subject.id, subject.type === "Objective" ? "RESTS_ON" : "IMPLEMENTS", "Provision");
  const found = new Map<string, Priority>();
  for (const rest of rests) {
    for (const { provision, rule } of reaching(ground, rest.to)) {
      for (const implement of ground.to(provision, "IMPLEMENTS", "NationalMeasure")) {
        const measure = ground.node(implement.from)!;
        const of = ground.from(measure.id, "OF", "Country").filter(({ to }) => !country || to === country);
        const known = found.get(measure.id);
        if (of.length === 0 || (known && (known.inheritedBy === null || rule !== null))) continue;
        const links = [rest, implement, ...of];
        found.set(measure.id, {
          subject, measure, countries: of.map(({ to }) => to), provision: ground.node(rest.to)!, inheritedBy: rule, links,
          confidence: weakest([subject.confidence, measure.confidence, ...links.map(({ confidence }) => confidence)]),
        });
      }
    }
  }
  return [...found.values()].sort((a, b) => Number(a.inheritedBy !== null) - Number(b.inheritedBy !== null) || byText(a.measure.id, b.measure.id));
}

/** A provision itself, then those whose evidence it inherits. */
function reaching(ground: Ground, provision: string): readonly { readonly provision: string; readonly rule: string | null }[] {
  const kin = ground.ofType("Provision").flatMap(({ id }) => between.filter((rule) => id !== provision && rule.heirs(ground, id, "").includes(provision)).map((rule) => ({ provision: id, rule: citedAs(rule) })));
  return [{ provision, rule: null }, ...kin];
}
