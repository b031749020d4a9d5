import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { ItemValue, LocalizedTextValue } from "../kinds/localized-text.js";

@NodeType({
  plural: "statements", prefix: "statement", caption: "text", order: [],
  description: "What a document says and no field of another record holds: an aim, a reasoning, a recognition, an invitation.",
})
export class Statement extends Entity {
  @Property("localizedText", { required: true, search: 4, description: "What is said, in our words." })
  text!: LocalizedTextValue;

  @Property("items", { search: 2, description: "The closed list that it gives, in its order." })
  items?: readonly ItemValue[];

  @Property("items", { description: "Those to whom it is addressed, where they are no records." })
  addresseeNames?: readonly ItemValue[];

  @Property("boolean", { description: "True when it says what its subject is not: the items are then excluded." })
  negated?: boolean;

  @Property("boolean", { description: "True when it speaks of what was planned, not of what was done." })
  planned?: boolean;

  @Property("boolean", { description: "True when it was said and is not established." })
  claim?: boolean;

  @Property("text", { description: "The number or code that it gives." })
  statedValue?: string;

  @Property("text", { description: "What its stated value counts or is measured in." })
  unitOfMeasure?: string;

  @Property("partialDate", { description: "The day or period of which it speaks." })
  date?: string;

  @Relationship({
    type: "ABOUT", to: ["Entity"], many: true, required: true,
    description: "What it is about.",
    reverse: { name: "statements", description: "What documents say about it." },
  })
  about!: LinkValue[];

  @Relationship({
    type: "MENTIONS", to: ["Entity"], many: true,
    description: "What else it names.",
    reverse: { name: "mentionedIn", description: "Documents and statements that name it." },
  })
  mentions!: LinkValue[];

  @Relationship({
    type: "REQUESTED_BY", to: ["Country", "Organisation"], many: true,
    description: "Those who make the request of which it speaks.",
    reverse: { name: "statementsRequested", description: "Statements on requests that it made." },
  })
  requesters!: LinkValue[];

  @Relationship({
    type: "ADDRESSED_TO", to: ["Country", "Organisation"], many: true,
    description: "Those to whom it is addressed.",
    reverse: { name: "statementsReceived", description: "Statements addressed to it." },
  })
  addressees!: LinkValue[];

  @Relationship({
    type: "PART_OF_DOCUMENT", to: ["Document"], many: false,
    description: "The document in which it stands.",
    reverse: { name: "statementsMade", description: "Statements that stand in it." },
  })
  document!: LinkValue[];
}
