import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { ItemValue, LocalizedTextValue } from "../kinds/localized-text.js";
import { FormulationBasis } from "./framework-vocabularies.js";

@NodeType({
  plural: "objectives", prefix: "objective", caption: "title", order: [],
  description: "An aim under a pillar, formulated by this dataset from the treaty articles on which it rests, not a line of the Framework for Action.",
})
export class Objective extends Entity {
  @Property("localizedText", { required: true, search: 4, description: "What is to be reached." })
  title!: LocalizedTextValue;

  @Property("items", { search: 1, description: "Difficulties that stand in its way." })
  challenges?: readonly ItemValue[];

  @Property("code", { required: true, vocabulary: FormulationBasis, description: "What the cited text states of it." })
  formulationBasis!: string;

  @Property("integer", { required: true, description: "Its place under its pillar." })
  order!: number;

  @Relationship({
    type: "UNDER", to: ["Pillar"], many: false, required: true, basis: "EDITORIAL",
    description: "The pillar under which it is arranged.",
    reverse: { name: "objectives", description: "Objectives arranged under it." },
  })
  pillar!: LinkValue[];

  @Relationship({
    type: "SERVES", to: ["Principle"], many: true, basis: "EDITORIAL",
    description: "Principles that it serves.",
    reverse: { name: "objectives", description: "Objectives that serve it." },
  })
  principles!: LinkValue[];

  @Relationship({
    type: "RESTS_ON", to: ["Provision"], many: true, basis: "EDITORIAL",
    description: "Provisions on which it rests.",
    reverse: { name: "foundationOf", description: "Principles, pillars and objectives that rest on it." },
  })
  restsOn!: LinkValue[];
}
