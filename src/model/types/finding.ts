import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { LocalizedTextValue } from "../kinds/localized-text.js";
import { vocabulary } from "../vocabularies.js";
import { AssessmentValue } from "./assessment.js";

export const FindingStatus = vocabulary("FindingStatus", "What became of a finding, as far as was looked up.", {
  OPEN_WHEN_RAISED: { en: "Open when raised; nothing later was looked up", fr: "Ouvert lors du constat ; la suite n'a pas été recherchée" },
  OPEN_IN_2023: { en: "Still open in 2023", fr: "Encore ouvert en 2023" },
  ADDRESSED_IN_PART: { en: "Addressed in part", fr: "Traité en partie" },
  ADDRESSED: { en: "Addressed", fr: "Traité" },
  RESOLVED: { en: "Resolved", fr: "Résolu" },
  HISTORICAL: { en: "Historical", fr: "Historique" },
});

export const FindingVerb = vocabulary("FindingVerb", "With which verb the author of a finding addresses the State.", {
  URGE: { en: "Urges", fr: "Exhorte" },
  CALL_UPON: { en: "Calls upon", fr: "Appelle à" },
  RECOMMEND: { en: "Recommends", fr: "Recommande" },
  ENCOURAGE: { en: "Encourages", fr: "Encourage" },
  CONSIDER: { en: "Considers that it should", fr: "Considère qu'il devrait" },
  INVITE: { en: "Invites", fr: "Invite" },
  NOTE_WITH_CONCERN: { en: "Notes with concern", fr: "Note avec préoccupation" },
});

@NodeType({
  plural: "findings", prefix: "finding", caption: "summary", order: ["year"],
  description: "A published finding that something is missing or falls short; the view of its author, dated and attributed.",
})
export class Finding extends Entity {
  @Property("localizedText", { required: true, search: 3, description: "What was found, in our words." })
  summary!: LocalizedTextValue;

  @Property("integer", { required: true, min: 1900, max: 2100, description: "The year in which it was raised." })
  year!: number;

  @Property("code", { required: true, vocabulary: FindingStatus, description: "What became of it, as far as was looked up." })
  status!: string;

  @Property("localizedText", { description: "Why the status is so." })
  statusNote?: LocalizedTextValue;

  @Property("code", { vocabulary: FindingVerb, description: "The verb of its author, only where the source gives it." })
  verb?: string;

  @Property("code", { vocabulary: AssessmentValue, description: "The placement of the country that the finding states." })
  placement?: string;

  @Property("integer", { min: 1, description: "For how many years running the placement had then held." })
  consecutiveYears?: number;

  @Property("localizedText", { search: 1, description: "The report in which it was published." })
  report?: LocalizedTextValue;

  @Property("text", { search: 1, description: "The region concerned, where no countries are named." })
  regionName?: string;

  @Relationship({
    type: "ABOUT", to: ["Provision"], many: false, basis: "EDITORIAL",
    description: "The provision that it bears on, by our reading.",
    reverse: { name: "findings", description: "Published findings that bear on it." },
  })
  provision!: LinkValue[];

  @Relationship({
    type: "SERVES", to: ["Principle"], many: false, basis: "EDITORIAL",
    description: "The principle that it bears on, by our reading.",
    reverse: { name: "findings", description: "Published findings that bear on it." },
  })
  principle!: LinkValue[];

  @Relationship({
    type: "IN_COUNTRY", to: ["Country"], many: true,
    description: "The country concerned; none for a regional or global finding.",
    reverse: { name: "findings", description: "Published findings that concern it." },
  })
  countries!: LinkValue[];

  @Relationship({
    type: "IN_GROUP", to: ["CountryGroup"], many: true,
    description: "The country group concerned.",
    reverse: { name: "findings", description: "Published findings that concern it." },
  })
  countryGroups!: LinkValue[];

  @Relationship({
    type: "RAISED_BY", to: ["Organisation"], many: false, required: true,
    description: "Who published it.",
    reverse: { name: "findingsRaised", description: "Findings that it published." },
  })
  raisedBy!: LinkValue[];

  @Relationship({
    type: "ADDRESSED_BY", to: ["NationalMeasure", "Measure", "Project"], many: true, basis: "EDITORIAL",
    description: "Measures and projects that answer it, at least in part; by our reading unless the basis says otherwise.",
    reverse: { name: "addresses", description: "Published findings that it answers, at least in part." },
  })
  addressedBy!: LinkValue[];
}
