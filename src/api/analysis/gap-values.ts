import { needOfGap } from "../../analysis/closers/need.js";
import { gapId } from "../../analysis/gaps/gap-id.js";
import type { Gap } from "../../analysis/gaps/gap.js";
import type { Ground } from "../../analysis/ground/ground.js";
import type { Basis } from "../../analysis/law/acts.js";
import { citedAs } from "../../analysis/rules/index.js";
import { CAVEAT } from "../../analysis/words.js";
import { showClosers, type ClosersAsked } from "./closer-values.js";
import { showDate } from "./coverage-values.js";
import { say } from "./declare.js";
import { showLink } from "./link-type.js";
import { record } from "./records.js";
import { showCited } from "./rule-type.js";

/** For which day and state of the graph a gap is shown. */
export interface GapShown {
  readonly ground: Ground;
  readonly day: string;
  readonly basis: Basis;
}

export const showGap = ({ ground, day, basis }: GapShown) => (gap: Gap): object => ({
  id: gapId(gap, { day, basis, version: ground.version }), kind: gap.rule.kind, rule: () => showCited(citedAs(gap.rule)),
  place: record(gap.place?.id ?? null), subject: record(gap.subject.id), severity: gap.severity, since: showDate(gap.since), confidence: gap.confidence, sentence: say(gap.sentence),
  premises: () => gap.premises.map((premise) => ({ record: record(premise.record.id), links: premise.links.map(showLink), sentence: say(premise.sentence) })),
  missing: { fromType: gap.missing.fromType, from: record(gap.missing.from), relationship: gap.missing.relationship, to: gap.missing.to, sentence: say(gap.missing.sentence) },
  asOf: day, basis, datasetVersion: ground.version,
  closers: (asked: ClosersAsked) => showClosers(needOfGap(ground, gap, day), asked),
  caveat: say(CAVEAT),
});
