import { GraphQLID, GraphQLInt, GraphQLString } from "graphql";
import { GapKind, GapSeverity } from "../../analysis/vocabularies.js";
import { Entity } from "../../model/entity.js";
import { PartialDate } from "../../model/graphql-values.js";
import { Confidence, enumOf } from "../../model/vocabularies.js";
import { TreatyDateBasis } from "../dated-facts.js";
import { CloserConnection, closerArguments } from "./closer-types.js";
import { connection, declare, field, text } from "./declare.js";
import { LinkType } from "./link-type.js";
import { RuleType } from "./rule-type.js";

const PremiseType = declare("GapPremise", "On what a gap rests. Without it the gap would not be there.", {
  record: field(() => Entity, "The record, with its citations."),
  links: field(() => [LinkType], "The links of it that matter, with their citations."),
  sentence: text("What it says."),
});

const MissingType = declare("MissingLink", "The link that is not there and would close the gap.", {
  fromType: field(() => GraphQLString, "Type of the record that would hold it, or several."),
  from: field(() => Entity, "That record, where it exists already.", true),
  relationship: field(() => GraphQLString, "Type of the relationship."),
  to: field(() => GraphQLString, "Id of the record to which it would lead, or its types."),
  sentence: text("What is missing, in words."),
});

export const GapType = declare("Gap", "Something that is not recorded and, by a rule, would be expected. It describes this dataset, not a State's compliance.", {
  id: field(() => GraphQLID, "Its id, which finds the same gap again: rule and version, records, day, basis, state of the graph."),
  kind: field(() => enumOf(GapKind), "What is missing."),
  rule: field(() => RuleType, "The rule that found it."),
  place: field(() => Entity, "Where it is missing; null for gaps that belong to no place.", true),
  subject: field(() => Entity, "What lacks something: a provision, principle, finding, measure, tool."),
  severity: field(() => enumOf(GapSeverity), "How grave it is, as its text or its author says."),
  since: field(() => PartialDate, "Since when, as far as dates tell: since when the duty binds, the year of a finding.", true),
  confidence: field(() => enumOf(Confidence), "Weakest of its premises.", true),
  sentence: text("The gap as a sentence."),
  premises: field(() => [PremiseType], "On what it rests."),
  missing: field(() => MissingType, "What is not there."),
  asOf: field(() => GraphQLString, "The day for which it was found."),
  basis: field(() => enumOf(TreatyDateBasis), "From which day an act on a treaty counts."),
  datasetVersion: field(() => GraphQLString, "State of the graph in which it was found."),
  closers: { ...field(() => CloserConnection, "What would help to close it, ranked by reasons that can be checked and switched off."), args: closerArguments },
  caveat: text("What it does not say."),
});

const SeverityCount = declare("SeverityCount", "How many gaps are as grave.", {
  severity: field(() => enumOf(GapSeverity), "How grave."),
  count: field(() => GraphQLInt, "Number of gaps on all pages."),
});

export const GapConnection = connection("Gap", () => GapType, "Gaps, graver first, then by id.", { severities: field(() => [SeverityCount], "All gaps by how grave they are, graver first.") });
