import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { LocalizedTextValue } from "../kinds/localized-text.js";
import { vocabulary } from "../vocabularies.js";
import { LegalForce } from "./instrument.js";

export const ProvisionUnit = vocabulary("ProvisionUnit", "Which unit of its instrument a provision is.", {
  ARTICLE: { en: "Article", fr: "Article" },
  PARAGRAPH: { en: "Paragraph", fr: "Paragraphe" },
  SUBPARAGRAPH: { en: "Sub-paragraph", fr: "Alinéa" },
  ACTION: { en: "Action", fr: "Action" },
  PRINCIPLE: { en: "Principle", fr: "Principe" },
  GUIDELINE: { en: "Guideline", fr: "Directive" },
  SECTION: { en: "Section", fr: "Section" },
});

export const ObligationClass = vocabulary("ObligationClass", "How the wording of a provision binds; an editorial reading, not a legal opinion.", {
  MANDATORY: { en: "Mandatory wording", fr: "Formulation impérative" },
  CONDITIONAL: { en: "Qualified wording (in appropriate cases, to the extent possible, shall consider)", fr: "Formulation assortie de réserves (le cas échéant, dans la mesure du possible, envisage)" },
  OPTIONAL: { en: "Optional wording", fr: "Formulation facultative" },
  DEFINITION: { en: "Purpose, scope or definition", fr: "Objet, champ d'application ou définition" },
  FINAL_CLAUSE: { en: "Saving or final clause", fr: "Clause de sauvegarde ou finale" },
});

export const MatchType = vocabulary("MatchType", "How two provisions of different instruments correspond.", {
  RELATED: { en: "Corresponding content, not equal force", fr: "Contenu correspondant, sans force égale" },
});

@NodeType({
  plural: "provisions", prefix: "provision", caption: "title", order: ["instrumentOrder", "order"],
  description: "An article, paragraph, sub-paragraph, principle or guideline of an instrument.",
})
export class Provision extends Entity {
  @Property("localizedText", { required: true, search: 4, description: "Its heading; ours where the instrument gives none." })
  title!: LocalizedTextValue;

  @Property("text", { required: true, search: 3, description: "How it is cited within its instrument, such as Art. 6(3)(a)." })
  designation!: string;

  @Property("localizedText", { search: 2, description: "What it says, in our words." })
  summary?: LocalizedTextValue;

  @Property("code", { required: true, vocabulary: ProvisionUnit, description: "Which unit it is." })
  unit!: string;

  @Property("text", { description: "Number of its article, principle, guideline or section." })
  article?: string;

  @Property("text", { description: "Number of its paragraph." })
  paragraph?: string;

  @Property("text", { description: "Letter or number of its sub-paragraph." })
  subparagraph?: string;

  @Property("text", { description: "Number or letter of an item that is no article, paragraph or sub-paragraph." })
  number?: string;

  @Property("integer", { required: true, description: "Its place within its instrument." })
  order!: number;

  @Property("integer", { description: "Place of its instrument among instruments, so that lists keep an instrument's provisions together." })
  instrumentOrder?: number;

  @Property("text", { description: "Number of the part or chapter of the instrument." })
  partNumber?: string;

  @Property("localizedText", { description: "Title of the part or chapter of the instrument." })
  partTitle?: LocalizedTextValue;

  @Property("code", { required: true, vocabulary: ObligationClass, description: "How its wording binds." })
  obligation!: string;

  @Property("code", { required: true, vocabulary: LegalForce, description: "The legal force of its instrument; 'shall' in a guideline is no duty." })
  legalForce!: string;

  @Property("publishedTexts", { description: "The few words of the text that decide its obligation class." })
  operativeWords?: readonly { text: string; lang: string }[];

  @Property("integer", { description: "Number of instruments of consent after whose deposit its instrument enters into force." })
  depositsRequired?: number;

  @Property("integer", { description: "Days from the deposit of the last of these instruments to the day on which its instrument enters into force." })
  entryDelayDays?: number;

  @Property("boolean", { description: "Whether the deposit of a regional economic integration organisation counts beside those of its members." })
  countsRegionalOrganisations?: boolean;

  @Property("texts", { search: 1, description: "Keywords of ours." })
  keywords?: readonly string[];

  @Relationship({
    type: "PART_OF", to: ["Instrument"], many: false, required: true,
    description: "The instrument in which it stands.",
    reverse: { name: "provisions", description: "Its provisions, in the order of the text." },
  })
  instrument!: LinkValue[];

  @Relationship({
    type: "CHILD_OF", to: ["Provision"], many: false,
    description: "The provision of which it is a part.",
    reverse: { name: "children", description: "The provisions into which it is divided." },
  })
  parent!: LinkValue[];

  @Relationship({
    type: "CORRESPONDS_TO", to: ["Provision"], many: true, basis: "EDITORIAL", roles: MatchType,
    description: "Provisions of other instruments that correspond to it; the role of the link is the match type.",
    reverse: { name: "correspondingFrom", description: "Provisions that declare a correspondence to it." },
  })
  correspondsTo!: LinkValue[];

  @Relationship({
    type: "SERVES", to: ["Principle"], many: true, basis: "EDITORIAL",
    description: "Principles that it serves.",
    reverse: { name: "provisions", description: "Provisions that serve it." },
  })
  principles!: LinkValue[];
}
