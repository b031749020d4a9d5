import type { Ground } from "../../ground/ground.js";
import type { Rule } from "../rule.js";

/** A rule that passes evidence on from one subject or place to others. What is passed on is inherited, never direct. */
export interface InheritanceRule extends Rule {
  /** The type of record on which the evidence lies. */
  readonly from: string;
  /** The type of record to which it is passed. */
  readonly to: string;
  /** To which others it is passed, as the links of the day tell. */
  readonly heirs: (ground: Ground, id: string, day: string) => readonly string[];
}
