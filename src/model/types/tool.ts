import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { ItemValue, LocalizedTextValue } from "../kinds/localized-text.js";
import { AnalysisStatus, EditorialStatus, ProducerRole, ToolKind } from "./tool-vocabularies.js";

@NodeType({
  plural: "tools", prefix: "tool", caption: "title", order: [], period: { from: "validFrom", to: "validTo" },
  description: "Something to work with: a toolkit, handbook, set of guidelines or indicators, model law, training, database.",
})
export class Tool extends Entity {
  @Property("localizedText", { required: true, search: 5, description: "Its title." })
  title!: LocalizedTextValue;

  @Property("texts", { search: 3, description: "Other titles under which it is known, in any language." })
  otherTitles?: readonly string[];

  @Property("code", { vocabulary: ToolKind, description: "Its form; left out where no source tells it." })
  kind?: string;

  @Property("localizedText", { search: 2, description: "What it offers, in our words." })
  summary?: LocalizedTextValue;

  @Property("partialDate", { description: "When it was published." })
  published?: string;

  @Property("partialDate", { description: "When it was launched." })
  launched?: string;

  @Property("partialDate", { description: "When its second edition appeared." })
  secondEdition?: string;

  @Property("partialDate", { description: "When a draft of what it announces was due." })
  draftDue?: string;

  @Property("partialDate", { description: "First year or day for which it is meant, such as that of a plan." })
  validFrom?: string;

  @Property("partialDate", { description: "Last year or day for which it is meant." })
  validTo?: string;

  @Property("texts", { description: "Languages in which it exists, by ISO 639-1." })
  languages?: readonly string[];

  @Property("integer", { min: 1, description: "Number of its pages." })
  pages?: number;

  @Property("text", { search: 2, description: "Its symbol or number with its publisher." })
  symbol?: string;

  @Property("url", { description: "Where it stands." })
  url?: string;

  @Property("text", { search: 1, description: "Its publisher, as named by the source." })
  publisherName?: string;

  @Property("text", { description: "The decision that endorsed it, as cited." })
  endorsement?: string;

  @Property("texts", { search: 1, description: "Titles of studies on which it is based." })
  basedOnStudies?: readonly string[];

  @Property("items", { search: 1, description: "Those for whom it is meant." })
  audience?: readonly ItemValue[];

  @Property("code", { vocabulary: AnalysisStatus, description: "How far its analysis has come." })
  analysisStatus?: string;

  @Property("code", { vocabulary: EditorialStatus, description: "Whether it was formally edited." })
  editorialStatus?: string;

  @Relationship({
    type: "SUPPORTS", to: ["Measure"], many: true, basis: "EDITORIAL",
    description: "Measures for which it can be used.",
    reverse: { name: "tools", description: "Tools that can be used for it." },
  })
  supports!: LinkValue[];

  @Relationship({
    type: "ADDRESSES", to: ["Provision"], many: true, basis: "EDITORIAL",
    description: "Provisions with which it deals.",
    reverse: { name: "tools", description: "Tools that deal with it." },
  })
  provisions!: LinkValue[];

  @Relationship({
    type: "SERVES", to: ["Principle"], many: true, basis: "EDITORIAL",
    description: "Principles that it serves.",
    reverse: { name: "tools", description: "Tools that serve it." },
  })
  principles!: LinkValue[];

  @Relationship({
    type: "PRODUCED_BY", to: ["Organisation", "Process", "Project"], many: true, roles: ProducerRole,
    description: "Those who made or published it; the role of the link says what each did.",
    reverse: { name: "toolsProduced", description: "Tools in whose making it had a part." },
  })
  producers!: LinkValue[];

  @Relationship({
    type: "OF", to: ["Process"], many: false,
    description: "The process in whose frame it was made.",
    reverse: { name: "tools", description: "Tools made in its frame." },
  })
  process!: LinkValue[];

  @Relationship({
    type: "PART_OF", to: ["Tool"], many: false,
    description: "The tool of which it is a part.",
    reverse: { name: "parts", description: "The tools into which it is divided." },
  })
  partOf!: LinkValue[];

  @Relationship({
    type: "ADAPTED_FROM", to: ["Tool"], many: true,
    description: "Tools of which it is an adaptation.",
    reverse: { name: "adaptations", description: "Tools adapted from it." },
  })
  adaptedFrom!: LinkValue[];

  @Relationship({
    type: "BASED_ON", to: ["Tool"], many: true,
    description: "Tools on which it builds.",
    reverse: { name: "basisOf", description: "Tools that build on it." },
  })
  basedOn!: LinkValue[];

  @Relationship({
    type: "ON_THEME", to: ["Theme"], many: true,
    description: "Themes with which it deals.",
    reverse: { name: "tools", description: "Tools that deal with it." },
  })
  themes!: LinkValue[];

  @Relationship({
    type: "IN_COUNTRY", to: ["Country"], many: true,
    description: "Countries for which it was made.",
    reverse: { name: "tools", description: "Tools made for it." },
  })
  countries!: LinkValue[];

  @Relationship({
    type: "FUNDED_BY", to: ["Organisation"], many: true,
    description: "Those who paid for it.",
    reverse: { name: "toolsFunded", description: "Tools for which it paid." },
  })
  funders!: LinkValue[];

  @Relationship({
    type: "DEVELOPED_AT", to: ["Meeting"], many: true,
    description: "Meetings at which it was worked out.",
    reverse: { name: "toolsDeveloped", description: "Tools worked out at it." },
  })
  developedAt!: LinkValue[];

  @Relationship({
    type: "ADOPTED_AT", to: ["Meeting"], many: true,
    description: "Meetings that adopted it.",
    reverse: { name: "toolsAdopted", description: "Tools adopted at it." },
  })
  adoptedAt!: LinkValue[];

  @Relationship({
    type: "PRESENTED_AT", to: ["Meeting"], many: true,
    description: "Meetings at which it was presented.",
    reverse: { name: "toolsPresented", description: "Tools presented at it." },
  })
  presentedAt!: LinkValue[];

  @Relationship({
    type: "REQUESTED_BY", to: ["Country", "Organisation"], many: true,
    description: "Those who asked for it.",
    reverse: { name: "toolsRequested", description: "Tools for which it asked." },
  })
  requesters!: LinkValue[];

  @Relationship({
    type: "REQUESTED_FROM", to: ["Organisation"], many: true,
    description: "Those who were asked for it.",
    reverse: { name: "toolsRequestedFrom", description: "Tools that were asked of it." },
  })
  requestedFrom!: LinkValue[];
}
