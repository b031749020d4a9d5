import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { LocalizedTextValue } from "../kinds/localized-text.js";
import { vocabulary } from "../vocabularies.js";

export const AssertionKind = vocabulary("AssertionKind", "What a source does with a field. That there is none is another answer than not saying.", {
  ASSERTED_NONE: { en: "States that there is none", fr: "Énonce qu'il n'y en a pas" },
  NOT_STATED: { en: "Does not say", fr: "Ne le dit pas" },
  STATED_OTHERWISE: { en: "States another value", fr: "Énonce une autre valeur" },
});

@NodeType({
  plural: "assertions", prefix: "assertion", labelParts: ["about", "field", "kind"], order: [], searchable: false,
  description: "What one source says, or leaves unsaid, about one field of a record, beside the value that the record shows.",
})
export class Assertion extends Entity {
  @Property("text", { required: true, description: "The field, by its name in this graph." })
  field!: string;

  @Property("text", { description: "The field, by its name in the publication, where that differs." })
  publishedField?: string;

  @Property("code", { required: true, vocabulary: AssertionKind, description: "What the source does with the field." })
  kind!: string;

  @Property("text", { description: "The value that the source states." })
  statedValue?: string;

  @Property("boolean", { description: "True when this value is the one preferred, false when another is." })
  preferred?: boolean;

  @Property("localizedText", { description: "The rule by which one value is preferred." })
  rule?: LocalizedTextValue;

  @Property("partialDate", { description: "The day on which it held, as far as known." })
  date?: string;

  @Relationship({
    type: "ABOUT", to: ["Entity"], many: false, required: true,
    description: "The record whose field it is.",
    reverse: { name: "assertions", description: "What single sources say or leave unsaid about its fields." },
  })
  about!: LinkValue[];

  @Relationship({
    type: "MENTIONS", to: ["Entity"], many: true,
    description: "The records that the assertion concerns beside its subject, such as the instrument to which a country is no party.",
    reverse: { name: "mentionedInAssertions", description: "Assertions that concern it beside their subject." },
  })
  mentions!: LinkValue[];
}
