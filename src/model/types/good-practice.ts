import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { LocalizedTextValue } from "../kinds/localized-text.js";
import { vocabulary } from "../vocabularies.js";

export const EvidenceGrade = vocabulary("EvidenceGrade", "What stands behind calling a practice good.", {
  EVALUATED: { en: "An evaluation says so", fr: "Une évaluation le dit" },
  MONITORED: { en: "Results are counted in a report", fr: "Des résultats sont comptés dans un rapport" },
  ENDORSED: { en: "A State, a treaty body or a body of peers holds it up", fr: "Un État, un organe conventionnel ou un groupe de pairs la met en avant" },
  DESCRIBED: { en: "A public text describes it, no more", fr: "Un texte public la décrit, sans plus" },
});

@NodeType({
  plural: "goodPractices", prefix: "practice", caption: "title", order: [],
  description: "A documented practice against trafficking in persons, with the grade of the evidence behind it.",
})
export class GoodPractice extends Entity {
  @Property("localizedText", { required: true, search: 4, description: "Its title; ours where the source gives none." })
  title!: LocalizedTextValue;

  @Property("localizedText", { required: true, search: 2, description: "What is done, in our words." })
  summary!: LocalizedTextValue;

  @Property("code", { vocabulary: EvidenceGrade, description: "What stands behind the word good, by our reading; absent where it was not graded." })
  evidence?: string;

  @Property("integer", { min: 1900, max: 2100, description: "The year in which it began or was described." })
  year?: number;

  @Property("localizedText", { search: 1, description: "The setting that its source recalls." })
  context?: LocalizedTextValue;

  @Relationship({
    type: "IN_COUNTRY", to: ["Country"], many: true,
    description: "The countries in which it is applied.",
    reverse: { name: "goodPractices", description: "Practices applied in it." },
  })
  countries!: LinkValue[];

  @Relationship({
    type: "DOCUMENTS", to: ["Project", "Process", "Organisation", "CountryGroup"], many: true,
    description: "The projects, processes, organisations or country groups whose work it documents.",
    reverse: { name: "goodPractices", description: "Practices that document its work." },
  })
  documents!: LinkValue[];

  @Relationship({
    type: "INVOLVES", to: ["Organisation"], many: true,
    description: "The organisation that carries, supports or holds up the practice, as its source presents it.",
    reverse: { name: "practicesInvolvedIn", description: "Practices that it carries, supports or holds up." },
  })
  organisations!: LinkValue[];

  @Relationship({
    type: "APPLIES", to: ["Measure", "NationalMeasure"], many: true,
    description: "The measures that it applies.",
    reverse: { name: "goodPractices", description: "Practices that apply it." },
  })
  measures!: LinkValue[];

  @Relationship({
    type: "ADDRESSES", to: ["Provision"], many: true, basis: "EDITORIAL",
    description: "The provisions that it helps to implement, by our reading.",
    reverse: { name: "goodPractices", description: "Practices that help to implement it." },
  })
  provisions!: LinkValue[];

  @Relationship({
    type: "SERVES", to: ["Principle"], many: true, basis: "EDITORIAL",
    description: "The principles that it serves, by our reading.",
    reverse: { name: "goodPractices", description: "Practices that serve it." },
  })
  principles!: LinkValue[];

  @Relationship({
    type: "USES", to: ["Tool"], many: true,
    description: "The tools that it puts to use.",
    reverse: { name: "usedBy", description: "Projects, activities and practices that put it to use." },
  })
  tools!: LinkValue[];

  @Relationship({
    type: "DOCUMENTED_IN", to: ["Tool"], many: true,
    description: "The compendium or repository that documents it.",
    reverse: { name: "documentsPractices", description: "Practices that it documents." },
  })
  documentedIn!: LinkValue[];

  @Relationship({
    type: "RELATED_TO", to: ["Instrument"], many: true,
    description: "Instruments with which its source connects it.",
    reverse: { name: "relatedFrom", description: "Projects and practices that their sources connect with it." },
  })
  relatedTo!: LinkValue[];
}
