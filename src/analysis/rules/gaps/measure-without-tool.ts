import { measureWithout } from "../../gaps/measure-without.js";
import type { GapRule } from "../../gaps/gap.js";
import { both } from "../../words.js";

/** Measures for which no tool is recorded. */
export const measureWithoutTool: GapRule = {
  id: "measure-without-tool", version: 1, kind: "MEASURE_WITHOUT_TOOL", ofPlaces: false,
  statement: both("No tool recorded here can be used for a measure.", "Aucun outil enregistré ici ne peut servir à une mesure."),
  reason: both("Whoever sets out to carry the measure out finds nothing to work with here.", "Qui entreprend la mesure ne trouve ici rien avec quoi travailler."),
  find: (scope) => measureWithout(scope, "SUPPORTS", "Tool", both("tool", "outil")),
};
