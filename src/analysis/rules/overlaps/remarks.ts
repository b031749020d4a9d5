import { both } from "../../words.js";
import type { Rule } from "../rule.js";

export const sameKindOfWork: Rule = {
  id: "same-kind-of-work", version: 1,
  statement: both("Where two overlapping records are of the same kind, they may do the same work twice.", "Si deux éléments qui se recoupent sont du même type, ils peuvent faire deux fois le même travail."),
  reason: both(
    "Same kind, same place, same subject, same time: no more is known. Two trainings for different people are no duplication; whether they are is for those who know them to say.",
    "Même type, même lieu, même objet, même temps : rien de plus n'est connu. Deux formations pour des publics différents ne font pas double emploi ; à ceux qui les connaissent d'en juger.",
  ),
};

export const toolToTakeUp: Rule = {
  id: "tool-to-take-up", version: 1,
  statement: both("A tool that one of two overlapping records uses or has produced may be taken up by the other.", "Un outil que l'un de deux éléments qui se recoupent utilise ou a produit peut être repris par l'autre."),
  reason: both("It exists, and is known to one of the two; nothing says that it suits the other.", "Il existe et est connu de l'un des deux ; rien ne dit qu'il convienne à l'autre."),
};

export const complementaryProvisions: Rule = {
  id: "complementary-provisions", version: 1,
  statement: both("Overlapping projects of which each also contributes to provisions that the other does not may complete each other.", "Des projets qui se recoupent et contribuent chacun aussi à des dispositions que l'autre ne vise pas peuvent se compléter."),
  reason: both("Each works in the same country on what the other leaves out.", "Chacun travaille dans le même pays sur ce que l'autre laisse de côté."),
};

export const workingTogether: Rule = {
  id: "working-together", version: 1,
  statement: both("Overlapping organisations may coordinate in a project in which both take part; where none is recorded, that is said.", "Des organisations qui se recoupent peuvent se coordonner dans un projet auquel toutes deux participent ; si aucun n'est enregistré, cela est dit."),
  reason: both("A project in common is a place where they already meet.", "Un projet commun est un lieu où elles se rencontrent déjà."),
};
