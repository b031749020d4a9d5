import { vocabulary } from "../model/vocabularies.js";

export const TreatyDateBasis = vocabulary("TreatyDateBasis", "From which day an act on an instrument counts.", {
  DEPOSIT: { en: "From the day of signature or deposit", fr: "Dès la signature ou le dépôt" },
  IN_FORCE: { en: "From the day on which it takes effect", fr: "Dès sa prise d'effet" },
});

export const Certainty = vocabulary("Certainty", "Whether a fact holds on a day, as far as its dates tell.", {
  YES: { en: "It holds", fr: "Il est établi" },
  NO: { en: "It does not hold", fr: "Il n'est pas établi" },
  UNDETERMINED: { en: "Its dates are not known exactly enough", fr: "Ses dates ne sont pas assez précises" },
});
