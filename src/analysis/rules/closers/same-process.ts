import type { CloserRule } from "../../closers/closer.js";
import { named, sharedLinks } from "../../closers/shared.js";
import { both } from "../../words.js";

export const sameProcess: CloserRule = {
  id: "same-process", version: 1, code: "SAME_PROCESS", isAboutSubject: () => false,
  statement: both("It runs within, documents or was made in a process of the need: its own, or one of which the country is a member.", "Il se déroule dans un processus du besoin, le documente ou y a été fait : le sien, ou un processus dont le pays est membre."),
  reason: both("Members of a process meet, share standards and can ask each other.", "Les membres d'un processus se rencontrent, partagent des normes et peuvent s'interroger."),
  find: ({ ground, processes }, { record }) => sharedLinks(ground, record, ["WITHIN", "DOCUMENTS", "OF"], processes, (links) => both(`It belongs to ${named(ground, links, "en")}.`, `Il relève de ${named(ground, links, "fr")}.`)),
};
