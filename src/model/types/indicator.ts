import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { LocalizedTextValue } from "../kinds/localized-text.js";
import { FormulationBasis, FrameworkOrigin, IndicatorKind } from "./framework-vocabularies.js";

@NodeType({
  plural: "indicators", prefix: "indicator", caption: "title", order: [],
  description: "A figure or a yes-or-no question by which the carrying out of measures can be followed.",
})
export class Indicator extends Entity {
  @Property("localizedText", { required: true, search: 4, description: "What is counted or asked." })
  title!: LocalizedTextValue;

  @Property("code", { required: true, vocabulary: IndicatorKind, description: "What kind of figure it gives." })
  kind!: string;

  @Property("text", { description: "What its figure is measured in." })
  unitOfMeasure?: string;

  @Property("code", { required: true, vocabulary: FrameworkOrigin, description: "From what kind of text it was built." })
  origin!: string;

  @Property("code", { vocabulary: FormulationBasis, description: "What the cited text states of it; left out where no text was read." })
  formulationBasis?: string;

  @Relationship({
    type: "TRACKS", to: ["Measure"], many: true, basis: "EDITORIAL",
    description: "Measures that it follows.",
    reverse: { name: "indicators", description: "Indicators that follow it." },
  })
  measures!: LinkValue[];

  @Relationship({
    type: "ADDRESSES", to: ["Provision"], many: true, basis: "EDITORIAL",
    description: "Provisions whose carrying out it shows.",
    reverse: { name: "indicators", description: "Indicators that show how it is carried out." },
  })
  provisions!: LinkValue[];

  @Relationship({
    type: "UNDER", to: ["Pillar"], many: false, required: true, basis: "EDITORIAL",
    description: "The pillar under which it is arranged.",
    reverse: { name: "indicators", description: "Indicators arranged under it." },
  })
  pillar!: LinkValue[];
}
