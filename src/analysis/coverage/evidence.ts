import { weakest } from "../confidence.js";
import type { Ground, GroundEdge, GroundNode } from "../ground/ground.js";
import type { Span } from "../law/span.js";
import { citedAs, type Rule } from "../rules/rule.js";

export type Polarity = "SUPPORTING" | "ADVERSE";

/** One record that speaks for or against a subject in a place, with the links by which it does. */
export interface Evidence {
  readonly record: GroundNode;
  readonly kind: string;
  /** The rule by which it is evidence, as `id@version`. */
  readonly rule: string;
  /** A country, country group or process. */
  readonly place: string;
  /** A provision, principle, measure or theme. */
  readonly subject: string;
  readonly polarity: Polarity;
  /** True where the record itself says that it reaches part of the way only. */
  readonly partial: boolean;
  readonly edges: readonly GroundEdge[];
  /** EDITORIAL as soon as one of its links is. */
  readonly basis: "STATED" | "EDITORIAL";
  /** Weakest of the record and its links. */
  readonly confidence: string | null;
  /** When it began or was raised; null where unknown. */
  readonly began: Span | null;
  /** Who says so, where the record names its author; its sources stand in its citations. */
  readonly assertedBy: readonly string[];
}

/** Evidence as it lies in one cell. */
export interface Placed {
  readonly evidence: Evidence;
  /** The rules by which it came here from another subject or place, as `id@version`; none for direct evidence. */
  readonly inheritedBy: readonly string[];
}

/** What a rule finds: a record, its links to places and to subjects. */
export interface Found {
  readonly record: GroundNode;
  readonly polarity: Polarity;
  readonly partial?: boolean;
  readonly places: readonly (readonly GroundEdge[])[];
  readonly subjects: readonly (readonly GroundEdge[])[];
  readonly began: Span | null;
  readonly assertedBy?: readonly string[];
}

/** A rule that says which records are evidence of what. The last link of each path leads to the place or the subject. */
export interface EvidenceRule extends Rule {
  readonly kind: string;
  readonly find: (ground: Ground) => Iterable<Found>;
}

/** All evidence of a ground by some rules: each record once for each of its places and subjects. */
export function* evidenceBy(rules: readonly EvidenceRule[], ground: Ground): Generator<Evidence> {
  for (const rule of rules) {
    const cited = citedAs(rule);
    for (const { record, polarity, partial = false, places, subjects, began, assertedBy = [] } of rule.find(ground)) {
      for (const toPlace of places) {
        for (const toSubject of subjects) {
          const edges = [...toPlace, ...toSubject];
          yield {
            record, kind: rule.kind, rule: cited, place: endOf(toPlace, record), subject: endOf(toSubject, record), polarity, partial, edges, began, assertedBy,
            basis: edges.some(({ basis }) => basis === "EDITORIAL") ? "EDITORIAL" : "STATED",
            confidence: weakest([record.confidence, ...edges.map(({ confidence }) => confidence)]),
          };
        }
      }
    }
  }
}

/** Where a path of links ends that sets out from a record. */
function endOf(path: readonly GroundEdge[], start: GroundNode): string {
  return path.reduce((at, { from, to }) => (from === at ? to : from), start.id);
}

/** Paths of one link each. */
export const single = (...lists: readonly (readonly GroundEdge[])[]): (readonly GroundEdge[])[] => lists.flat().map((edge) => [edge]);
