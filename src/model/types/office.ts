import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { LocalizedTextValue } from "../kinds/localized-text.js";
import { OfficeRole } from "./process-vocabularies.js";

@NodeType({
  plural: "offices", prefix: "office", labelParts: ["role", "holder", "holderName", "of"], order: [], searchable: false,
  period: { from: "validFrom", to: "validTo" },
  description: "An office held in a process, body or working group: chair, secretariat, rapporteur, with its holder and dates.",
})
export class Office extends Entity {
  @Property("code", { required: true, vocabulary: OfficeRole, description: "Which office." })
  role!: string;

  @Property("localizedText", { description: "What its holder does, in our words." })
  duties?: LocalizedTextValue;

  @Property("localizedText", { description: "Name of the holder where it is no record of its own." })
  holderName?: LocalizedTextValue;

  @Property("partialDate", { description: "Since when." })
  validFrom?: string;

  @Property("partialDate", { description: "Until when." })
  validTo?: string;

  @Property("boolean", { description: "True when its source, on its date, gives it as current; false when as former." })
  current?: boolean;

  @Property("boolean", { description: "True when the holder convenes the meetings." })
  convenes?: boolean;

  @Relationship({ type: "HELD_BY", to: ["Country", "Organisation"], many: false, description: "Who holds it.", reverse: { name: "officesHeld", description: "Offices that it holds." } })
  holder!: LinkValue[];

  @Relationship({ type: "OF", to: ["Process", "Organisation", "WorkingGroup"], many: false, required: true, description: "In what it is held.", reverse: { name: "offices", description: "Offices held in it." } })
  of!: LinkValue[];
}
