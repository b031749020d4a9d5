import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { LocalizedTextValue } from "../kinds/localized-text.js";
import { vocabulary } from "../vocabularies.js";

export const InstrumentKind = vocabulary("InstrumentKind", "Form of an instrument.", {
  TREATY: { en: "Treaty", fr: "Traité" },
  PROTOCOL: { en: "Protocol", fr: "Protocole" },
  GUIDELINES: { en: "Guidelines", fr: "Lignes directrices" },
  RESOLUTION: { en: "Resolution", fr: "Résolution" },
  PLAN_OF_ACTION: { en: "Plan of action", fr: "Plan d'action" },
  DECLARATION: { en: "Declaration", fr: "Déclaration" },
  FRAMEWORK: { en: "Framework", fr: "Cadre" },
  MODEL_LAW: { en: "Model law", fr: "Loi type" },
  GOAL_TARGET: { en: "Goal or target", fr: "Objectif ou cible" },
  DIRECTIVE: { en: "Directive", fr: "Directive" },
  STRATEGY: { en: "Strategy", fr: "Stratégie" },
  MOU: { en: "Memorandum of understanding", fr: "Mémorandum d'accord" },
  PROCESS: { en: "Founding text of a process", fr: "Texte fondateur d'un processus" },
});

export const GeographicScope = vocabulary("GeographicScope", "Reach of an instrument.", {
  GLOBAL: { en: "Global", fr: "Mondial" },
  REGIONAL: { en: "Regional", fr: "Régional" },
});

/**
 * Follows from the form of the instrument, an editorial rule: what its sources call binding is BINDING; guidelines,
 * model laws and frameworks are GUIDANCE; everything else is a POLITICAL_COMMITMENT. A provision has the force of its instrument.
 */
export const LegalForce = vocabulary("LegalForce", "What force a text has. Only BINDING provisions may be called duties.", {
  BINDING: { en: "Legally binding on its parties", fr: "Juridiquement contraignant pour ses parties" },
  POLITICAL_COMMITMENT: { en: "Political commitment", fr: "Engagement politique" },
  GUIDANCE: { en: "Guidance", fr: "Orientations" },
});

@NodeType({
  plural: "instruments", prefix: "instrument", caption: "title", order: [],
  description: "A treaty, protocol, resolution, directive, memorandum, framework or goal.",
})
export class Instrument extends Entity {
  @Property("localizedText", { required: true, search: 4, description: "Full title." })
  title!: LocalizedTextValue;

  @Property("localizedText", { search: 4, description: "Short title, as used in practice." })
  shortTitle?: LocalizedTextValue;

  @Property("texts", { search: 3, description: "Other names under which it is known, in any language." })
  otherNames?: readonly string[];

  @Property("code", { required: true, vocabulary: InstrumentKind, description: "Its form." })
  kind!: string;

  @Property("code", { required: true, vocabulary: GeographicScope, description: "Its reach." })
  scope!: string;

  @Property("code", { required: true, vocabulary: LegalForce, description: "Its legal force." })
  legalForce!: string;

  @Property("localizedText", { search: 1, description: "What it is, in our words." })
  summary?: LocalizedTextValue;

  @Property("partialDate", { description: "Day of adoption." })
  adopted?: string;

  @Property("partialDate", { description: "Day on which it was opened for signature." })
  openedForSignature?: string;

  @Property("partialDate", { description: "Day on which it entered into force." })
  enteredIntoForce?: string;

  @Property("partialDate", { description: "The last day that its status data here cover: who signed it and who is bound by it." })
  statusAsOf?: string;

  @Property("text", { search: 1, description: "The body that adopted it, as named by the source." })
  adoptingBody?: string;

  @Property("text", { search: 2, description: "Official citation: symbol, series and page." })
  officialCitation?: string;

  @Property("url", { description: "Where its text stands." })
  url?: string;

  @Property("text", { description: "The region it is meant for, as named by the source." })
  regionName?: string;

  @Relationship({
    type: "SUPPLEMENTS", to: ["Instrument"], many: true,
    description: "The instrument that it supplements.",
    reverse: { name: "supplementedBy", description: "Instruments that supplement this one." },
  })
  supplements!: LinkValue[];

  @Relationship({
    type: "AMENDS", to: ["Instrument"], many: true,
    description: "The instrument that it amends.",
    reverse: { name: "amendedBy", description: "Instruments that amend this one." },
  })
  amends!: LinkValue[];

  @Relationship({
    type: "PART_OF", to: ["Instrument"], many: true,
    description: "The instrument of which it is a part, such as the goal of a target or the resolution of an annex.",
    reverse: { name: "parts", description: "Instruments that are a part of it." },
  })
  partOf!: LinkValue[];

  @Relationship({
    type: "BUILDS_ON", to: ["Instrument"], many: true, basis: "EDITORIAL",
    description: "The instrument that it carries further without supplementing or amending it.",
    reverse: { name: "carriedFurtherBy", description: "Instruments that carry it further." },
  })
  buildsOn!: LinkValue[];

  @Relationship({
    type: "ADOPTED_BY", to: ["Organisation"], many: true, basis: "EDITORIAL",
    description: "The body that adopted it, where that body is a record.",
    reverse: { name: "instrumentsAdopted", description: "Instruments that it adopted." },
  })
  adoptedBy!: LinkValue[];

  @Relationship({
    type: "ANNOUNCED_BY", to: ["Tool", "Document"], many: true, basis: "EDITORIAL",
    description: "Texts that announced it before it existed.",
    reverse: { name: "announces", description: "Instruments that it announced." },
  })
  announcedBy!: LinkValue[];
}
