import type { Ground, GroundEdge } from "../../ground/ground.js";
import { membersOf } from "../../law/members.js";
import { comeBy, overOn, spanOf } from "../../law/span.js";
import type { Overlap, OverlapRule, Shared } from "../../overlaps/overlap.js";
import { both } from "../../words.js";

export const sharedMembers: OverlapRule = {
  id: "shared-members", version: 1, kind: "PROCESSES",
  statement: both("Two processes overlap where a country is, or may be, a member of both on the day.", "Deux processus se recoupent si un pays est, ou peut être, membre des deux à la date."),
  reason: both(
    "The same governments sit in both. A membership whose beginning is not recorded leaves undetermined whether it held on the day. Observers and organisations are not counted.",
    "Les mêmes gouvernements siègent dans les deux. Une adhésion dont le début n'est pas enregistré laisse indéterminé si elle valait à la date. Observateurs et organisations ne sont pas comptés.",
  ),
  find: (ground, { country, process, provision, principle, day }) => {
    // Processes are linked to no provision.
    if (provision) return [];
    const all = ground.ofType("Process").map(({ id }) => ({ id, seats: seatsOf(ground, id, day) }));
    return all.flatMap((one, index) => all.slice(index + 1).flatMap((other) => overlapOf(ground, one, other)))
      .filter(({ first, second, shared }) => (!process || first.id === process || second.id === process) && [country, principle].every((id) => !id || shared.some(({ record }) => record.id === id)));
  },
};

interface Seat {
  readonly links: readonly GroundEdge[];
  readonly certain: boolean;
}

/** The seats of member countries in a process. */
function seatsOf(ground: Ground, process: string, day: string): ReadonlyMap<string, Seat> {
  const members = new Set(membersOf(ground, process, day).map(({ id }) => id));
  const seats = new Map<string, Seat>();
  for (const of of ground.to(process, "OF", "Membership")) {
    const by = ground.from(of.from, "BY_MEMBER")[0];
    if (!by || !members.has(by.to)) continue;
    const { columns } = ground.node(of.from)!;
    const certain = comeBy(spanOf(columns, "validFrom"), day) === "YES" && overOn(spanOf(columns, "validTo"), day) === "NO";
    const known = seats.get(by.to);
    seats.set(by.to, { links: [...(known?.links ?? []), of, by], certain: certain || known?.certain === true });
  }
  return seats;
}

interface Seated {
  readonly id: string;
  readonly seats: ReadonlyMap<string, Seat>;
}

function overlapOf(ground: Ground, one: Seated, other: Seated): Overlap[] {
  const countries = [...one.seats.keys()].filter((id) => other.seats.has(id)).sort();
  if (countries.length === 0) return [];
  const [first, second] = [ground.node(one.id)!, ground.node(other.id)!];
  const served = (id: string): readonly GroundEdge[] => ground.from(id, "SERVES", "Principle");
  const principles = served(one.id).flatMap(({ to }): Shared[] => {
    const [own, others] = [served(one.id), served(other.id)].map((links) => links.filter((link) => link.to === to));
    return others!.length > 0 ? [{ record: ground.node(to)!, first: own!, second: others! }] : [];
  });
  return [{
    rule: sharedMembers, first, second, from: null, to: null, through: [],
    atOnce: countries.some((id) => one.seats.get(id)!.certain && other.seats.get(id)!.certain) ? "YES" : "UNDETERMINED",
    shared: [...countries.map((id) => ({ record: ground.node(id)!, first: one.seats.get(id)!.links, second: other.seats.get(id)!.links })), ...principles],
  }];
}
