import type { GroundNode } from "../ground/ground.js";
import { spanOf, type Certainty, type Span } from "../law/span.js";

/** The earliest and latest day on which work may have begun and ended, as far as its dates tell. */
interface Bounds {
  readonly starts: Span;
  readonly ends: Span;
}

const FIRST = "0000-01-01";
const LAST = "9999-12-31";

/** An unknown start is not always, an unknown end not for ever: each is bounded by the other date alone. */
function boundsOf({ columns }: GroundNode): Bounds {
  const [starts, ends] = [spanOf(columns, "starts"), spanOf(columns, "ends")];
  return { starts: starts ?? { from: FIRST, to: ends?.to ?? LAST }, ends: ends ?? { from: starts?.from ?? FIRST, to: LAST } };
}

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);

/** Whether two projects run at the same time for a day at least. */
export function atOnce(one: GroundNode, other: GroundNode): Certainty {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  if (later(a.starts.from, b.starts.from) > earlier(a.ends.to, b.ends.to)) return "NO";
  // An end known only by what bounds it comes no earlier than the start.
  return later(a.starts.to, b.starts.to) <= earlier(later(a.ends.from, a.starts.from), later(b.ends.from, b.starts.from)) ? "YES" : "UNDETERMINED";
}

/** Whether a project surely does not run on a day. */
export function isOver(node: GroundNode, day: string): boolean {
  const { starts, ends } = boundsOf(node);
  return starts.from > day || ends.to < day;
}

/** When both begin to run and cease to; null where a date that decides it is not recorded. */
export function commonPeriod(one: GroundNode, other: GroundNode): { readonly from: Span | null; readonly to: Span | null } {
  const dates = (column: string): readonly [Span | null, Span | null] => [spanOf(one.columns, column), spanOf(other.columns, column)];
  const [[aStarts, bStarts], [aEnds, bEnds]] = [dates("starts"), dates("ends")];
  return {
    from: aStarts && bStarts && { from: later(aStarts.from, bStarts.from), to: later(aStarts.to, bStarts.to) },
    to: aEnds && bEnds && { from: earlier(aEnds.from, bEnds.from), to: earlier(aEnds.to, bEnds.to) },
  };
}
