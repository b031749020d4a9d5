import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { LocalizedTextValue } from "../kinds/localized-text.js";

@NodeType({
  plural: "themes", prefix: "theme", caption: "name", order: ["order"],
  description: "A thematic area of a process, an axis of coverage beside principles and provisions.",
})
export class Theme extends Entity {
  @Property("localizedText", { required: true, search: 3, description: "Its name." })
  name!: LocalizedTextValue;

  @Property("integer", { description: "Its place in the list of its process." })
  order?: number;

  @Relationship({ type: "OF", to: ["Process"], many: false, required: true, description: "The process that has the theme.", reverse: { name: "themes", description: "Its current thematic areas." } })
  process!: LinkValue[];
}
