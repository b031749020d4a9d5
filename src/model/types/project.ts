import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { LocalizedTextValue } from "../kinds/localized-text.js";
import type { MoneyValue } from "../kinds/money.js";
import { ImplementerRole, ProjectCountryRole, ProjectCoverage, ProjectKind, ProjectStatus } from "./project-vocabularies.js";

@NodeType({
  plural: "projects", prefix: "project", caption: "title", order: ["starts"], period: { from: "starts", to: "ends" },
  description: "A project, programme, grant or technical action against trafficking in persons, with the fields of its published sheet.",
})
export class Project extends Entity {
  @Property("localizedText", { required: true, search: 4, description: "Its title." })
  title!: LocalizedTextValue;

  @Property("boolean", { description: "True where the source gives no title and the one shown is ours." })
  workingTitle?: boolean;

  @Property("localizedText", { required: true, search: 2, description: "What it does, in our words." })
  summary!: LocalizedTextValue;

  @Property("code", { required: true, vocabulary: ProjectKind, description: "What it mainly does." })
  kind!: string;

  @Property("localizedText", { search: 1, description: "Its type as its programme publishes it." })
  typeAsPublished?: LocalizedTextValue;

  @Property("code", { required: true, vocabulary: ProjectStatus, description: "Where it stood when its source was written; never overwritten by its dates." })
  status!: string;

  @Property("text", { description: "Its status in the words of the source." })
  statusAsPublished?: string;

  @Property("partialDate", { description: "The date on which the status held, where known." })
  statusAsOf?: string;

  @Property("partialDate", { description: "When it began or was to begin." })
  starts?: string;

  @Property("partialDate", { description: "When it ended or was to end." })
  ends?: string;

  @Property("integer", { min: 1900, max: 2100, description: "The year under which it is filed." })
  year?: number;

  @Property("money", { description: "Its amount as published; the kind tells a budget from an award, a pledge or a call." })
  budget?: MoneyValue;

  @Property("code", { required: true, vocabulary: ProjectCoverage, description: "How far it reaches." })
  coverage!: string;

  @Property("text", { description: "Readable code of its region; these codes form no shared list." })
  regionCode?: string;

  @Property("localizedText", { search: 1, description: "Its region as its programme publishes it." })
  regionAsPublished?: LocalizedTextValue;

  @Property("texts", { search: 1, description: "Places covered that have no country code of their own." })
  otherAreas?: readonly string[];

  @Property("externalIds", { description: "Identifiers that programmes and registers gave it." })
  externalIds?: readonly { scheme: string; value: string }[];

  @Property("url", { description: "Its page." })
  url?: string;

  @Property("localizedText", { search: 1, description: "Whom it works with or for." })
  targetGroups?: LocalizedTextValue;

  @Property("localizedText", { search: 1, description: "The need that justifies it." })
  need?: LocalizedTextValue;

  @Property("localizedText", { search: 1, description: "The outcome expected of it." })
  outcome?: LocalizedTextValue;

  @Property("localizedText", { search: 1, description: "The setting that its source recalls." })
  context?: LocalizedTextValue;

  @Property("localizedText", { search: 1, description: "The authority at whose request it is carried out." })
  requestingAuthority?: LocalizedTextValue;

  @Property("texts", { search: 1, description: "Implementing bodies that have no record of their own." })
  implementerNames?: readonly string[];

  @Property("texts", { search: 1, description: "Partners that have no record of their own." })
  partnerNames?: readonly string[];

  @Relationship({ type: "IN_COUNTRY", to: ["Country"], many: true, roles: ProjectCountryRole, description: "The countries that it covers or, by the role of the link, focuses on or studies.", reverse: { name: "projects", description: "Projects that cover or study it; the role of the link says which." } })
  countries!: LinkValue[];

  @Relationship({ type: "EXPERTS_FROM", to: ["Country"], many: true, description: "The countries whose experts it draws on; that says nothing of where it works.", reverse: { name: "sendsExpertsTo", description: "Projects that draw on its experts." } })
  expertCountries!: LinkValue[];

  @Relationship({ type: "BENEFITS", to: ["Country"], many: true, description: "The States that the sheet names as beneficiaries.", reverse: { name: "benefitsFrom", description: "Projects whose sheet names it as a beneficiary." } })
  beneficiaries!: LinkValue[];

  @Relationship({ type: "COVERS", to: ["CountryGroup"], many: true, description: "The country groups that it covers.", reverse: { name: "projects", description: "Projects that cover it." } })
  countryGroups!: LinkValue[];

  @Relationship({ type: "SERVES", to: ["Principle"], many: true, basis: "EDITORIAL", description: "The principles that it serves, by our reading.", reverse: { name: "projects", description: "Projects that serve it." } })
  principles!: LinkValue[];

  @Relationship({ type: "CONTRIBUTES_TO", to: ["Provision"], many: true, basis: "EDITORIAL", description: "The provisions to whose implementation it contributes, by our reading.", reverse: { name: "projects", description: "Projects that contribute to its implementation." } })
  provisions!: LinkValue[];

  @Relationship({ type: "CARRIES_OUT", to: ["NationalMeasure", "Measure"], many: true, description: "The measures that it helps to carry out.", reverse: { name: "carriedOutBy", description: "Projects that help to carry it out." } })
  implementsMeasures!: LinkValue[];

  @Relationship({ type: "SERVES_THEME", to: ["Theme"], many: true, basis: "EDITORIAL", description: "The themes of processes that it serves.", reverse: { name: "projects", description: "Projects that serve it." } })
  themes!: LinkValue[];

  @Relationship({ type: "USES", to: ["Tool"], many: true, description: "The tools that it puts to use.", reverse: { name: "usedBy", description: "Projects, activities and practices that put it to use." } })
  usesTools!: LinkValue[];

  @Relationship({ type: "PRODUCES", to: ["Tool"], many: true, description: "The tools that it produces.", reverse: { name: "producedByProjects", description: "Projects that produce it." } })
  producesTools!: LinkValue[];

  @Relationship({ type: "WITHIN", to: ["Process"], many: true, description: "The processes within which it runs.", reverse: { name: "projects", description: "Projects that run within it." } })
  processes!: LinkValue[];

  @Relationship({ type: "UNDER_PROGRAMME", to: ["Organisation"], many: false, description: "The organisation or programme under which it is filed.", reverse: { name: "programmeProjects", description: "Projects filed under it." } })
  programme!: LinkValue[];

  @Relationship({ type: "FUNDED_BY", to: ["Organisation"], many: true, description: "Who pays for it.", reverse: { name: "fundedProjects", description: "Projects that it pays for." } })
  funders!: LinkValue[];

  @Relationship({ type: "IMPLEMENTED_BY", to: ["Organisation"], many: true, roles: ImplementerRole, description: "Who carries it out.", reverse: { name: "implementedProjects", description: "Projects that it carries out." } })
  implementers!: LinkValue[];

  @Relationship({ type: "PARTNERED_BY", to: ["Organisation"], many: true, description: "Its partners.", reverse: { name: "partneredProjects", description: "Projects of which it is a partner." } })
  partners!: LinkValue[];

  @Relationship({ type: "OPERATED_AS", to: ["Organisation"], many: false, description: "The organisation under whose name it is known.", reverse: { name: "operatedProjects", description: "The project records of this organisation itself." } })
  operatedAs!: LinkValue[];

  @Relationship({ type: "PART_OF", to: ["Project"], many: false, description: "The larger project of which it is a grant or component; in totals the two count once.", reverse: { name: "parts", description: "Grants and components of it." } })
  partOf!: LinkValue[];

  @Relationship({ type: "RELATED_TO", to: ["Project", "Instrument", "Document", "Meeting", "Finding"], many: true, description: "Projects, instruments, documents, meetings and findings with which its source connects it.", reverse: { name: "relatedFrom", description: "Projects and practices that their sources connect with it." } })
  relatedTo!: LinkValue[];
}
