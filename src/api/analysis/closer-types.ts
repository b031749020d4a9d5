import { GraphQLFloat, GraphQLInt } from "graphql";
import { Field, InputType } from "type-graphql";
import { CloserKind, CloserReason } from "../../analysis/vocabularies.js";
import { Entity } from "../../model/entity.js";
import { enumOf } from "../../model/vocabularies.js";
import { connection, declare, field, pageArguments, text } from "./declare.js";
import { LinkType } from "./link-type.js";
import { RuleType } from "./rule-type.js";

@InputType({ description: "How much a reason weighs." })
export class CloserWeight {
  @Field(() => enumOf(CloserReason), { description: "The reason." }) reason!: string;
  @Field(() => GraphQLFloat, { description: "Its weight, 0 to 100; 0 switches it off. Reasons that are left out weigh 1." }) weight!: number;
}

const ReasonType = declare("CloserReasonGiven", "Why a record may help, with the links that show it.", {
  reason: field(() => enumOf(CloserReason), "The reason, as a code."),
  rule: field(() => RuleType, "The rule that gives it."),
  weight: field(() => GraphQLFloat, "What it weighs here."),
  sentence: text("The reason as a sentence."),
  links: field(() => [LinkType], "The links that show it, with their citations; none where it follows from the record's own fields."),
});

export const CloserType = declare("Closer", "A record that may help to close a gap or to meet a need.", {
  record: field(() => Entity, "The record, with its citations."),
  kind: field(() => enumOf(CloserKind), "What kind of record it is."),
  year: field(() => GraphQLInt, "When it began or was published; null where unknown.", true),
  weight: field(() => GraphQLFloat, "What its reasons weigh together. It orders this list and says nothing else."),
  reasons: field(() => [ReasonType], "Its reasons."),
});
export const CloserConnection = connection("Closer", () => CloserType, "What may help, by the weight of its reasons, then by id.");

export const closerArguments = {
  ...pageArguments,
  kinds: { type: () => [enumOf(CloserKind)], about: "Only records of these kinds." },
  weights: { type: () => [CloserWeight], about: "How much reasons weigh." },
};
