import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { MoneyValue } from "../kinds/money.js";

@NodeType({
  plural: "contributions", prefix: "contribution", labelParts: ["project", "funder", "instrumentName"], order: [], searchable: false,
  description: "A part of a project's budget, with the funder that bears it; contributions need not add up to the budget.",
})
export class Contribution extends Entity {
  @Property("money", { required: true, description: "The amount as published." })
  amount!: MoneyValue;

  @Property("text", { description: "The fund or line from which it comes, as named by the source." })
  instrumentName?: string;

  @Relationship({
    type: "TO", to: ["Project"], many: false, required: true,
    description: "The project to whose budget it belongs.",
    reverse: { name: "contributions", description: "The parts of its budget that its source tells apart." },
  })
  project!: LinkValue[];

  @Relationship({
    type: "BY", to: ["Organisation"], many: false,
    description: "Who bears it; absent where the source names no single funder.",
    reverse: { name: "contributions", description: "Parts of project budgets that it bears." },
  })
  funder!: LinkValue[];
}
