import { provisionsAbove } from "../../ground/kin.js";
import { both } from "../../words.js";
import type { InheritanceRule } from "./inheritance.js";

export const paragraphToArticle: InheritanceRule = {
  id: "paragraph-to-article", version: 1, from: "Provision", to: "Provision",
  statement: both("What is evidence for a paragraph is inherited by its article.", "Ce qui vaut pour un paragraphe est hérité par son article."),
  reason: both("Carrying out a part is carrying out the whole in part.", "Mettre en œuvre une partie, c'est mettre en œuvre le tout en partie."),
  heirs: provisionsAbove,
};
