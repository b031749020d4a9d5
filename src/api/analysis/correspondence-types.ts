import { GraphQLInt } from "graphql";
import { Entity } from "../../model/entity.js";
import { Instrument, LegalForce } from "../../model/types/instrument.js";
import { Country } from "../../model/types/country.js";
import { NationalMeasure } from "../../model/types/national-measure.js";
import { MatchType, ObligationClass, Provision } from "../../model/types/provision.js";
import { Confidence, enumOf, LinkBasis } from "../../model/vocabularies.js";
import { connection, declare, field, text } from "./declare.js";
import { LinkType } from "./link-type.js";
import { NoteType } from "./note-type.js";
import { RuleType } from "./rule-type.js";

const CorrespondenceType = declare("Correspondence", "Two provisions of different instruments whose content corresponds. It says nothing of equal force.", {
  provision: field(() => Provision, "The provision of the instrument asked about."),
  other: field(() => Provision, "The one that corresponds to it."),
  instrument: field(() => Instrument, "The instrument of the other."),
  matchType: field(() => enumOf(MatchType), "How they correspond; RELATED unless a source states more."),
  obligation: field(() => enumOf(ObligationClass), "How the wording of the first binds."),
  otherObligation: field(() => enumOf(ObligationClass), "How the wording of the other binds."),
  legalForce: field(() => enumOf(LegalForce), "Legal force of the first."),
  otherLegalForce: field(() => enumOf(LegalForce), "Legal force of the other."),
  linkBasis: field(() => enumOf(LinkBasis), "Whether a source states the correspondence."),
  confidence: field(() => enumOf(Confidence), "Weakest of both records and the link.", true),
  link: field(() => LinkType, "The link, with its citations."),
  sentence: text("The correspondence as a sentence."),
});

const Beside = declare("InstrumentBeside", "Another instrument, and how many correspondences with it are recorded.", {
  instrument: field(() => Instrument, "The instrument."),
  count: field(() => GraphQLInt, "Number of correspondences; 0 where none is recorded, which says nothing of its content."),
});

export const CorrespondenceConnection = connection("Correspondence", () => CorrespondenceType, "Correspondences, in the order of the text asked about.", {
  instruments: field(() => [Beside], "Every other instrument of which provisions are recorded, with the number of correspondences."),
  notes: field(() => [NoteType], "What bears on the answer."),
});

const PriorityType = declare("NationalPriority", "A national measure that meets an objective or measure of the framework over a provision. No source joins the two.", {
  subject: field(() => Entity, "The objective or measure."),
  nationalMeasure: field(() => NationalMeasure, "The national measure."),
  countries: field(() => [Country], "Whose it is."),
  provision: field(() => Provision, "The provision on which the objective rests, or which the measure puts into practice."),
  inheritedBy: field(() => RuleType, "The rule by which the national measure reaches it; null where it carries out that very provision.", true),
  linkBasis: field(() => enumOf(LinkBasis), "Always EDITORIAL: it is a join over a provision."),
  confidence: field(() => enumOf(Confidence), "Weakest of both records and the links.", true),
  links: field(() => [LinkType], "The links over which they meet."),
  sentence: text("The join as a sentence."),
});
export const PriorityConnection = connection("NationalPriority", () => PriorityType, "National measures, those of the very provision first, then by id.", {
  notes: field(() => [NoteType], "What bears on the answer."),
});
