import { measureWithout } from "../../gaps/measure-without.js";
import type { GapRule } from "../../gaps/gap.js";
import { both } from "../../words.js";

/** Measures that no indicator follows. */
export const measureWithoutIndicator: GapRule = {
  id: "measure-without-indicator", version: 1, kind: "MEASURE_WITHOUT_INDICATOR", ofPlaces: false,
  statement: both("No indicator recorded here follows a measure.", "Aucun indicateur enregistré ici ne suit une mesure."),
  reason: both("Whether the measure is carried out cannot be followed by anything recorded here.", "Rien d'enregistré ici ne permet de suivre la mise en œuvre de la mesure."),
  find: (scope) => measureWithout(scope, "TRACKS", "Indicator", both("indicator", "indicateur")),
};
