import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { LocalizedTextValue } from "../kinds/localized-text.js";
import { vocabulary } from "../vocabularies.js";

export const RegionLevel = vocabulary("RegionLevel", "Level of a region in the UN M49 standard.", {
  REGION: { en: "Region", fr: "Région" },
  SUBREGION: { en: "Subregion", fr: "Sous-région" },
});

@NodeType({
  plural: "regions", prefix: "region", caption: "name", order: [],
  description: "A geographic region or subregion of the United Nations M49 standard; id by its M49 code. A statistical convenience, no view on politics.",
})
export class Region extends Entity {
  @Property("localizedText", { required: true, search: 3, description: "Its name." })
  name!: LocalizedTextValue;

  @Property("text", { required: true, description: "UN M49 code, three digits." })
  m49!: string;

  @Property("code", { required: true, vocabulary: RegionLevel, description: "Its level in the standard." })
  level!: string;

  @Relationship({
    type: "PART_OF", to: ["Region"], many: false,
    description: "The region of which it is a part.",
    reverse: { name: "subregions", description: "The subregions into which it is divided." },
  })
  parent!: LinkValue[];
}
