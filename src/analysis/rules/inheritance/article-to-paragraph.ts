import { provisionsBelow } from "../../ground/kin.js";
import { both } from "../../words.js";
import type { InheritanceRule } from "./inheritance.js";

export const articleToParagraph: InheritanceRule = {
  id: "article-to-paragraph", version: 1, from: "Provision", to: "Provision",
  statement: both("What is evidence for an article is inherited by its paragraphs.", "Ce qui vaut pour un article est hérité par ses paragraphes."),
  reason: both(
    "A source that names an article without its paragraphs may mean any of them: the paragraph is reached, though not by name.",
    "Une source qui nomme un article sans ses paragraphes peut en viser chacun : le paragraphe est atteint, sans être nommé.",
  ),
  heirs: provisionsBelow,
};
