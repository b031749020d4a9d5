import type { Both, GroundEdge, GroundNode } from "../ground/ground.js";
import type { Span } from "../law/span.js";

export type StepKind = "SOURCE" | "DEVELOPED" | "ITSELF" | "ADOPTED" | "PRESENTED" | "DOCUMENTED" | "USED" | "ADAPTED";

/** What a user of a tool made in turn. */
export interface Product {
  readonly record: GroundNode;
  /** Whether it is an adaptation of the tool, or builds on it. */
  readonly adapted: boolean;
  readonly links: readonly GroundEdge[];
  readonly sentence: Both;
}

/** One event of a history. */
export interface Step {
  readonly kind: StepKind;
  readonly record: GroundNode;
  /** When it happened or began; null where no date is recorded. */
  readonly began: Span | null;
  readonly ended: Span | null;
  /** The links by which it belongs to the history. */
  readonly links: readonly GroundEdge[];
  /** Activities of a project in which the tool is used. */
  readonly activities: readonly GroundNode[];
  readonly produced: readonly Product[];
  readonly sentence: Both;
}

export interface Lineage {
  readonly of: GroundNode;
  readonly steps: readonly Step[];
  readonly notes: readonly Both[];
}
