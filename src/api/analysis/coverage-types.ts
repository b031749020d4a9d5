import { GraphQLBoolean, GraphQLID, GraphQLInt, GraphQLString } from "graphql";
import { Applicability, CoverageAxis, CoverageState, EmptyReason, EvidenceKind, Polarity } from "../../analysis/vocabularies.js";
import { Entity } from "../../model/entity.js";
import { Confidence, enumOf, LinkBasis } from "../../model/vocabularies.js";
import { PartialDate } from "../../model/graphql-values.js";
import { TreatyDateBasis } from "../dated-facts.js";
import { connection, declare, field, pageArguments, text } from "./declare.js";
import { NoteType } from "./note-type.js";
import { LinkType } from "./link-type.js";
import { RuleType } from "./rule-type.js";

const figures = {
  supporting: field(() => GraphQLInt, "Records that speak for it, each once."),
  adverse: field(() => GraphQLInt, "Records that speak against it, each once."),
  direct: field(() => GraphQLInt, "Records that name it themselves."),
  inherited: field(() => GraphQLInt, "Records that reach it through a rule of inheritance alone."),
  stated: field(() => GraphQLInt, "Records all of whose links a source states."),
  editorial: field(() => GraphQLInt, "Records linked by an editorial reading."),
  undated: field(() => GraphQLInt, "Records of which no beginning is known: whether they had begun on the day is undetermined."),
  weakestConfidence: field(() => enumOf(Confidence), "Weakest confidence among them.", true),
  bestConfidence: field(() => enumOf(Confidence), "Best confidence among them.", true),
};

export const EvidenceType = declare("Evidence", "A record that speaks for or against something in a place. An act on a treaty is never evidence that the treaty is carried out.", {
  record: field(() => Entity, "The record, with its citations."),
  kind: field(() => enumOf(EvidenceKind), "What kind of record it is."),
  polarity: field(() => enumOf(Polarity), "Whether it speaks for or against."),
  partial: field(() => GraphQLBoolean, "True where the record itself reaches part of the way only."),
  direct: field(() => GraphQLBoolean, "False where it came here by inheritance."),
  rule: field(() => RuleType, "The rule by which it is evidence."),
  inheritedBy: field(() => [RuleType], "The rules by which it came here from another place or subject."),
  linkBasis: field(() => enumOf(LinkBasis), "EDITORIAL as soon as one of its links is an editorial reading."),
  confidence: field(() => enumOf(Confidence), "Weakest confidence of the record and its links.", true),
  began: field(() => PartialDate, "When it began or was raised; null where unknown.", true),
  assertedBy: field(() => [Entity], "Who says so, where the record names its author; otherwise its sources do, in its citations."),
  links: field(() => [LinkType], "The links on which it rests, from the place and the subject to the record."),
});
const EvidenceConnection = connection("Evidence", () => EvidenceType, "Evidence, direct before inherited.");

const EmptyBecause = declare("EmptyBecause", "Why a cell holds no evidence.", {
  reason: field(() => enumOf(EmptyReason), "The reason, as a code."),
  sentence: text("The reason, as a sentence."),
});

export const CellType = declare("CoverageCell", "What the evidence recorded here says of one subject in one place.", {
  row: field(() => Entity, "The record of the row."),
  column: field(() => Entity, "The record of the column."),
  rowId: field(() => GraphQLID, "Id of the row."),
  columnId: field(() => GraphQLID, "Id of the column."),
  state: field(() => enumOf(CoverageState), "What follows from the evidence, and from nothing else."),
  applicability: field(() => enumOf(Applicability), "Whether it binds, on the day; apart from the state."),
  applicableBecause: text("Why, with dates."),
  ...figures,
  evidence: { ...field(() => EvidenceConnection, "The evidence, direct before inherited."), args: { ...pageArguments, polarity: { type: () => enumOf(Polarity), about: "Only what speaks so." } } },
  emptyBecause: field(() => EmptyBecause, "Why there is no evidence; null where there is some.", true),
  caveat: text("What the cell does not say."),
});
const CellConnection = connection("CoverageCell", () => CellType, "Cells, row by row.");

const StateCount = declare("CoverageStateCount", "How many cells are in a state.", {
  state: field(() => enumOf(CoverageState), "The state."),
  count: field(() => GraphQLInt, "Number of cells."),
});

export const FiguresType = declare("CoverageFigures", "Figures over several cells. A record that occurs in several counts once.", { ...figures, states: field(() => [StateCount], "Cells by state.") });

export const LineType = declare("CoverageLine", "A row or column of a coverage matrix. The lists follow the order of the lines across it.", {
  id: field(() => GraphQLID, "Id of its record."),
  label: text("Label of its record."),
  record: field(() => Entity, "Its record."),
  states: field(() => [enumOf(CoverageState)], "State of each of its cells."),
  applicability: field(() => [enumOf(Applicability)], "Whether what each cell is about binds, on the day."),
  supportingCounts: field(() => [GraphQLInt], "Supporting records of each of its cells."),
  adverseCounts: field(() => [GraphQLInt], "Adverse records of each of its cells."),
  total: field(() => FiguresType, "Figures over the whole line."),
});

/** As many rows as there are countries, or columns as there are provisions of a long treaty. */
const LINES = 250;

export const MatrixType = declare("CoverageMatrix", "Places against what is to be covered, with the evidence recorded here. It describes this dataset, not any State's compliance.", {
  rowAxis: field(() => enumOf(CoverageAxis), "What its rows are."),
  columnAxis: field(() => enumOf(CoverageAxis), "What its columns are."),
  asOf: field(() => GraphQLString, "The day: evidence that began later is left out, and who is bound is told for it."),
  basis: field(() => enumOf(TreatyDateBasis), "From which day an act on a treaty counts."),
  datasetVersion: field(() => GraphQLString, "State of the graph that it shows."),
  rows: { ...field(() => [LineType], "Its rows: places by name, provisions as in their text."), size: LINES },
  columns: { ...field(() => [LineType], "Its columns, likewise."), size: LINES },
  total: field(() => FiguresType, "Figures over the whole matrix."),
  cells: {
    ...field(() => CellConnection, "Its cells, row by row."),
    args: { ...pageArguments, states: { type: () => [enumOf(CoverageState)], about: "Only cells in these states." }, applicability: { type: () => [enumOf(Applicability)], about: "Only cells to which this applies." } },
  },
  notes: field(() => [NoteType], "What bears on the whole: where data end, what was not in force on the day."),
  rules: field(() => [RuleType], "The rules by which it was made."),
  caveat: text("What it does not say."),
});
