import { withoutProject } from "../../gaps/without-project.js";
import type { GapRule } from "../../gaps/gap.js";
import { both } from "../../words.js";

/** Places where none of the recorded projects reaches one of the five pillars. */
export const pillarWithoutProject: GapRule = {
  id: "pillar-without-project", version: 1, kind: "PILLAR_WITHOUT_PROJECT", ofPlaces: true,
  statement: both("No project recorded in a country, country group or process reaches a pillar of the Framework for Action.", "Aucun projet enregistré dans un pays, un groupe de pays ou un processus n'atteint un pilier du Cadre d'action."),
  reason: both(
    "The Framework arranges its measures under five pillars; a project reaches one through its principle or through a measure that it carries out. The list of projects is incomplete.",
    "Le Cadre range ses mesures sous cinq piliers ; un projet en atteint un par son principe ou par une mesure qu'il met en œuvre. La liste des projets est incomplète.",
  ),
  find: (scope) => withoutProject(scope, "PILLAR", () => true),
};
