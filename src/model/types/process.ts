import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { ItemValue, LocalizedTextValue } from "../kinds/localized-text.js";
import { MeetingFrequency, ProcessKind, ProcessStatus } from "./process-vocabularies.js";

@NodeType({
  plural: "processes", prefix: "process", caption: "name", order: [],
  description: "A regional or inter-regional process on migration or trafficking: its members, offices, groups, meetings, documents and themes.",
})
export class Process extends Entity {
  @Property("localizedText", { required: true, search: 5, description: "Its name." })
  name!: LocalizedTextValue;

  @Property("texts", { search: 5, description: "Its acronyms." })
  acronyms?: readonly string[];

  @Property("texts", { search: 3, description: "Other and former names, in any language." })
  otherNames?: readonly string[];

  @Property("code", { required: true, vocabulary: ProcessKind, description: "Its form." })
  kind!: string;

  @Property("localizedText", { search: 1, description: "Its form as its source words it." })
  kindAsPublished?: LocalizedTextValue;

  @Property("code", { vocabulary: ProcessStatus, description: "Where it stands, when its source says so." })
  status?: string;

  @Property("text", { description: "The region it serves, as a code of the source." })
  regionName?: string;

  @Property("text", { description: "The sub-region it serves, as a code of the source." })
  subregionName?: string;

  @Property("texts", { description: "The regions that an inter-regional process joins, as codes of the source." })
  regionsCovered?: readonly string[];

  @Property("partialDate", { description: "When it was created." })
  founded?: string;

  @Property("localizedText", { search: 2, description: "What it is for, in our words." })
  summary?: LocalizedTextValue;

  @Property("items", { search: 1, description: "Lines of effort that it combines; the code names the principle." })
  linesOfEffort?: readonly ItemValue[];

  @Property("items", { search: 1, description: "What it does for those who take part." })
  functions?: readonly ItemValue[];

  @Property("localizedText", { description: "How its chair is assigned." })
  chairRule?: LocalizedTextValue;

  @Property("code", { vocabulary: MeetingFrequency, description: "How often its chair changes." })
  chairRotation?: string;

  @Property("text", { description: "Who holds its chair under the rule, as a code such as HOST_OF_SOM." })
  chairHeldBy?: string;

  @Property("partialDate", { description: "Since when the rule on its chair holds." })
  chairRuleSince?: string;

  @Property("texts", { description: "Its web sites." })
  websites?: readonly string[];

  @Property("texts", { description: "Languages of the documents that its page announces, as ISO 639-1 codes." })
  documentLanguages?: readonly string[];

  @Property("integer", { description: "Number of documents that its page lists, 0 where it announces some and lists none." })
  documentsListed?: number;

  @Relationship({ type: "SERVES", to: ["Principle"], many: true, basis: "EDITORIAL", description: "Principles that it serves; the link says whether its source states it.", reverse: { name: "processes", description: "Processes that serve it." } })
  principles!: LinkValue[];

  @Relationship({ type: "ASSOCIATED_WITH", to: ["Organisation"], many: true, description: "Organisations with which it is formally associated.", reverse: { name: "associatedProcesses", description: "Processes formally associated with it." } })
  associations!: LinkValue[];

  @Relationship({ type: "FOUNDED_BY", to: ["Instrument"], many: true, description: "The instrument that founds it.", reverse: { name: "foundedProcesses", description: "Processes that it founds." } })
  foundingInstruments!: LinkValue[];

  @Relationship({ type: "SERVES_GROUP", to: ["CountryGroup"], many: true, description: "The group of countries that it serves.", reverse: { name: "processes", description: "Processes that serve it." } })
  countryGroups!: LinkValue[];

  @Relationship({ type: "ACTS_THROUGH", to: ["Organisation"], many: true, description: "Bodies through which it acts, such as a platform of civil society.", reverse: { name: "actsFor", description: "Processes that act through it." } })
  actsThrough!: LinkValue[];
}
