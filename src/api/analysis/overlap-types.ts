import { GraphQLInt } from "graphql";
import { OverlapKind } from "../../analysis/overlaps/vocabulary.js";
import { Entity } from "../../model/entity.js";
import { PartialDate } from "../../model/graphql-values.js";
import { Confidence, enumOf, LinkBasis } from "../../model/vocabularies.js";
import { Certainty } from "../dated-facts.js";
import { connection, declare, field, text } from "./declare.js";
import { LinkType } from "./link-type.js";
import { RuleType } from "./rule-type.js";

const SharedType = declare("OverlapShared", "What two records have in common.", {
  record: field(() => Entity, "The country, provision, principle, tool, theme or process."),
  first: field(() => [LinkType], "The links that lead the first of the two to it, with their citations."),
  second: field(() => [LinkType], "Those of the second."),
});

const ThroughType = declare("OverlapThrough", "Two projects through which two organisations meet.", {
  first: field(() => Entity, "The project of the first."),
  second: field(() => Entity, "The project of the second."),
});

const RemarkType = declare("OverlapRemark", "What a coordinator may make of an overlap. It follows from the links, and is no judgement of the work.", {
  rule: field(() => RuleType, "The rule behind it."),
  sentence: text("The remark."),
  links: field(() => [LinkType], "The links on which it rests, with their citations."),
});

const OverlapType = declare("Overlap", "Two records that work on the same. Nothing says that they should not.", {
  kind: field(() => enumOf(OverlapKind), "What overlaps."),
  rule: field(() => RuleType, "The rule by which they do."),
  first: field(() => Entity, "One of the two; their order is that of their ids and says nothing."),
  second: field(() => Entity, "The other."),
  atOnce: field(() => enumOf(Certainty), "Whether at the same time: YES, or UNDETERMINED where dates are missing or not exact enough."),
  from: field(() => PartialDate, "When both begin to run; null where a start is not recorded, and for organisations and processes.", true),
  to: field(() => PartialDate, "When the first of them ends, likewise.", true),
  sharedCount: field(() => GraphQLInt, "Number of things that they share. It orders the list, and is no score."),
  shared: field(() => [SharedType], "What they share: countries, provisions, then what else."),
  through: field(() => [ThroughType], "For organisations, the pairs of projects through which they meet."),
  linkBasis: field(() => enumOf(LinkBasis), "EDITORIAL as soon as one of the links is an editorial reading."),
  confidence: field(() => enumOf(Confidence), "Weakest confidence of the two records and the links.", true),
  duplication: field(() => [RemarkType], "Where both do the same kind of work; empty where they do not."),
  synergy: field(() => [RemarkType], "What one could take up from the other, where they complete each other, where they already meet."),
  sentence: text("The overlap as a sentence."),
});

export const OverlapConnection = connection("Overlap", () => OverlapType, "Overlaps: those that share more first, then by ids.");
