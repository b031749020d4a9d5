import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { LocalizedTextValue } from "../kinds/localized-text.js";

@NodeType({
  plural: "countryGroups", prefix: "group", caption: "name", order: [],
  description: "A grouping of countries, such as the members of a regional organisation; who belonged to it when stands in its memberships.",
})
export class CountryGroup extends Entity {
  @Property("localizedText", { required: true, search: 4, description: "Its name." })
  name!: LocalizedTextValue;

  @Property("texts", { search: 4, description: "Its acronyms, in any language." })
  acronyms?: readonly string[];

  @Property("partialDate", { description: "Since when it exists." })
  founded?: string;

  @Property("integer", { description: "Number of members as stated with the list." })
  memberCount?: number;

  @Relationship({ type: "MEMBERS_OF", to: ["Organisation"], many: false, description: "The organisation whose members it groups.", reverse: { name: "countryGroups", description: "Groups of its member countries." } })
  organisation!: LinkValue[];
}
