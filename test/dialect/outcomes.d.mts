import type { Outcome } from "./judge.mjs";

export interface OutcomeRecord {
  readonly engine: string;
  readonly version: string;
  readonly differs: Readonly<Record<string, Outcome>>;
}

export function readOutcomes(): OutcomeRecord[];
export function nearest(outcomes: readonly OutcomeRecord[], engine: string, version: string): OutcomeRecord | undefined;
export function changeOf(outcome: Outcome, recorded?: Outcome): "as recorded" | "better" | "worse";
