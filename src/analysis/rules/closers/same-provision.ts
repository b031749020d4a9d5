import type { CloserRule } from "../../closers/closer.js";
import { sharedLinks, named } from "../../closers/shared.js";
import { both } from "../../words.js";

export const sameProvision: CloserRule = {
  id: "same-provision", version: 1, code: "SAME_PROVISION", isAboutSubject: () => true,
  statement: both("It concerns a provision that is in need, or one above or below it in the same article.", "Il concerne une disposition en cause, ou une qui la contient ou qu'elle contient."),
  reason: both("What carried out the same provision elsewhere may carry it out here.", "Ce qui a mis en œuvre la même disposition ailleurs peut la mettre en œuvre ici."),
  find: ({ ground, provisions }, { record }) => sharedLinks(ground, record, ["CONTRIBUTES_TO", "ADDRESSES", "IMPLEMENTS", "SUPPORTS"], provisions, (links) => both(`It concerns ${named(ground, links, "en")}.`, `Il concerne ${named(ground, links, "fr")}.`)),
};
