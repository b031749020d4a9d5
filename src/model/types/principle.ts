import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { LocalizedTextValue } from "../kinds/localized-text.js";
import { vocabulary } from "../vocabularies.js";

export const PrincipleKind = vocabulary("PrincipleKind", "Which family a principle belongs to.", {
  FOUR_P: { en: "One of the four Ps", fr: "L'un des quatre P" },
  CROSS_CUTTING: { en: "Cross-cutting principle", fr: "Principe transversal" },
});

@NodeType({
  plural: "principles", prefix: "principle", caption: "title", order: ["kind", "order"],
  description: "One of the four Ps (prevention, protection, prosecution, partnership) or a principle that runs through all of them.",
})
export class Principle extends Entity {
  @Property("localizedText", { required: true, search: 5, description: "Its name." })
  title!: LocalizedTextValue;

  @Property("localizedText", { required: true, search: 2, description: "What it asks for, in our words." })
  summary!: LocalizedTextValue;

  @Property("code", { required: true, vocabulary: PrincipleKind, description: "Which family it belongs to." })
  kind!: string;

  @Property("integer", { required: true, description: "Its place in its family." })
  order!: number;

  @Relationship({
    type: "RESTS_ON", to: ["Provision"], many: true, basis: "EDITORIAL",
    description: "Provisions on which it rests.",
    reverse: { name: "foundationOf", description: "Principles, pillars and objectives that rest on it." },
  })
  restsOn!: LinkValue[];
}
