import { weakest } from "../confidence.js";
import type { Both, Ground, GroundEdge, GroundNode } from "../ground/ground.js";
import type { Basis } from "../law/acts.js";
import type { Span } from "../law/span.js";
import type { Rule } from "../rules/rule.js";

/** On what a gap rests: a record or a link, and what it says. A premise that is taken away takes the gap with it. */
export interface Premise {
  readonly record: GroundNode;
  readonly links: readonly GroundEdge[];
  readonly sentence: Both;
}

/** The link that is not there and would close the gap. Where one end is no record yet, its type stands alone. */
export interface MissingLink {
  readonly fromType: string;
  readonly from: string | null;
  readonly relationship: string;
  readonly to: string;
  readonly sentence: Both;
}

/** What a rule finds missing. */
export interface GapFound {
  /** The records that tell it from other gaps of its rule. */
  readonly keys: readonly string[];
  /** The place where something is missing; null where the rule speaks of no place. */
  readonly place: GroundNode | null;
  /** What is missing something: a provision, principle, finding, measure, tool. */
  readonly subject: GroundNode;
  readonly severity: string;
  /** Since when, as far as dates tell. */
  readonly since: Span | null;
  readonly sentence: Both;
  readonly premises: readonly Premise[];
  readonly missing: MissingLink;
}

/** What rules look at: a ground, a day, and the places asked about. */
export interface GapScope {
  readonly ground: Ground;
  readonly day: string;
  readonly basis: Basis;
  /** Countries asked about. */
  readonly countries: readonly GroundNode[];
  /** Other places asked about: groups and processes themselves. */
  readonly bodies: readonly GroundNode[];
}

export interface GapRule extends Rule {
  readonly kind: string;
  /** Whether it speaks of places; those that do not are left out where places are asked about. */
  readonly ofPlaces: boolean;
  readonly find: (scope: GapScope) => Iterable<GapFound>;
}

/** A gap with the rule that found it. */
export interface Gap extends GapFound {
  readonly rule: GapRule;
  /** Weakest of its premises: it is never surer than they are. */
  readonly confidence: string | null;
}

export const gapOf = (rule: GapRule, found: GapFound): Gap => ({
  ...found, rule,
  confidence: weakest(found.premises.flatMap(({ record, links }) => [record.confidence, ...links.map(({ confidence }) => confidence)])),
});
