import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import { vocabulary } from "../vocabularies.js";

export const AssessmentKind = vocabulary("AssessmentKind", "By what yardstick others placed or scored a country.", {
  TIP_TIER: { en: "Tier of the United States Trafficking in Persons Report", fr: "Catégorie du rapport des États-Unis sur la traite des personnes" },
  THREE_P_INDEX: { en: "3P Anti-trafficking Policy Index", fr: "Indice 3P des politiques de lutte contre la traite" },
  CRIMINALISATION_LEVEL: { en: "Coding of how far national law criminalises trafficking", fr: "Codage du degré d'incrimination de la traite en droit national" },
  CHILD_TRAFFICKING_STANDARD: { en: "National prohibition of child trafficking against the international standard", fr: "Interdiction nationale de la traite des enfants au regard de la norme internationale" },
});

export const AssessmentValue = vocabulary("AssessmentValue", "Placements and levels as published by their authors; never ours.", {
  TIER_1: { en: "Tier 1", fr: "Catégorie 1" },
  TIER_2: { en: "Tier 2", fr: "Catégorie 2" },
  TIER_2_WATCH_LIST: { en: "Tier 2 Watch List", fr: "Catégorie 2, liste de surveillance" },
  TIER_3: { en: "Tier 3", fr: "Catégorie 3" },
  SPECIAL_CASE: { en: "Special case", fr: "Cas particulier" },
  OFFENCE_NONE: { en: "Coded as not criminalised", fr: "Codé comme non incriminé" },
  OFFENCE_PARTIAL: { en: "Coded as criminalised in part", fr: "Codé comme incriminé en partie" },
  OFFENCE_SPECIFIC: { en: "Coded as a specific offence", fr: "Codé comme infraction spécifique" },
  CHILD_PROHIBITION_MEETS_STANDARD: { en: "Prohibition of child trafficking meets the standard", fr: "L'interdiction de la traite des enfants répond à la norme" },
  CHILD_PROHIBITION_INSUFFICIENT: { en: "Prohibition of child trafficking is insufficient", fr: "L'interdiction de la traite des enfants est insuffisante" },
});

@NodeType({
  plural: "assessments", prefix: "assessment", labelParts: ["country", "kind", "value", "year"], order: ["year"],
  period: { from: "asOf", to: "asOf" }, searchable: false,
  description: "A placement or score of a country published by others for a year: dated, attributed, never ours.",
})
export class Assessment extends Entity {
  @Property("code", { required: true, vocabulary: AssessmentKind, description: "By what yardstick." })
  kind!: string;

  @Property("integer", { min: 1990, max: 2100, description: "Year of the edition or of the data." })
  year?: number;

  @Property("partialDate", { description: "The last date that it covers: the year of the edition or the last year coded." })
  asOf?: string;

  @Property("code", { vocabulary: AssessmentValue, description: "The placement or level." })
  value?: string;

  @Property("integer", { min: 1900, max: 2100, description: "First year in which the level was reached, according to its author." })
  firstYear?: number;

  @Property("integer", { min: 1, max: 5, description: "Score for prosecution, from 1 (worst) to 5 (best)." })
  prosecutionScore?: number;

  @Property("integer", { min: 1, max: 5, description: "Score for protection, from 1 (worst) to 5 (best)." })
  protectionScore?: number;

  @Property("integer", { min: 1, max: 5, description: "Score for prevention, from 1 (worst) to 5 (best)." })
  preventionScore?: number;

  @Property("integer", { min: 3, max: 15, description: "Overall score as published: the sum of the three." })
  overallScore?: number;

  @Property("text", { description: "Who published it, where this is a group of authors and no organisation." })
  publisherName?: string;

  @Relationship({
    type: "OF", to: ["Country"], many: false, required: true,
    description: "The country assessed.",
    reverse: { name: "assessments", description: "Placements and scores of it that others published." },
  })
  country!: LinkValue[];

  @Relationship({
    type: "BY", to: ["Organisation"], many: false,
    description: "The organisation that published it.",
    reverse: { name: "assessments", description: "Placements and scores of countries that it published." },
  })
  publisher!: LinkValue[];

  @Relationship({
    type: "CONCERNS", to: ["Provision"], many: true, basis: "EDITORIAL",
    description: "The provisions to which it speaks.",
    reverse: { name: "assessments", description: "Placements and scores of countries that speak to it." },
  })
  provisions!: LinkValue[];
}
