import type { Both, GroundEdge, GroundNode } from "../ground/ground.js";
import type { Rule } from "../rules/rule.js";
import type { Need } from "./need.js";

/** Why a record may help: what it has in common with the need, and the links that show it. */
export interface Reason {
  readonly code: string;
  readonly links: readonly GroundEdge[];
  readonly sentence: Both;
}

/** A rule that gives one reason, or none. */
export interface CloserRule extends Rule {
  readonly code: string;
  /** Whether it says that the record concerns what is needed: without such a reason nothing is offered. */
  readonly isAboutSubject: (need: Need) => boolean;
  readonly find: (need: Need, candidate: Candidate) => Omit<Reason, "code"> | null;
}

/** A record that may help, with where it is. */
export interface Candidate {
  readonly record: GroundNode;
  readonly kind: "PROJECT" | "PRACTICE" | "TOOL" | "MEASURE" | "NATIONAL_MEASURE";
  /** Links that lead to its countries. */
  readonly places: readonly GroundEdge[];
  /** The year in which it began or was published; null where unknown. */
  readonly year: number | null;
}

/** A record that may help, with its reasons and what they weigh together. */
export interface Closer extends Candidate {
  readonly reasons: readonly (Reason & { readonly rule: CloserRule; readonly weight: number })[];
  readonly weight: number;
}
