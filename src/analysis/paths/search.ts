import { LimitExceeded } from "../../errors.js";
import type { GroundEdge } from "../ground/ground.js";
import { byText } from "../order.js";

/** One way from a record to another: its records in order, and the links of each step, one or several. */
export interface PathFound {
  readonly ids: readonly string[];
  readonly steps: readonly (readonly GroundEdge[])[];
}

export interface PathSearch {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  /** The links of some records, in both directions; `most` at most, so that one more than the limit tells that there are too many. */
  readonly linksOf: (ids: readonly string[], most: number) => Promise<readonly GroundEdge[]>;
}

/** Records that one step sets out from, links that it reads, ways that are found. */
export const limits = { records: 2_000, links: 20_000, paths: 500 } as const;

const ADVICE = "name the relationships to follow (via), or a smaller maxLength";

/** What one end has reached: how far each record is, and from which records it was reached by which links. */
interface Side {
  readonly start: string;
  readonly reached: Set<string>;
  readonly before: Map<string, Map<string, GroundEdge[]>>;
  frontier: readonly string[];
}

const sideOf = (start: string): Side => ({ start, reached: new Set([start]), before: new Map(), frontier: [start] });

/**
 * All shortest ways between two records, by the ids of their records; none when there is none of `maxLength` links. The
 * search goes from both ends, a whole level at a time from the one that is narrower, so that it reads `maxLength` times
 * at most. Throws LimitExceeded when a level or the number of ways grows too wide.
 */
export async function shortestPaths({ from, to, maxLength, linksOf }: PathSearch): Promise<readonly PathFound[]> {
  const [one, other] = [sideOf(from), sideOf(to)];
  for (let length = 1; length <= maxLength; length += 1) {
    const [narrow, wide] = one.frontier.length <= other.frontier.length ? [one, other] : [other, one];
    if (narrow.frontier.length === 0) return [];
    advance(narrow, await linksFrom(narrow, linksOf));
    const met = narrow.frontier.filter((id) => wide.reached.has(id));
    if (met.length > 0) return waysOver(met, one, other);
  }
  return [];
}

async function linksFrom({ start, frontier }: Side, linksOf: PathSearch["linksOf"]): Promise<readonly GroundEdge[]> {
  if (frontier.length > limits.records) throw new LimitExceeded(`path: ${frontier.length} records are reached in one step from ${start}, ${limits.records} at most; ${ADVICE}.`, { most: limits.records });
  const links = await linksOf(frontier, limits.links + 1);
  if (links.length > limits.links) throw new LimitExceeded(`path: more than ${limits.links} links lead on from what is reached from ${start}; ${ADVICE}.`, { most: limits.links });
  return links;
}

/** Goes one level further: to the records that were not reached before. */
function advance(side: Side, links: readonly GroundEdge[]): void {
  const here = new Set(side.frontier);
  for (const link of links) {
    for (const [near, far] of [[link.from, link.to], [link.to, link.from]] as const) {
      if (!here.has(near) || side.reached.has(far)) continue;
      const before = side.before.get(far) ?? new Map<string, GroundEdge[]>();
      side.before.set(far, before.set(near, [...(before.get(near) ?? []), link]));
    }
  }
  side.frontier = [...side.before.keys()].filter((id) => !side.reached.has(id)).sort();
  for (const id of side.frontier) side.reached.add(id);
}

function waysOver(met: readonly string[], one: Side, other: Side): readonly PathFound[] {
  const ways = met.reduce((sum, id) => sum + countOf(id, one) * countOf(id, other), 0);
  if (ways > limits.paths) throw new LimitExceeded(`path: ${ways} ways of the same length lead from ${one.start} to ${other.start}, ${limits.paths} at most; name the relationships to follow (via).`, { ways, most: limits.paths });
  const found = met.flatMap((id) => backTo(id, one).flatMap((first) => backTo(id, other).map((second): PathFound => ({
    ids: [...first.ids, ...[...second.ids].reverse().slice(1)], steps: [...first.steps, ...[...second.steps].reverse()],
  }))));
  return found.sort((a, b) => byText(textOf(a), textOf(b)));
}

const textOf = ({ ids }: PathFound): string => ids.join(" ");

/** In how many ways a record was reached; each is counted once, however many ways go through it. */
function countOf(id: string, side: Side, known = new Map<string, number>()): number {
  const counted = known.get(id);
  if (counted !== undefined) return counted;
  const count = id === side.start ? 1 : [...side.before.get(id)!.keys()].reduce((sum, near) => sum + countOf(near, side, known), 0);
  known.set(id, count);
  return count;
}

/** All ways from where a side began to a record that it reached. */
function backTo(id: string, side: Side): readonly PathFound[] {
  if (id === side.start) return [{ ids: [id], steps: [] }];
  return [...side.before.get(id)!].flatMap(([near, links]) => backTo(near, side).map(({ ids, steps }) => ({ ids: [...ids, id], steps: [...steps, [...links].sort(byLink)] })));
}

const linkText = ({ type, from, to, field, role }: GroundEdge): string => `${type} ${from} ${to} ${field} ${role ?? ""}`;
const byLink = (a: GroundEdge, b: GroundEdge): number => byText(linkText(a), linkText(b));
