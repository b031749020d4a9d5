import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { LocalizedTextValue } from "../kinds/localized-text.js";
import { OrganisationKind } from "./process-vocabularies.js";

@NodeType({
  plural: "organisations", prefix: "organisation", caption: "name", order: [],
  description: "An agency, programme, fund, government body, non-governmental organisation or other body.",
})
export class Organisation extends Entity {
  @Property("localizedText", { required: true, search: 5, description: "Its name." })
  name!: LocalizedTextValue;

  @Property("texts", { search: 5, description: "Its acronyms, in any language." })
  acronyms?: readonly string[];

  @Property("texts", { search: 4, description: "Other and former names, in any language." })
  otherNames?: readonly string[];

  @Property("code", { required: true, vocabulary: OrganisationKind, description: "Its form." })
  kind!: string;

  @Property("codes", { vocabulary: OrganisationKind, description: "All its forms, where it has several." })
  kinds?: readonly string[];

  @Property("localizedText", { search: 2, description: "What it does, in our words." })
  summary?: LocalizedTextValue;

  @Property("partialDate", { description: "When it was established." })
  founded?: string;

  @Property("partialDate", { description: "When it ended." })
  dissolved?: string;

  @Property("texts", { description: "Its web sites." })
  websites?: readonly string[];

  @Property("text", { description: "Its published e-mail address." })
  email?: string;

  @Property("boolean", { description: "True when its members form an area of free movement." })
  freeMovementArea?: boolean;

  @Relationship({ type: "PART_OF", to: ["Organisation"], many: false, description: "The organisation of which it is a part.", reverse: { name: "parts", description: "Organisations that are parts of it." } })
  partOf!: LinkValue[];

  @Relationship({ type: "SUCCEEDS", to: ["Organisation"], many: true, description: "Organisations whose work it took over.", reverse: { name: "succeededBy", description: "Organisations that took over its work." } })
  succeeds!: LinkValue[];

  @Relationship({ type: "MANAGES", to: ["Organisation"], many: true, description: "Organisations that it manages.", reverse: { name: "managedBy", description: "The organisation that manages it." } })
  manages!: LinkValue[];

  @Relationship({ type: "HOSTED_BY", to: ["Organisation"], many: true, description: "The organisation that hosts it.", reverse: { name: "hosts", description: "Organisations that it hosts." } })
  hostedBy!: LinkValue[];

  @Relationship({ type: "MONITORS", to: ["Instrument"], many: true, description: "Instruments whose implementation it monitors or that it serves as conference.", reverse: { name: "monitoredBy", description: "Bodies that monitor it." } })
  monitors!: LinkValue[];

  @Relationship({ type: "LEADS", to: ["Project"], many: true, description: "Projects and initiatives that it leads.", reverse: { name: "ledBy", description: "Organisations that lead it." } })
  leads!: LinkValue[];

  @Relationship({ type: "IN_COUNTRY", to: ["Country"], many: false, description: "The country to whose authorities or society it belongs.", reverse: { name: "organisations", description: "Organisations of the country." } })
  country!: LinkValue[];

  @Relationship({ type: "FUNDED_BY", to: ["Organisation", "Country"], many: true, description: "Those who pay for it.", reverse: { name: "organisationsFunded", description: "Organisations for which it pays." } })
  funders!: LinkValue[];

  @Relationship({ type: "IMPLEMENTED_BY", to: ["Organisation"], many: true, description: "Those who carry it out.", reverse: { name: "organisationsImplemented", description: "Programmes that it carries out." } })
  implementers!: LinkValue[];

  @Relationship({ type: "WORKS_WITH", to: ["Organisation"], many: true, description: "Organisations with which it works.", reverse: { name: "worksWithOf", description: "Organisations that work with it." } })
  worksWith!: LinkValue[];

  @Relationship({ type: "ESTABLISHED_UNDER", to: ["Process"], many: true, description: "The process under which it stands.", reverse: { name: "bodies", description: "Bodies that stand under it." } })
  process!: LinkValue[];
}
