import { NodeType, Property, Relationship } from "../decorators.js";
import { Entity, type LinkValue } from "../entity.js";
import { vocabulary } from "../vocabularies.js";

export const SourceKind = vocabulary("SourceKind", "What a citation points to.", {
  FOUNDING_DOCUMENT: { en: "One of the four founding documents of this graph", fr: "L'un des quatre documents fondateurs de ce graphe" },
  TEXT: { en: "Text, page or publication", fr: "Texte, page ou publication" },
  DATASET: { en: "Table or data file", fr: "Tableau ou fichier de données" },
  BACKGROUND_KNOWLEDGE: { en: "Background knowledge, no text", fr: "Connaissance générale, sans texte" },
  EDITORIAL_READING: { en: "Reading of this dataset's editors, no text", fr: "Lecture des éditeurs de ce jeu de données, sans texte" },
});

@NodeType({
  plural: "sources", prefix: "source", caption: "title", order: [], cited: false,
  description: "A text, page or table that citations point to. It is its own evidence and needs no citation.",
})
export class Source extends Entity {
  @Property("text", { required: true, search: 2, description: "Its title as cited, in its own language." })
  title!: string;

  @Property("code", { required: true, vocabulary: SourceKind, description: "What it is." })
  kind!: string;

  @Property("url", { description: "Where it was seen." })
  url?: string;

  @Property("partialDate", { description: "When it was published." })
  published?: string;

  @Property("texts", { search: 1, description: "Other spellings of its title under which it is cited." })
  citedAs?: readonly string[];

  @Relationship({
    type: "TEXT_OF", to: ["Instrument", "Tool", "Document"], many: true,
    description: "The records whose text it is.",
    reverse: { name: "textSources", description: "Sources that are the text of this record." },
  })
  textOf!: LinkValue[];
}
