import type { Both } from "../ground/ground.js";
import { both, counted } from "../words.js";
import type { LeftOut, Total } from "./money.js";

const names: Readonly<Record<string, Both>> = {
  BUDGET: both("budgets", "budgets"),
  AWARD: both("awards", "octrois"),
  PLEDGE: both("pledges", "promesses"),
  CALL: both("calls, which are not what was paid", "appels, qui ne sont pas ce qui a été payé"),
};

/** An amount with its projects, and how their sources qualify it. */
export function totalSentence({ currency, kind, amount, counted: own }: Total): Both {
  const what = names[kind ?? ""] ?? both("amounts of unstated kind", "montants de nature non précisée");
  const of = counted(own.length, ["project", "projects"], ["projet", "projets"]);
  const qualified = (qualifier: string): number => own.filter(({ money }) => money.qualifier === qualifier).length;
  const [over, upTo] = [qualified("OVER"), qualified("UP_TO")];
  const en = [over > 0 ? `${over} stated as more than the amount` : "", upTo > 0 ? `${upTo} stated as at most the amount` : ""].filter(Boolean);
  const fr = [over > 0 ? `${over} : plus que le montant` : "", upTo > 0 ? `${upTo} : au plus le montant` : ""].filter(Boolean);
  return both(
    `${currency} ${amount.toLocaleString("en-GB")} in ${what.en} of ${of.en}${en.length > 0 ? ` (${en.join(", ")})` : ""}.`,
    `${amount.toLocaleString("en-GB").replaceAll(",", "\u00a0").replace(".", ",")} ${currency} : ${what.fr} de ${of.fr}${fr.length > 0 ? ` (${fr.join(", ")})` : ""}.`,
  );
}

/** Why a project is in no total. */
export function leftOutSentence({ reason, whole, links }: LeftOut): Both {
  if (reason === "PART_OF_COUNTED") return both(`It is part of “${whole!.label.en}”, whose amount is counted.`, `Il fait partie de « ${whole!.label.fr} », dont le montant est compté.`);
  if (reason === "NO_AMOUNT") return both("No amount is recorded here.", "Aucun montant n'est enregistré ici.");
  const many = counted(links.length, ["contribution", "contributions"], ["contribution", "contributions"]);
  return both(`Only ${many.en} to it ${links.length === 1 ? "is" : "are"} recorded, not its whole amount.`, `Seules des contributions sont enregistrées (${many.fr}), non son montant entier.`);
}
