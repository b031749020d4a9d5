import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { ItemValue, LocalizedTextValue } from "../kinds/localized-text.js";
import { MeetingFrequency } from "./process-vocabularies.js";

@NodeType({
  plural: "workingGroups", prefix: "working-group", caption: "name", order: [],
  description: "A working group or task force of a process.",
})
export class WorkingGroup extends Entity {
  @Property("localizedText", { required: true, search: 3, description: "Its name." })
  name!: LocalizedTextValue;

  @Property("integer", { description: "Number of groups, where the record stands for several alike." })
  groupCount?: number;

  @Property("localizedText", { search: 1, description: "Who sits in it." })
  composition?: LocalizedTextValue;

  @Property("items", { search: 1, description: "Sectors of government that sit in it." })
  sectors?: readonly ItemValue[];

  @Property("items", { description: "Others who sit in it." })
  otherParticipants?: readonly ItemValue[];

  @Property("localizedText", { search: 1, description: "What it decides and does." })
  mandate?: LocalizedTextValue;

  @Property("localizedText", { description: "Where its programmes are reflected." })
  reflectedIn?: LocalizedTextValue;

  @Property("code", { vocabulary: MeetingFrequency, description: "How often it meets." })
  frequency?: string;

  @Property("partialDate", { description: "Since when it exists." })
  founded?: string;

  @Relationship({ type: "OF", to: ["Process"], many: false, required: true, description: "The process to which it belongs.", reverse: { name: "workingGroups", description: "Its working groups and task forces." } })
  process!: LinkValue[];
}
