import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { LocalizedTextValue } from "../kinds/localized-text.js";
import { MeetingFrequency, MeetingKind } from "./process-vocabularies.js";

@NodeType({
  plural: "meetingRules", prefix: "meeting-rule", caption: "text", order: [],
  description: "How often a process is to hold meetings of a kind and what they are for; to be compared with the meetings that were held.",
})
export class MeetingRule extends Entity {
  @Property("code", { required: true, vocabulary: MeetingKind, description: "The form of the meetings." })
  kind!: string;

  @Property("code", { required: true, vocabulary: MeetingFrequency, description: "How often they are to be held." })
  frequency!: string;

  @Property("integer", { description: "Years between two of them, where the rule counts in years." })
  intervalYears?: number;

  @Property("localizedText", { required: true, search: 1, description: "What they are for, in our words." })
  text!: LocalizedTextValue;

  @Property("text", { description: "Under what they are held, as a code." })
  heldUnder?: string;

  @Relationship({ type: "OF", to: ["Process"], many: false, required: true, description: "The process that has the rule.", reverse: { name: "meetingRules", description: "Its rules on meetings." } })
  process!: LinkValue[];
}
