import { GraphQLInt, GraphQLString } from "graphql";
import { LinkDirection } from "../../analysis/paths/vocabulary.js";
import { Entity } from "../../model/entity.js";
import { enumOf } from "../../model/vocabularies.js";
import { connection, declare, field, pageArguments, text } from "./declare.js";
import { LinkType } from "./link-type.js";
import { NoteType } from "./note-type.js";

const PathLinkType = declare("PathLink", "A link of a path.", {
  link: field(() => LinkType, "The link as its record holds it, with its citations."),
  direction: field(() => enumOf(LinkDirection), "How the path follows it."),
});

const PathStepType = declare("PathStep", "One step of a path.", {
  from: field(() => Entity, "Where it begins."),
  to: field(() => Entity, "Where it ends."),
  links: field(() => [PathLinkType], "The links between the two; several where they are linked more than once."),
});

const PathType = declare("Path", "One shortest way between two records.", {
  length: field(() => GraphQLInt, "Number of its steps."),
  nodes: field(() => [Entity], "Its records, in order, both ends among them."),
  steps: field(() => [PathStepType], "Its steps, in order."),
  sentence: text("The path in one line; an arrow points from the record that holds the link."),
});

const PathConnection = connection("Path", () => PathType, "Paths, by the ids of their records.");

export const PathsType = declare("Paths", "All shortest ways between two records.", {
  from: field(() => Entity, "Where they begin."),
  to: field(() => Entity, "Where they end."),
  length: field(() => GraphQLInt, "Number of steps of each; null where there is none.", true),
  maxLength: field(() => GraphQLInt, "Number of steps within which was searched."),
  via: field(() => [GraphQLString], "The relationships that were followed."),
  paths: { ...field(() => PathConnection, "The paths, by the ids of their records; empty where there is none, as notes tell."), args: pageArguments },
  notes: field(() => [NoteType], "What bears on the whole."),
});
