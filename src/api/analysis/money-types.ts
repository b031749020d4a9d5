import { GraphQLFloat, GraphQLInt, GraphQLString } from "graphql";
import { MoneyLeftOut } from "../../analysis/money/vocabulary.js";
import { Entity } from "../../model/entity.js";
import { MoneyKindEnum, MoneyQualifierEnum } from "../../model/graphql-values.js";
import { enumOf } from "../../model/vocabularies.js";
import { connection, declare, field, pageArguments, text } from "./declare.js";
import { LinkType } from "./link-type.js";
import { NoteType } from "./note-type.js";

const CountedType = declare("MoneyCounted", "A project whose amount is counted.", {
  record: field(() => Entity, "The project, with its citations."),
  amount: field(() => GraphQLFloat, "Its amount."),
  currency: field(() => GraphQLString, "ISO 4217 code."),
  kind: field(() => MoneyKindEnum, "What the amount is; null where the source does not say.", true),
  qualifier: field(() => MoneyQualifierEnum, "How the source qualifies it; null where it does not.", true),
});
const CountedConnection = connection("MoneyCounted", () => CountedType, "Projects whose amounts are counted, by id.");

const LeftOutType = declare("MoneyNotCounted", "A project that is in no total.", {
  record: field(() => Entity, "The project, with its citations."),
  reason: field(() => enumOf(MoneyLeftOut), "Why, as a code."),
  whole: field(() => Entity, "The project of which it is part and whose amount is counted.", true),
  links: field(() => [LinkType], "The links to it, or those of its contributions, with their citations."),
  sentence: text("Why, as a sentence."),
});
const LeftOutConnection = connection("MoneyNotCounted", () => LeftOutType, "Projects that are in no total, by id.");

const TotalType = declare("MoneyTotal", "A sum of amounts of one currency and kind. Nothing is converted, and kinds are not added.", {
  currency: field(() => GraphQLString, "ISO 4217 code."),
  kind: field(() => MoneyKindEnum, "What the amounts are; null where sources do not say. A CALL is what was offered, not what was paid.", true),
  amount: field(() => GraphQLFloat, "The sum."),
  projects: field(() => GraphQLInt, "Number of projects in it, each once."),
  upTo: field(() => GraphQLInt, "How many of them are stated as at most the amount."),
  over: field(() => GraphQLInt, "How many are stated as more than the amount."),
  sentence: text("The total as a sentence."),
});

export const ProjectMoneyType = declare("ProjectMoney", "The published amounts of projects, each counted once.", {
  projects: field(() => GraphQLInt, "Number of projects asked about; each is counted or left out."),
  totals: field(() => [TotalType], "Sums by currency and kind."),
  counted: { ...field(() => CountedConnection, "The projects whose amounts are counted."), args: pageArguments },
  leftOut: { ...field(() => LeftOutConnection, "The projects that are in no total, and why."), args: { ...pageArguments, reasons: { type: () => [enumOf(MoneyLeftOut)], about: "Only those left out for these reasons." } } },
  notes: field(() => [NoteType], "What the totals do not say."),
});
