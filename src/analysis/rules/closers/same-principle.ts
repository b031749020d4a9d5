import type { CloserRule } from "../../closers/closer.js";
import { named, sharedLinks } from "../../closers/shared.js";
import { both } from "../../words.js";

export const samePrinciple: CloserRule = {
  id: "same-principle", version: 1, code: "SAME_PRINCIPLE", isAboutSubject: ({ provisions, tools }) => provisions.size === 0 && tools.size === 0,
  statement: both("It serves a principle that is in need.", "Il sert un principe en cause."),
  reason: both("It works towards the same end, though perhaps by other means: where a provision or a tool is in need, that alone is not enough.", "Il tend à la même fin, peut-être par d'autres moyens : si une disposition ou un outil est en cause, cela ne suffit pas."),
  find: ({ ground, principles }, { record }) => sharedLinks(ground, record, ["SERVES"], principles, (links) => both(`It serves ${named(ground, links, "en")}.`, `Il sert ${named(ground, links, "fr")}.`)),
};
