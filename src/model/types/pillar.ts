import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { LocalizedTextValue } from "../kinds/localized-text.js";

@NodeType({
  plural: "pillars", prefix: "pillar", caption: "title", order: ["order"],
  description: "One of the five pillars of the Framework for Action, under which objectives, measures and indicators are arranged.",
})
export class Pillar extends Entity {
  @Property("localizedText", { required: true, search: 5, description: "Its name." })
  title!: LocalizedTextValue;

  @Property("localizedText", { required: true, search: 2, description: "What it covers, in our words." })
  summary!: LocalizedTextValue;

  @Property("text", { required: true, description: "Its short code, in capitals." })
  shortCode!: string;

  @Property("integer", { required: true, description: "Its place among the pillars." })
  order!: number;

  @Relationship({
    type: "PART_OF", to: ["Instrument"], many: false, required: true,
    description: "The framework of which it is a pillar.",
    reverse: { name: "pillars", description: "Its pillars." },
  })
  framework!: LinkValue[];

  @Relationship({
    type: "MAPS_TO", to: ["Principle"], many: true, basis: "EDITORIAL",
    description: "The principle to which it corresponds.",
    reverse: { name: "pillars", description: "Pillars that correspond to it." },
  })
  principles!: LinkValue[];

  @Relationship({
    type: "RESTS_ON", to: ["Provision"], many: true, basis: "EDITORIAL",
    description: "Provisions on which it rests.",
    reverse: { name: "foundationOf", description: "Principles, pillars and objectives that rest on it." },
  })
  restsOn!: LinkValue[];
}
