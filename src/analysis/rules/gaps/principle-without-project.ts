import { withoutProject } from "../../gaps/without-project.js";
import type { GapRule } from "../../gaps/gap.js";
import { both } from "../../words.js";

/** Places where none of the recorded projects serves one of the four Ps. */
export const principleWithoutProject: GapRule = {
  id: "principle-without-project", version: 1, kind: "PRINCIPLE_WITHOUT_PROJECT", ofPlaces: true,
  statement: both("No project recorded in a country, country group or process serves one of the four Ps.", "Aucun projet enregistré dans un pays, un groupe de pays ou un processus ne sert l'un des quatre P."),
  reason: both(
    "Prevention, protection, prosecution and partnership are meant to go together. The list of projects is incomplete: that none is recorded does not prove that none exists.",
    "Prévention, protection, poursuites et partenariat doivent aller de pair. La liste des projets est incomplète : qu'aucun ne soit enregistré ne prouve pas qu'il n'en existe pas.",
  ),
  find: (scope) => withoutProject(scope, "PRINCIPLE", ({ columns }) => columns.kind === "FOUR_P"),
};
