import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { ItemValue, LocalizedTextValue } from "../kinds/localized-text.js";
import { vocabulary } from "../vocabularies.js";

export const ActivityKind = vocabulary("ActivityKind", "What is done in an activity.", {
  ADAPTATION: { en: "Adapting a tool", fr: "Adaptation d'un outil" },
  CAPACITY_BUILDING: { en: "Capacity building", fr: "Renforcement des capacités" },
  KNOWLEDGE_SHARING: { en: "Knowledge sharing", fr: "Partage de connaissances" },
  TRAINING: { en: "Training", fr: "Formation" },
});

@NodeType({
  plural: "activities", prefix: "activity", caption: "text", order: ["order"],
  description: "Something that a project or an organisation does: a step of its work, with its audience, tools and place.",
})
export class Activity extends Entity {
  @Property("localizedText", { required: true, search: 2, description: "What is done, in our words." })
  text!: LocalizedTextValue;

  @Property("code", { vocabulary: ActivityKind, description: "What kind of work it is." })
  kind?: string;

  @Property("integer", { description: "Its place in the order of the source." })
  order?: number;

  @Property("items", { description: "Whom it is for." })
  audience?: readonly ItemValue[];

  @Property("localizedText", { search: 1, description: "Where it takes place, where that is no country." })
  place?: LocalizedTextValue;

  @Property("integer", { min: 1900, max: 2100, description: "The year in which it took place." })
  year?: number;

  @Property("integer", { min: 1, max: 12, description: "The month in which it took place." })
  month?: number;

  @Property("localizedText", { description: "When it took place, in the words of the source." })
  periodText?: LocalizedTextValue;

  @Property("integer", { min: 1, description: "How many activities the record stands for." })
  numberOfActivities?: number;

  @Property("localizedText", { search: 1, description: "Who asked for it." })
  requestedBy?: LocalizedTextValue;

  @Relationship({
    type: "OF", to: ["Project", "Organisation"], many: true, required: true,
    description: "The projects or organisations whose activity it is.",
    reverse: { name: "activities", description: "Its activities, in the order of the source." },
  })
  of!: LinkValue[];

  @Relationship({
    type: "IN_COUNTRY", to: ["Country"], many: true,
    description: "The countries in which it takes place.",
    reverse: { name: "activities", description: "Activities of projects and organisations that take place in it." },
  })
  countries!: LinkValue[];

  @Relationship({
    type: "CARRIED_OUT_BY", to: ["Organisation"], many: true,
    description: "Who carries it out, where the source says so.",
    reverse: { name: "activitiesCarriedOut", description: "Activities that it carries out." },
  })
  carriedOutBy!: LinkValue[];

  @Relationship({
    type: "USES", to: ["Tool"], many: true,
    description: "The tools that it adapts, teaches or puts to use.",
    reverse: { name: "usedBy", description: "Projects, activities and practices that put it to use." },
  })
  tools!: LinkValue[];

  @Relationship({
    type: "INFORMS", to: ["Project"], many: true,
    description: "The projects to which its results are passed.",
    reverse: { name: "informedBy", description: "Activities whose results are passed to it." },
  })
  informs!: LinkValue[];
}
