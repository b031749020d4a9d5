import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";

@NodeType({
  plural: "contacts", prefix: "contact", caption: "name", order: [], searchable: false,
  description: "How to reach the office of a process or body, as published.",
})
export class Contact extends Entity {
  @Property("text", { required: true, description: "Name of the office." })
  name!: string;

  @Property("texts", { description: "Lines of its postal address." })
  address?: readonly string[];

  @Property("text", { description: "City." })
  city?: string;

  @Property("text", { description: "Telephone." })
  telephone?: string;

  @Property("text", { description: "Fax." })
  fax?: string;

  @Property("text", { description: "E-mail address." })
  email?: string;

  @Property("url", { description: "Web page." })
  website?: string;

  @Relationship({ type: "OF", to: ["Process", "Organisation", "Document"], many: true, required: true, description: "Whose office it is.", reverse: { name: "contacts", description: "How to reach it." } })
  of!: LinkValue[];

  @Relationship({ type: "AT", to: ["Organisation"], many: false, description: "The organisation that keeps the office.", reverse: { name: "contactPoints", description: "Offices that it keeps." } })
  organisation!: LinkValue[];

  @Relationship({ type: "IN_COUNTRY", to: ["Country"], many: false, description: "The country of its address.", reverse: { name: "contacts", description: "Offices in the country." } })
  country!: LinkValue[];
}
