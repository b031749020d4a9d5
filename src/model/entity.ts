import { GraphQLID } from "graphql";
import { Field, InterfaceType } from "type-graphql";
import { Matches } from "class-validator";
import { Property, Relationship } from "./decorators.js";
import type { PublishedTextValue } from "./kinds/published-text.js";

/** A citation as a record holds it. Without `fields` it bears on the whole record, with them on those fields alone. */
export interface CitationValue {
  readonly source: string;
  readonly locator?: string;
  readonly confidence: "VERIFIED" | "SEED" | "RECALLED";
  /** The day on which the source was seen. */
  readonly retrieved?: string;
  readonly fields?: readonly string[];
  readonly role?: "SUPPORTS" | "CORROBORATES";
}

/** A link as a record holds it. What it leaves out follows from the record's citations and the relation's basis. */
export interface LinkValue {
  readonly to: string;
  readonly role?: string;
  readonly note?: string;
  readonly basis?: "STATED" | "EDITORIAL";
  readonly citations?: readonly CitationValue[];
}

/** The form of every id: the prefix of its type, a slash, a readable name. */
export const ID_FORM = /^[a-z][a-z-]*\/[A-Za-z0-9][A-Za-z0-9._-]*$/;

@InterfaceType({
  description: "Anything with a permanent id and sources: the common face of all types.",
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class Entity {
  @Field(() => GraphQLID, { description: "Permanent and readable, such as provision/tip-art-6-3; unique over the whole graph." })
  @Matches(ID_FORM, { message: "is not an id; write the prefix of the type, a slash and a readable name" })
  id!: string;

  citations!: readonly CitationValue[];

  @Property("publishedTexts", { description: "Remarks of the dataset's editors, in the language in which they stand." })
  notes?: readonly PublishedTextValue[];

  @Property("texts", { description: "Ids that were merged into this record; they still answer." })
  formerIds?: readonly string[];

  @Relationship({
    type: "SAME_AS", to: ["Entity"], many: true,
    description: "The same thing held as a record of another type, such as a document that is both an instrument and a tool; to be counted once.",
    reverse: { name: "sameAsOf", description: "Records of another type that declare themselves the same thing as this one." },
  })
  sameAs!: LinkValue[];
}
