import type { Cell } from "../../analysis/coverage/matrix.js";
import type { Ground } from "../../analysis/ground/ground.js";
import type { Basis } from "../../analysis/law/acts.js";
import type { Changes } from "../../analysis/what-if/compare.js";
import { CAVEAT } from "../../analysis/words.js";
import { say } from "./declare.js";
import { showGap } from "./gap-values.js";
import { record } from "./records.js";

const figures = ({ state, applies, counts }: Cell): object => ({ state, applicability: applies.applicability, supporting: counts.supporting, adverse: counts.adverse });

export const showChanges = (before: Ground, { closed, opened, cells }: Changes, day: string, basis: Basis): object => ({
  asOf: day, datasetVersion: before.version,
  gapsClosed: closed.map(showGap({ ground: before, day, basis })),
  gapsOpened: opened.map((gap) => ({
    kind: gap.rule.kind, place: record(gap.place?.id ?? null), subject: record(before.node(gap.subject.id) ? gap.subject.id : null), severity: gap.severity, sentence: say(gap.sentence),
  })),
  cells: cells.map(({ before: old, after: made }) => ({
    placeId: made.place.id, subjectId: made.subject.id, place: record(made.place.id), subject: record(made.subject.id), before: figures(old), after: figures(made),
  })),
  caveat: say(CAVEAT),
});
