import { isAtLeast } from "../confidence.js";
import type { Ground, GroundNode } from "../ground/ground.js";
import { comeBy } from "../law/span.js";
import { evidenceRules } from "../rules/evidence/index.js";
import { inheritanceRules } from "../rules/inheritance/index.js";
import { citedAs } from "../rules/rule.js";
import { evidenceBy, type Evidence, type Placed, type Polarity } from "./evidence.js";

export interface EvidenceFilter {
  readonly kinds?: readonly string[] | null;
  readonly polarity?: Polarity | null;
  /** Only what a source states. */
  readonly statedOnly?: boolean | null;
  readonly confidenceAtLeast?: string | null;
  readonly assertedBy?: string | null;
}

/** What is recorded at all. */
export interface Recorded {
  readonly places: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly pairs: ReadonlyMap<string, "LATER" | "FILTERED">;
}

/** All evidence of a ground, found once. */
const allEvidence = (ground: Ground): readonly Evidence[] => ground.once("evidence", () => [...evidenceBy(evidenceRules, ground)]);

interface Reached {
  readonly id: string;
  readonly by: readonly string[];
}

/** Lays evidence into the cells of some places and subjects. */
export function place(ground: Ground, places: readonly GroundNode[], subjects: readonly GroundNode[], { evidence: filter, day }: { readonly evidence: EvidenceFilter; readonly day: string }): { placed: ReadonlyMap<string, ReadonlyMap<string, Placed>>; recorded: Recorded } {
  const reachPlaces = reaching(ground, places, day);
  const reachSubjects = reaching(ground, subjects, day);
  const placed = new Map<string, Map<string, Placed>>();
  const seen = { places: new Set<string>(), subjects: new Set<string>(), pairs: new Map<string, "LATER" | "FILTERED">() };
  for (const evidence of allEvidence(ground)) {
    const atPlaces = reachPlaces(evidence.place);
    const atSubjects = reachSubjects(evidence.subject);
    for (const { id } of atPlaces) seen.places.add(id);
    for (const { id } of atSubjects) seen.subjects.add(id);
    if (atPlaces.length === 0 || atSubjects.length === 0) continue;
    const later = comeBy(evidence.began, day) === "NO" && evidence.began !== null;
    const refused = !later && !satisfies(evidence, filter);
    for (const at of atPlaces) {
      for (const of of atSubjects) {
        const key = `${at.id} ${of.id}`;
        if (later || refused) seen.pairs.set(key, refused ? "FILTERED" : (seen.pairs.get(key) ?? "LATER"));
        else add(placed, key, evidence, [...at.by, ...of.by]);
      }
    }
  }
  return { placed, recorded: seen };
}

/** A record lies once in a cell for each side it speaks for, by the most direct way. */
function add(placed: Map<string, Map<string, Placed>>, key: string, evidence: Evidence, inheritedBy: readonly string[]): void {
  let cell = placed.get(key);
  if (!cell) placed.set(key, (cell = new Map()));
  const own = `${evidence.record.id} ${evidence.polarity}`;
  const known = cell.get(own);
  if (!known || isBetter({ evidence, inheritedBy }, known)) cell.set(own, { evidence, inheritedBy });
}

const textOf = ({ evidence, inheritedBy }: Placed): string => `${evidence.rule} ${evidence.place} ${evidence.subject} ${inheritedBy.join()} ${evidence.edges.map(({ type, from, to }) => `${from} ${type} ${to}`).join()}`;

/** More direct, then stated before editorial, then by text, so that the order in which it was found does not matter. */
function isBetter(one: Placed, other: Placed): boolean {
  if (one.inheritedBy.length !== other.inheritedBy.length) return one.inheritedBy.length < other.inheritedBy.length;
  if (one.evidence.partial !== other.evidence.partial) return !one.evidence.partial;
  if (one.evidence.basis !== other.evidence.basis) return one.evidence.basis === "STATED";
  return textOf(one) < textOf(other);
}

/** Which lines evidence on a record reaches: the line itself, and those that inherit from it. */
function reaching(ground: Ground, lines: readonly GroundNode[], day: string): (id: string) => readonly Reached[] {
  const wanted = new Set(lines.map(({ id }) => id));
  const to = lines[0]?.type;
  const known = new Map<string, readonly Reached[]>();
  return (id) => {
    const found = known.get(id);
    if (found) return found;
    const from = ground.node(id)?.type;
    const direct = wanted.has(id) ? [{ id, by: [] }] : [];
    const heirs = inheritanceRules.filter((rule) => rule.from === from && rule.to === to)
      .flatMap((rule) => rule.heirs(ground, id, day).filter((heir) => wanted.has(heir)).map((heir) => ({ id: heir, by: [citedAs(rule)] })));
    const all = [...direct, ...heirs.filter((heir) => !wanted.has(id) || heir.id !== id)];
    known.set(id, all);
    return all;
  };
}

function satisfies({ kind, polarity, basis, confidence, assertedBy }: Evidence, filter: EvidenceFilter): boolean {
  if (filter.kinds && !filter.kinds.includes(kind)) return false;
  if (filter.polarity && filter.polarity !== polarity) return false;
  if (filter.statedOnly && basis !== "STATED") return false;
  if (filter.confidenceAtLeast && !isAtLeast(confidence, filter.confidenceAtLeast)) return false;
  return !filter.assertedBy || assertedBy.includes(filter.assertedBy);
}
