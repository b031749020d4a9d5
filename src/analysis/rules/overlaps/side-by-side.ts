import type { Ground, GroundEdge, GroundNode } from "../../ground/ground.js";
import { byText } from "../../order.js";
import { isPartOf, type Overlap, type OverlapRule, type Shared } from "../../overlaps/overlap.js";
import { both } from "../../words.js";
import { sameCountryAndProvision } from "./same-country-and-provision.js";

export const sideBySide: OverlapRule = {
  id: "side-by-side", version: 1, kind: "ORGANISATIONS",
  statement: both(
    "Two organisations overlap where they fund or carry out two different projects that overlap, unless one is part of the other.",
    "Deux organisations se recoupent si elles financent ou exécutent deux projets différents qui se recoupent, sauf si l'une fait partie de l'autre.",
  ),
  reason: both(
    "They meet in the same country on the same provision through different projects, and may not know of each other's work. Where they also take part in one project together, that is said.",
    "Elles se rencontrent dans le même pays sur la même disposition par des projets différents, et peuvent ignorer le travail de l'autre. Si elles participent aussi ensemble à un projet, cela est dit.",
  ),
  find: (ground, scope) => {
    const pairs = new Map<string, Meeting[]>();
    for (const overlap of sameCountryAndProvision.find(ground, scope)) for (const meeting of meetingsOf(ground, overlap)) pairs.set(meeting.key, [...(pairs.get(meeting.key) ?? []), meeting]);
    return [...pairs.values()].map((meetings) => overlapOf(ground, meetings));
  },
};

/** One overlap of projects through which two organisations meet, the one of the smaller id first. */
interface Meeting {
  readonly key: string;
  readonly overlap: Overlap;
  readonly projects: readonly [GroundNode, GroundNode];
  readonly organisations: readonly [string, string];
  readonly swapped: boolean;
}

/** Who funds or carries out a project. */
const organisationsOf = (ground: Ground, project: string): readonly GroundEdge[] => [...ground.from(project, "FUNDED_BY", "Organisation"), ...ground.from(project, "IMPLEMENTED_BY", "Organisation")];

function meetingsOf(ground: Ground, overlap: Overlap): readonly Meeting[] {
  const ids = (project: GroundNode): readonly string[] => [...new Set(organisationsOf(ground, project.id).map(({ to }) => to))];
  return ids(overlap.first).flatMap((one) => ids(overlap.second).flatMap((other): Meeting[] => {
    if (one === other || isPartOf(ground, one, other) || isPartOf(ground, other, one)) return [];
    const swapped = other < one;
    const organisations = swapped ? [other, one] as const : [one, other] as const;
    return [{ key: organisations.join(" "), overlap, organisations, swapped, projects: swapped ? [overlap.second, overlap.first] : [overlap.first, overlap.second] }];
  }));
}

function overlapOf(ground: Ground, meetings: readonly Meeting[]): Overlap {
  const [first, second] = meetings[0]!.organisations;
  const shared = new Map<string, Shared>();
  const join = (known: readonly GroundEdge[], more: readonly GroundEdge[]): readonly GroundEdge[] => [...new Set([...known, ...more])];
  for (const { overlap, projects, swapped } of meetings) {
    const own = [first, second].map((id, index) => organisationsOf(ground, projects[index]!.id).filter(({ to }) => to === id));
    for (const one of overlap.shared) {
      const known = shared.get(one.record.id) ?? { record: one.record, first: [], second: [] };
      const [a, b] = swapped ? [one.second, one.first] : [one.first, one.second];
      shared.set(one.record.id, { record: one.record, first: join(known.first, [...own[0]!, ...a]), second: join(known.second, [...own[1]!, ...b]) });
    }
  }
  const text = ([a, b]: readonly [GroundNode, GroundNode]): string => `${a.id} ${b.id}`;
  return {
    rule: sideBySide, first: ground.node(first)!, second: ground.node(second)!, from: null, to: null,
    atOnce: meetings.some(({ overlap }) => overlap.atOnce === "YES") ? "YES" : "UNDETERMINED",
    shared: [...shared.values()].sort((a, b) => byText(`${rankOf(a)} ${a.record.id}`, `${rankOf(b)} ${b.record.id}`)),
    through: meetings.map(({ projects }) => projects).sort((a, b) => byText(text(a), text(b))),
  };
}

/** Countries, then provisions, then the rest. */
const rankOf = ({ record }: Shared): number => ["Country", "Provision"].indexOf(record.type) + 1 || 3;
