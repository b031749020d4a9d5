import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { ItemValue, LocalizedTextValue } from "../kinds/localized-text.js";
import { MeetingKind, MeetingSupportRole } from "./process-vocabularies.js";

@NodeType({
  plural: "meetings", prefix: "meeting", caption: "title", order: ["starts"],
  description: "A dated meeting of a process or body. What a source leaves out of a meeting stays unknown under that source.",
})
export class Meeting extends Entity {
  @Property("localizedText", { required: true, search: 4, description: "Its title." })
  title!: LocalizedTextValue;

  @Property("code", { required: true, vocabulary: MeetingKind, description: "Its form." })
  kind!: string;

  @Property("codes", { vocabulary: MeetingKind, description: "All its forms, where it joined several." })
  kinds?: readonly string[];

  @Property("integer", { description: "Its number among meetings of its kind, where it has one." })
  meetingNumber?: number;

  @Property("partialDate", { description: "Its first day." })
  starts?: string;

  @Property("partialDate", { description: "Its last day, where it lasted several." })
  ends?: string;

  @Property("text", { description: "Hour at which it began, local time." })
  startTime?: string;

  @Property("text", { description: "Hour at which it ended, local time." })
  endTime?: string;

  @Property("text", { description: "Day of the week, as published." })
  weekday?: string;

  @Property("text", { search: 1, description: "City." })
  city?: string;

  @Property("text", { description: "Province." })
  province?: string;

  @Property("text", { description: "Room." })
  room?: string;

  @Property("localizedText", { search: 2, description: "What it worked on." })
  topic?: LocalizedTextValue;

  @Property("items", { description: "Those who took part, as described." })
  participants?: readonly ItemValue[];

  @Property("localizedText", { search: 1, description: "What came of it, where no document is named." })
  outcome?: LocalizedTextValue;

  @Property("texts", { description: "Languages in which its page offers more, as ISO 639-1 codes." })
  moreInformationLanguages?: readonly string[];

  @Relationship({ type: "OF", to: ["Process", "Organisation"], many: false, required: true, description: "The process or body whose meeting it is.", reverse: { name: "meetings", description: "Its meetings." } })
  of!: LinkValue[];

  @Relationship({ type: "HELD_IN", to: ["Country"], many: false, description: "The country in which it was held.", reverse: { name: "meetings", description: "Meetings held in it." } })
  country!: LinkValue[];

  @Relationship({ type: "RESULTED_IN", to: ["Document"], many: true, description: "Documents that it adopted or produced.", reverse: { name: "resultOf", description: "Meetings that adopted or produced it." } })
  outcomes!: LinkValue[];

  @Relationship({ type: "SUPPORTED_BY", to: ["Organisation"], many: true, roles: MeetingSupportRole, description: "Organisations that supported it; the role says how.", reverse: { name: "meetingsSupported", description: "Meetings that it supported or organised." } })
  supporters!: LinkValue[];
}
