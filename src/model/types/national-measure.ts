import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { LocalizedTextValue } from "../kinds/localized-text.js";
import { vocabulary } from "../vocabularies.js";

export const NationalMeasureKind = vocabulary("NationalMeasureKind", "Form of a national measure.", {
  LAW: { en: "Law", fr: "Loi" },
  ACTION_PLAN: { en: "Action plan", fr: "Plan d'action" },
  COORDINATION_BODY: { en: "Coordination body", fr: "Organe de coordination" },
  NATIONAL_REFERRAL_MECHANISM: { en: "National referral mechanism", fr: "Mécanisme national d'orientation" },
  NATIONAL_RAPPORTEUR: { en: "National rapporteur", fr: "Rapporteur national" },
  BILATERAL_AGREEMENT: { en: "Bilateral agreement", fr: "Accord bilatéral" },
});

export const OffenceCoverage = vocabulary("OffenceCoverage", "How far a law makes trafficking in persons an offence.", {
  SPECIFIC_OFFENCE: { en: "Makes trafficking a specific offence", fr: "Fait de la traite une infraction spécifique" },
  PARTIAL: { en: "Covers trafficking in part", fr: "Couvre la traite en partie" },
  COMPLEMENTARY_LAW: { en: "Complements another law", fr: "Complète une autre loi" },
});

@NodeType({
  plural: "nationalMeasures", prefix: "national-measure", caption: "title", order: ["adopted"],
  period: { from: "validFrom", to: "validTo" },
  description: "A law, action plan, coordination body, referral mechanism, rapporteur or bilateral agreement of one or more countries.",
})
export class NationalMeasure extends Entity {
  @Property("localizedText", { required: true, search: 4, description: "Its title or name." })
  title!: LocalizedTextValue;

  @Property("texts", { search: 2, description: "Other titles under which sources name it." })
  otherTitles?: readonly string[];

  @Property("code", { required: true, vocabulary: NationalMeasureKind, description: "Its form." })
  kind!: string;

  @Property("code", { vocabulary: OffenceCoverage, description: "For a law: how far it makes trafficking an offence." })
  offenceCoverage?: string;

  @Property("localizedText", { search: 1, description: "What it does, in our words." })
  summary?: LocalizedTextValue;

  @Property("partialDate", { description: "When it was adopted, enacted or established." })
  adopted?: string;

  @Property("partialDate", { description: "From when it applies; of a plan, the first year of its period." })
  validFrom?: string;

  @Property("partialDate", { description: "Until when it applies; of a plan, the last year of its period." })
  validTo?: string;

  @Property("partialDate", { description: "The date on which the source found it in place." })
  asOf?: string;

  @Relationship({
    type: "OF", to: ["Country"], many: true, required: true,
    description: "The countries whose measure it is; several for an agreement.",
    reverse: { name: "nationalMeasures", description: "Its laws, plans, bodies, mechanisms and agreements." },
  })
  countries!: LinkValue[];

  @Relationship({
    type: "IMPLEMENTS", to: ["Provision"], many: true, basis: "EDITORIAL",
    description: "The provisions that it carries out, by our reading.",
    reverse: { name: "nationalMeasures", description: "Laws, plans, bodies, mechanisms and agreements that carry it out." },
  })
  implements!: LinkValue[];

  @Relationship({
    type: "REPLACES", to: ["NationalMeasure"], many: true,
    description: "The measure that it replaces.",
    reverse: { name: "replacedBy", description: "The measure that replaces it." },
  })
  replaces!: LinkValue[];
}
