import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { LocalizedTextValue } from "../kinds/localized-text.js";
import { vocabulary } from "../vocabularies.js";

export const CountedThing = vocabulary("CountedThing", "What a published count counts.", {
  PARTIES: { en: "Parties", fr: "Parties" },
  STATES: { en: "States", fr: "États" },
  MEMBERS: { en: "Members", fr: "Membres" },
  OBSERVERS: { en: "Observers", fr: "Observateurs" },
  PARTNERS: { en: "Partners", fr: "Partenaires" },
  SIGNATORIES: { en: "Signatories", fr: "Signataires" },
  PARTICIPANTS: { en: "Participants", fr: "Participants" },
  COUNTRIES: { en: "Countries", fr: "Pays" },
  REQUESTS: { en: "Requests received", fr: "Demandes reçues" },
  ACTIONS: { en: "Actions carried out", fr: "Actions menées" },
  EXPERTS: { en: "Experts deployed", fr: "Experts déployés" },
  OTHER: { en: "Other things, named beside", fr: "Autre chose, précisée à côté" },
});

export const CountQualifier = vocabulary("CountQualifier", "How exact a published count is.", {
  EXACT: { en: "Exactly", fr: "Exactement" },
  ABOUT: { en: "About", fr: "Environ" },
  OVER: { en: "More than", fr: "Plus de" },
  UP_TO: { en: "Up to", fr: "Jusqu'à" },
});

@NodeType({
  plural: "statedCounts", prefix: "stated-count", labelParts: ["about", "counted", "date"], order: ["date"], searchable: false,
  description: "A count that a source publishes, with its day; shown beside what this graph counts itself.",
})
export class StatedCount extends Entity {
  @Property("code", { required: true, vocabulary: CountedThing, description: "What is counted." })
  counted!: string;

  @Property("localizedText", { description: "What is counted, in words, where the code does not say enough." })
  countedName?: LocalizedTextValue;

  @Property("decimal", { required: true, description: "The count." })
  count!: number;

  @Property("code", { vocabulary: CountQualifier, description: "How exact it is." })
  qualifier?: string;

  @Property("partialDate", { description: "The day or period for which it holds." })
  date?: string;

  @Relationship({
    type: "ABOUT", to: ["Entity"], many: false, required: true,
    description: "That of which it is a count.",
    reverse: { name: "statedCounts", description: "Counts that sources publish of it." },
  })
  about!: LinkValue[];
}
