import type { Ground } from "../ground/ground.js";
import { byText } from "../order.js";
import { overlapRules } from "../rules/overlaps/index.js";
import type { Overlap, OverlapKind, OverlapScope } from "./overlap.js";

/** All overlaps of a scope: those that share more first, then by ids. */
export function overlapsOf(ground: Ground, kind: OverlapKind | null, scope: OverlapScope): readonly Overlap[] {
  const found = overlapRules.filter((rule) => kind === null || rule.kind === kind).flatMap((rule) => rule.find(ground, scope));
  const text = ({ first, second }: Overlap): string => `${first.id} ${second.id}`;
  return found.sort((a, b) => b.shared.length - a.shared.length || byText(text(a), text(b)));
}
