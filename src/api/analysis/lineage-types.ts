import { GraphQLBoolean, GraphQLInt, GraphQLString } from "graphql";
import { LineageStepKind } from "../../analysis/lineage/vocabulary.js";
import { Entity } from "../../model/entity.js";
import { PartialDate } from "../../model/graphql-values.js";
import { enumOf } from "../../model/vocabularies.js";
import { declare, field, text } from "./declare.js";
import { LinkType } from "./link-type.js";
import { NoteType } from "./note-type.js";

const ProductType = declare("LineageProduct", "A tool that a user of another one made in turn.", {
  record: field(() => Entity, "The tool."),
  adapted: field(() => GraphQLBoolean, "Whether it is recorded as adapted from the one whose history is told, or as building on it."),
  links: field(() => [LinkType], "The links by which it belongs here, with their citations."),
  sentence: text("What was made."),
});

const StepType = declare("LineageStep", "One event of a history.", {
  position: field(() => GraphQLInt, "Its place in the whole path, from 1."),
  kind: field(() => enumOf(LineageStepKind), "What it is."),
  record: field(() => Entity, "The meeting, tool, project, activity or practice, with its citations."),
  began: field(() => PartialDate, "When it happened or began; null where no date is recorded.", true),
  ended: field(() => PartialDate, "When it ended, where that is recorded.", true),
  dated: field(() => GraphQLBoolean, "False where no date is recorded: such steps come last, and their place says nothing. The tool or practice itself keeps its place."),
  links: field(() => [LinkType], "The links by which it belongs to the history, with their citations; for the tool itself those to its makers."),
  activities: field(() => [Entity], "Activities of a project in which the tool is used."),
  produced: field(() => [ProductType], "What a project made in turn."),
  sentence: text("The step as a sentence."),
});

export const LineageType = declare("Lineage", "The history of a tool or practice as one path, each step with its date and the links on which it rests.", {
  of: field(() => Entity, "The tool or practice."),
  steps: {
    ...field(() => [StepType], "From what it came, itself, what became of it; each part by date, then those without a date."),
    args: { kinds: { type: () => [enumOf(LineageStepKind)], about: "Only steps of these kinds." } },
  },
  sentence: text("The whole path in one line."),
  notes: field(() => [NoteType], "What bears on the whole."),
  datasetVersion: field(() => GraphQLString, "State of the graph that it shows."),
});
