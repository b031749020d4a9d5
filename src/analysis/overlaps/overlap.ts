import { weakest } from "../confidence.js";
import type { Both, Ground, GroundEdge, GroundNode } from "../ground/ground.js";
import type { Certainty, Span } from "../law/span.js";
import type { Rule } from "../rules/rule.js";

export type OverlapKind = "PROJECTS" | "ORGANISATIONS" | "PROCESSES";

/** What two records have in common, with the links that lead each of them to it. */
export interface Shared {
  readonly record: GroundNode;
  readonly first: readonly GroundEdge[];
  readonly second: readonly GroundEdge[];
}

/** What a coordinator may make of an overlap, as the links tell. */
export interface Remark {
  readonly kind: "DUPLICATION" | "SYNERGY";
  readonly rule: Rule;
  readonly sentence: Both;
  readonly links: readonly GroundEdge[];
}

/** Two records that work on the same. Their order says nothing: it is that of their ids. */
export interface Overlap {
  readonly rule: OverlapRule;
  readonly first: GroundNode;
  readonly second: GroundNode;
  /** Whether at the same time; what is surely not is no overlap. */
  readonly atOnce: Exclude<Certainty, "NO">;
  readonly from: Span | null;
  readonly to: Span | null;
  readonly shared: readonly Shared[];
  /** Projects through which two organisations meet. */
  readonly through: readonly (readonly [GroundNode, GroundNode])[];
}

export interface OverlapRule extends Rule {
  readonly kind: OverlapKind;
  readonly find: (ground: Ground, scope: OverlapScope) => readonly Overlap[];
}

export interface OverlapScope {
  readonly country?: string | null;
  readonly process?: string | null;
  readonly provision?: string | null;
  readonly principle?: string | null;
  /** On which day both must run, or may; null for any time. */
  readonly runningOn?: string | null;
  /** The day for which memberships are told. */
  readonly day: string;
}

export const linksOf = ({ shared }: Overlap): readonly GroundEdge[] => shared.flatMap(({ first, second }) => [...first, ...second]);

/** EDITORIAL as soon as one of its links is. */
export const basisOf = (overlap: Overlap): GroundEdge["basis"] => (linksOf(overlap).some(({ basis }) => basis === "EDITORIAL") ? "EDITORIAL" : "STATED");

export const confidenceOf = (overlap: Overlap): string | null =>
  weakest([overlap.first.confidence, overlap.second.confidence, ...linksOf(overlap).map(({ confidence }) => confidence)]);

/** Whether one record is part of another, however far. */
export function isPartOf(ground: Ground, one: string, other: string): boolean {
  const seen = new Set([one]);
  for (const id of seen) {
    if (id === other) return one !== other;
    for (const { to } of ground.from(id, "PART_OF")) seen.add(to);
  }
  return false;
}

export const sharedOf = ({ shared }: Overlap, type: string): readonly GroundNode[] => shared.filter(({ record }) => record.type === type).map(({ record }) => record);
