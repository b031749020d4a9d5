import { GraphQLID, GraphQLInt, GraphQLString } from "graphql";
import { Applicability, CoverageState, GapKind, GapSeverity } from "../../analysis/vocabularies.js";
import { Entity } from "../../model/entity.js";
import { enumOf } from "../../model/vocabularies.js";
import { declare, field, text } from "./declare.js";
import { GapType } from "./gap-types.js";

const SupposedGap = declare("SupposedGap", "A gap that would be there. It has no id, since it is not there.", {
  kind: field(() => enumOf(GapKind), "What would be missing."),
  place: field(() => Entity, "Where.", true),
  subject: field(() => Entity, "What would lack something; null for a record that is only supposed.", true),
  severity: field(() => enumOf(GapSeverity), "How grave it would be."),
  sentence: text("The gap as a sentence."),
});

const CellFigures = declare("CellFigures", "A cell, before or after.", {
  state: field(() => enumOf(CoverageState), "Its state."),
  applicability: field(() => enumOf(Applicability), "Whether what it is about binds."),
  supporting: field(() => GraphQLInt, "Supporting records."),
  adverse: field(() => GraphQLInt, "Adverse records."),
});

const CellChange = declare("CellChange", "A cell that would change.", {
  placeId: field(() => GraphQLID, "Id of its place."),
  subjectId: field(() => GraphQLID, "Id of its subject."),
  place: field(() => Entity, "Its place."),
  subject: field(() => Entity, "Its subject."),
  before: field(() => CellFigures, "As it is."),
  after: field(() => CellFigures, "As it would be."),
});

export const WhatIfType = declare("WhatIf", "What would change in the countries that are touched, and in measures and tools. Nothing is written.", {
  asOf: field(() => GraphQLString, "The day."),
  datasetVersion: field(() => GraphQLString, "State of the graph that was changed in thought."),
  gapsClosed: field(() => [GapType], "Gaps that would be closed."),
  gapsOpened: field(() => [SupposedGap], "Gaps that would be opened."),
  cells: { ...field(() => [CellChange], "Cells of countries against provisions and principles that would change."), size: 500 },
  caveat: text("What it does not say."),
});
