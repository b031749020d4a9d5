import { best, weakest } from "../confidence.js";
import type { Placed } from "./evidence.js";

/** Figures over the evidence of a cell, a line or a whole matrix. Each record counts once, however often it occurs. */
export interface Figures {
  readonly supporting: number;
  readonly adverse: number;
  readonly direct: number;
  readonly inherited: number;
  readonly stated: number;
  readonly editorial: number;
  readonly undated: number;
  readonly weakestConfidence: string | null;
  readonly bestConfidence: string | null;
}

export function figuresOf(placed: Iterable<Placed>): Figures {
  const sides = { SUPPORTING: new Set<string>(), ADVERSE: new Set<string>() };
  const records = new Map<string, { direct: boolean; stated: boolean; undated: boolean; confidence: Set<string | null> }>();
  for (const { evidence, inheritedBy } of placed) {
    const { id } = evidence.record;
    sides[evidence.polarity].add(id);
    const known = records.get(id) ?? { direct: false, stated: false, undated: evidence.began === null, confidence: new Set() };
    known.direct ||= inheritedBy.length === 0;
    known.stated ||= evidence.basis === "STATED";
    known.confidence.add(evidence.confidence);
    records.set(id, known);
  }
  const all = [...records.values()];
  const [direct, stated] = [all.filter((one) => one.direct).length, all.filter((one) => one.stated).length];
  return {
    supporting: sides.SUPPORTING.size, adverse: sides.ADVERSE.size, direct, inherited: all.length - direct, stated, editorial: all.length - stated,
    undated: all.filter((one) => one.undated).length,
    weakestConfidence: weakest(all.flatMap((one) => [...one.confidence])), bestConfidence: best(all.flatMap((one) => [...one.confidence])),
  };
}
