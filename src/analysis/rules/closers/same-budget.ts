import type { CloserRule } from "../../closers/closer.js";
import { both } from "../../words.js";

export const sameBudget: CloserRule = {
  id: "same-budget", version: 1, code: "SAME_BUDGET", isAboutSubject: () => false,
  statement: both("It is a project with the same amount in the same currency.", "C'est un projet du même montant dans la même monnaie."),
  reason: both("It shows what can be done with as much.", "Il montre ce que l'on peut faire avec autant."),
  find({ project }, { record }) {
    const [amount, currency] = [project?.columns.budget_amount, project?.columns.budget_currency];
    if (record.type !== "Project" || typeof amount !== "number" || record.columns.budget_amount !== amount || record.columns.budget_currency !== currency) return null;
    return { links: [], sentence: both(`It has the same amount: ${currency as string} ${amount}.`, `Il a le même montant : ${currency as string} ${amount}.`) };
  },
};
