import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import { MembershipRole } from "./process-vocabularies.js";

@NodeType({
  plural: "memberships", prefix: "membership", labelParts: ["member", "role", "of"], order: [], searchable: false,
  period: { from: "validFrom", to: "validTo" },
  description: "The part that a country or organisation takes in a process, group or body, with its dates.",
})
export class Membership extends Entity {
  @Property("code", { required: true, vocabulary: MembershipRole, description: "In which capacity." })
  role!: string;

  @Property("partialDate", { description: "Since when; unknown start does not mean always." })
  validFrom?: string;

  @Property("partialDate", { description: "Until when; none recorded does not prove that it goes on." })
  validTo?: string;

  @Property("boolean", { description: "True when its source, on its date, gives it as current." })
  current?: boolean;

  @Relationship({ type: "BY_MEMBER", to: ["Country", "Organisation"], many: false, required: true, description: "Who takes part.", reverse: { name: "memberships", description: "Processes, groups and bodies in which it takes part." } })
  member!: LinkValue[];

  @Relationship({ type: "OF", to: ["Process", "CountryGroup", "Organisation", "WorkingGroup"], many: false, required: true, description: "In what it takes part.", reverse: { name: "members", description: "Those who take part, with role and dates." } })
  of!: LinkValue[];
}
