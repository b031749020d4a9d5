import type { Both } from "../ground/ground.js";

/** A rule of the analysis: named for ever, its version raised when what it says changes. */
export interface Rule {
  readonly id: string;
  readonly version: number;
  /** What it says. */
  readonly statement: Both;
  /** Why it is so, and on what it rests. */
  readonly reason: Both;
}

/** As answers cite it: `project-covers@1`. */
export const citedAs = ({ id, version }: Rule): string => `${id}@${version}`;
