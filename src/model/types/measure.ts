import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { LocalizedTextValue } from "../kinds/localized-text.js";
import { FrameworkOrigin, MeasureEvidence, MeasureLevel } from "./framework-vocabularies.js";

@NodeType({
  plural: "measures", prefix: "measure", caption: "title", order: [],
  description: "A measure implementing the Protocol, arranged under the five pillars of the Framework for Action; not a line of the Framework itself.",
})
export class Measure extends Entity {
  @Property("localizedText", { required: true, search: 4, description: "What is to be done." })
  title!: LocalizedTextValue;

  @Property("localizedText", { required: true, search: 2, description: "What it consists of, in our words." })
  summary!: LocalizedTextValue;

  @Property("code", { required: true, vocabulary: MeasureLevel, description: "Whether it rests on a duty or goes further." })
  level!: string;

  @Property("code", { required: true, vocabulary: FrameworkOrigin, description: "From what kind of text it was built." })
  origin!: string;

  @Property("code", { required: true, vocabulary: MeasureEvidence, description: "What was read of the text that it cites." })
  textEvidence!: string;

  @Property("integer", { required: true, description: "Its place under its objective." })
  order!: number;

  @Relationship({
    type: "IMPLEMENTS", to: ["Provision"], many: true, required: true, basis: "EDITORIAL",
    description: "Provisions that it puts into practice.",
    reverse: { name: "implementedBy", description: "Measures that put it into practice." },
  })
  implements!: LinkValue[];

  @Relationship({
    type: "PURSUES", to: ["Objective"], many: false, required: true, basis: "EDITORIAL",
    description: "The objective that it pursues.",
    reverse: { name: "measures", description: "Measures that pursue it." },
  })
  objective!: LinkValue[];

  @Relationship({
    type: "UNDER", to: ["Pillar"], many: false, required: true, basis: "EDITORIAL",
    description: "The pillar under which it is arranged.",
    reverse: { name: "measures", description: "Measures arranged under it." },
  })
  pillar!: LinkValue[];

  @Relationship({
    type: "SERVES", to: ["Principle"], many: true, basis: "EDITORIAL",
    description: "Principles that it serves.",
    reverse: { name: "measures", description: "Measures that serve it." },
  })
  principles!: LinkValue[];
}
