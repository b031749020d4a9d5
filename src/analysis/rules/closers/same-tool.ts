import type { CloserRule } from "../../closers/closer.js";
import { named, sharedLinks } from "../../closers/shared.js";
import { both } from "../../words.js";

export const sameTool: CloserRule = {
  id: "same-tool", version: 1, code: "SAME_TOOL", isAboutSubject: () => true,
  statement: both("It uses a tool that is in need, or is that tool.", "Il utilise un outil en cause, ou est cet outil."),
  reason: both("Whoever has worked with the tool can say how; the tool itself is there to be used.", "Qui a travaillé avec l'outil peut dire comment ; l'outil lui-même est disponible."),
  find({ ground, tools }, { record }) {
    if (tools.has(record.id)) return { links: [], sentence: both("It is a tool that is in need.", "C'est un outil en cause.") };
    return sharedLinks(ground, record, ["USES"], tools, (links) => both(`It uses ${named(ground, links, "en")}.`, `Il utilise ${named(ground, links, "fr")}.`));
  },
};
