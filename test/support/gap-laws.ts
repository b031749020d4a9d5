import { matrixOf } from "../../src/analysis/coverage/matrix.js";
import { gapAgain, gapsOf } from "../../src/analysis/gaps/find.js";
import type { Gap } from "../../src/analysis/gaps/gap.js";
import type { Ground, GroundEdge, GroundNode } from "../../src/analysis/ground/ground.js";

export const SCOPE = { day: "2026-01-01", basis: "IN_FORCE" } as const;

const again = (ground: Ground, { rule, keys }: Gap): Gap | null => gapAgain(ground, rule, keys, SCOPE.day, SCOPE.basis);

/** Records whose absence alone would take the gap: its premises, without those that only tell what is over or denied. */
const needed = ({ rule, premises }: Gap): Gap["premises"] => (rule.kind === "ARTICLE_9_MEASURE_MISSING" ? premises.slice(0, 2) : premises);

/** Premises that could be taken away and the gap would still be there. */
export const idlePremises = (ground: Ground, gap: Gap): readonly string[] => needed(gap).filter(({ record }) => again(ground.without({ ids: [record.id] }), gap) !== null).map(({ record }) => record.id);

/** The ground with what a gap misses. */
export function filled(ground: Ground, gap: Gap): Ground {
  const { rule, place, subject, keys, missing } = gap;
  const link = (from: string, type: string, to: string): GroundEdge => ({ from, type, to, field: "test", basis: "STATED", confidence: "VERIFIED", role: null });
  const record = (id: string, type: string, columns: Readonly<Record<string, unknown>> = {}): GroundNode => ({ id, type, confidence: "VERIFIED", label: { en: id, fr: id }, columns });
  const made = "record/made";
  switch (rule.kind) {
    case "DUTY_WITHOUT_MEASURE":
      return ground.with({ nodes: [record(made, "NationalMeasure", { kind: "LAW" })], edges: [link(made, "OF", place!.id), link(made, missing.relationship, missing.to)] });
    case "ARTICLE_9_MEASURE_MISSING":
      return ground.with({ nodes: [record(made, "NationalMeasure", { kind: keys[2] })], edges: [link(made, missing.relationship, missing.to)] });
    case "FINDING_WITHOUT_ANSWER":
      return ground.with({ nodes: [record(made, "Project")], edges: [link(missing.from!, missing.relationship, made)] });
    case "PRINCIPLE_WITHOUT_PROJECT":
    case "PILLAR_WITHOUT_PROJECT": {
      const principle = subject.type === "Principle" ? subject.id : ground.from(subject.id, "MAPS_TO")[0]!.to;
      const toPlace = { Country: "IN_COUNTRY", CountryGroup: "COVERS", Process: "WITHIN" }[place!.type]!;
      return ground.with({ nodes: [record(made, "Project")], edges: [link(made, toPlace, place!.id), link(made, missing.relationship, principle)] });
    }
    case "TOOL_WITHOUT_USE": {
      const member = ground.to(place!.id, "OF", "Membership").flatMap(({ from }) => ground.from(from, "BY_MEMBER", "Country"))[0]!.to;
      return ground.with({ nodes: [record(made, "Project")], edges: [link(made, "IN_COUNTRY", member), link(made, missing.relationship, subject.id)] });
    }
    default:
      return ground.with({ nodes: [record(made, missing.fromType)], edges: [link(made, missing.relationship, missing.to)] });
  }
}

/** Whether the missing link closes the gap. */
export const closes = (ground: Ground, gap: Gap): boolean => again(filled(ground, gap), gap) === null;

/** Duties without a measure that the cells do not show so, and cells that show one of which no gap is told. */
export function disagreements(ground: Ground): readonly string[] {
  const duties = gapsOf(ground, { kinds: ["DUTY_WITHOUT_MEASURE"], ...SCOPE });
  const told = new Set(duties.map(({ keys }) => keys.join(" ")));
  const instruments = [...new Set(ground.ofType("NationalMeasure").flatMap(({ id }) => ground.from(id, "IMPLEMENTS").flatMap(({ to }) => ground.from(to, "PART_OF", "Instrument").map((edge) => edge.to))))];
  const seen = new Set<string>();
  const faults = instruments.flatMap((instrument) => {
    const matrix = matrixOf(ground, { rows: "COUNTRY", columns: "PARAGRAPH", lines: { instrument }, evidence: { kinds: ["NATIONAL_MEASURE"] }, ...SCOPE });
    return matrix.rows.flatMap((row) => matrix.row(row).cells.flatMap(({ place, subject, counts, applies }) => {
      const key = `${place.id} ${subject.id}`;
      seen.add(key);
      const isDuty = ["MANDATORY", "CONDITIONAL"].includes(subject.columns.obligation as string) && applies.applicability === "BOUND" && counts.supporting === 0;
      const isToldAbove = ground.from(subject.id, "CHILD_OF").some(({ to }) => told.has(`${place.id} ${to}`) || isUnder(ground, to, place.id, told));
      return isDuty !== told.has(key) && !(isDuty && isToldAbove) ? [key] : [];
    }));
  });
  return [...faults, ...[...told].filter((key) => !seen.has(key))];
}

const isUnder = (ground: Ground, provision: string, place: string, told: ReadonlySet<string>): boolean => ground.from(provision, "CHILD_OF").some(({ to }) => told.has(`${place} ${to}`) || isUnder(ground, to, place, told));
