import { vocabulary } from "../../model/vocabularies.js";

export const MoneyLeftOut = vocabulary("MoneyLeftOut", "Why a project is in no total.", {
  NO_AMOUNT: { en: "No amount is recorded", fr: "Aucun montant n'est enregistré" },
  ONLY_CONTRIBUTION: { en: "Only a contribution to it is recorded, not its whole amount", fr: "Seule une contribution est enregistrée, non le montant entier" },
  PART_OF_COUNTED: { en: "It is part of a project whose amount is counted", fr: "Il fait partie d'un projet dont le montant est compté" },
});
