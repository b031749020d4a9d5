import { GraphQLBoolean, GraphQLFloat, GraphQLInt, GraphQLString } from "graphql";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { KindName } from "./kinds/index.js";
import type { Vocabulary } from "./kinds/kind.js";
import { enumOf } from "./vocabularies.js";

/** How values of each kind look in the API. The classes only carry the shape; rows become plain objects. */

export const LangEnum = { EN: "en", FR: "fr" } as const;
registerEnumType(LangEnum, { name: "Lang", description: "A language of labels, titles and summaries.", valuesConfig: { EN: { description: "English." }, FR: { description: "French." } } });

export const TextOriginEnum = { OFFICIAL: "OFFICIAL", TRANSLATED: "TRANSLATED" } as const;
registerEnumType(TextOriginEnum, { name: "TextOrigin", description: "Whether a text is its author's own or our translation.", valuesConfig: { OFFICIAL: { description: "Published so by its author." }, TRANSLATED: { description: "Translated for this dataset." } } });

export const DatePrecisionEnum = { YEAR: "YEAR", MONTH: "MONTH", DAY: "DAY" } as const;
registerEnumType(DatePrecisionEnum, { name: "DatePrecision", description: "How exactly a date is known.", valuesConfig: { YEAR: { description: "Only the year." }, MONTH: { description: "The year and month." }, DAY: { description: "The day." } } });

export const MoneyQualifierEnum = { EXACT: "EXACT", UP_TO: "UP_TO", OVER: "OVER" } as const;
registerEnumType(MoneyQualifierEnum, { name: "MoneyQualifier", description: "How the source qualifies an amount.", valuesConfig: { EXACT: { description: "The amount itself." }, UP_TO: { description: "At most the amount." }, OVER: { description: "More than the amount." } } });

export const MoneyKindEnum = { BUDGET: "BUDGET", AWARD: "AWARD", PLEDGE: "PLEDGE", CALL: "CALL" } as const;
registerEnumType(MoneyKindEnum, { name: "MoneyKind", description: "What an amount is.", valuesConfig: { BUDGET: { description: "What is planned to be spent." }, AWARD: { description: "What was granted." }, PLEDGE: { description: "What was promised." }, CALL: { description: "What a call offered; not what was paid." } } });

@ObjectType({ description: "A text that exists in English and French, in the language asked for or, failing that, in the other." })
export class LocalizedText {
  @Field(() => GraphQLString, { description: "The text." }) text!: string;
  @Field(() => LangEnum, { description: "The language of the text given." }) lang!: string;
  @Field(() => GraphQLBoolean, { description: "True when the language asked for is missing and the other is given." }) fellBack!: boolean;
  @Field(() => TextOriginEnum, { nullable: true, description: "Official or translated; null when the dataset does not say." }) status?: string;
}

@ObjectType({ description: "One entry of a list in two languages." })
export class Item {
  @Field(() => GraphQLString, { nullable: true, description: "A code of ours that says what is meant, stable across languages." }) code?: string;
  @Field(() => GraphQLString, { nullable: true, description: "A code of ours that groups entries of one list." }) group?: string;
  @Field(() => LocalizedText, { description: "The entry." }) label!: LocalizedText;
}

@ObjectType({ description: "A text in the one language in which it stands: a quotation, a name as published, a note." })
export class PublishedText {
  @Field(() => GraphQLString, { description: "The text." }) text!: string;
  @Field(() => GraphQLString, { description: "Its language, as an ISO 639-1 code." }) lang!: string;
  @Field(() => GraphQLString, { nullable: true, description: "The field it explains; null when it speaks of the whole record." }) field?: string;
}

@ObjectType({ description: "A date known to the year, the month or the day; never completed by guessing." })
export class PartialDate {
  @Field(() => GraphQLString, { description: "As known: 2000, 2000-11 or 2000-11-15." }) text!: string;
  @Field(() => DatePrecisionEnum, { description: "How exactly it is known." }) precision!: string;
  @Field(() => GraphQLString, { description: "The first day it may mean, as YYYY-MM-DD." }) earliest!: string;
  @Field(() => GraphQLString, { description: "The last day it may mean, as YYYY-MM-DD." }) latest!: string;
}

@ObjectType({ description: "An amount as published, in its own currency." })
export class Money {
  @Field(() => GraphQLFloat, { description: "The amount." }) amount!: number;
  @Field(() => GraphQLString, { description: "ISO 4217 code of the currency." }) currency!: string;
  @Field(() => GraphQLInt, { nullable: true, description: "The year for which the amount is stated." }) year?: number;
  @Field(() => MoneyQualifierEnum, { nullable: true, description: "How the source qualifies it; null when it does not." }) qualifier?: string;
  @Field(() => MoneyKindEnum, { nullable: true, description: "What the amount is; null when not stated." }) kind?: string;
}

@ObjectType({ description: "An identifier that another system gave." })
export class ExternalId {
  @Field(() => GraphQLString, { description: "The system, such as prima or iati." }) scheme!: string;
  @Field(() => GraphQLString, { description: "The identifier in that system." }) value!: string;
}

/** The GraphQL type of a property, as type-graphql wants it. */
export function fieldTypeOf(kind: KindName, options: { readonly vocabulary?: Vocabulary }): unknown {
  const enumType = (): object => {
    if (!options.vocabulary) throw new Error("A property of kind code needs a vocabulary.");
    return enumOf(options.vocabulary);
  };
  const types: Readonly<Record<KindName, () => unknown>> = {
    text: () => GraphQLString,
    texts: () => [GraphQLString],
    url: () => GraphQLString,
    localizedText: () => LocalizedText,
    items: () => [Item],
    publishedTexts: () => [PublishedText],
    partialDate: () => PartialDate,
    integer: () => GraphQLInt,
    decimal: () => GraphQLFloat,
    boolean: () => GraphQLBoolean,
    code: enumType,
    codes: () => [enumType()],
    money: () => Money,
    externalIds: () => [ExternalId],
  };
  return types[kind]();
}
