import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import type { ItemValue, LocalizedTextValue } from "../kinds/localized-text.js";
import { DocumentKind } from "./process-vocabularies.js";

@NodeType({
  plural: "documents", prefix: "document", caption: "title", order: [],
  description: "A text of a process or body: a plan, declaration, report, brief, article or page.",
})
export class Document extends Entity {
  @Property("localizedText", { required: true, search: 4, description: "Its title." })
  title!: LocalizedTextValue;

  @Property("code", { required: true, vocabulary: DocumentKind, description: "Its form." })
  kind!: string;

  @Property("partialDate", { description: "When it was published or adopted." })
  published?: string;

  @Property("text", { search: 2, description: "Its symbol." })
  symbol?: string;

  @Property("texts", { description: "Languages in which it exists, as ISO 639-1 codes." })
  languages?: readonly string[];

  @Property("url", { description: "Where it stands." })
  url?: string;

  @Property("localizedText", { search: 1, description: "What it says, in our words." })
  summary?: LocalizedTextValue;

  @Property("partialDate", { description: "Beginning of the period that it plans." })
  validFrom?: string;

  @Property("partialDate", { description: "End of the period that it plans." })
  validTo?: string;

  @Property("partialDate", { description: "When it entered into force." })
  enteredIntoForce?: string;

  @Property("text", { description: "How it is built." })
  structure?: string;

  @Property("items", { search: 1, description: "Entries that it lists, such as outcomes of a plan or interventions." })
  items?: readonly ItemValue[];

  @Property("text", { description: "Number under which it is filed." })
  fileNumber?: string;

  @Property("integer", { description: "Evaluation round of which it reports." })
  round?: number;

  @Property("text", { description: "Series to which it belongs." })
  series?: string;

  @Property("integer", { description: "Its part in the series." })
  part?: number;

  @Property("integer", { description: "Number of lines of its text, to which locators count." })
  lineCount?: number;

  @Property("text", { description: "Whether it was formally edited, as a code such as NOT_FORMALLY_EDITED." })
  editorialNote?: string;

  @Property("texts", { description: "Persons whom it names in their function." })
  personsNamed?: readonly string[];

  @Relationship({ type: "OF", to: ["Process", "Organisation"], many: false, description: "The process or body whose text it is.", reverse: { name: "documents", description: "Its documents." } })
  of!: LinkValue[];

  @Relationship({ type: "PUBLISHED_BY", to: ["Organisation"], many: true, description: "Those who published it.", reverse: { name: "documentsPublished", description: "Documents that it published." } })
  publishers!: LinkValue[];

  @Relationship({ type: "SIGNED_BY", to: ["Country"], many: true, description: "Countries that signed it.", reverse: { name: "documentsSigned", description: "Documents that it signed." } })
  signatories!: LinkValue[];

  @Relationship({ type: "ABOUT", to: ["Entity"], many: true, description: "What it is about.", reverse: { name: "documentsAbout", description: "Documents about it." } })
  about!: LinkValue[];

  @Relationship({ type: "MENTIONS", to: ["Entity"], many: true, description: "What else it names.", reverse: { name: "mentionedInDocuments", description: "Documents that name it." } })
  mentions!: LinkValue[];
}
