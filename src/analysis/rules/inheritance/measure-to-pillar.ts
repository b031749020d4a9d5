import { both } from "../../words.js";
import type { InheritanceRule } from "./inheritance.js";

export const measureToPillar: InheritanceRule = {
  id: "measure-to-pillar", version: 1, from: "Measure", to: "Pillar",
  statement: both("What is evidence for a measure is inherited by its pillar.", "Ce qui vaut pour une mesure est hérité par son pilier."),
  reason: both("The measure is arranged under that pillar.", "La mesure est rangée sous ce pilier."),
  heirs: (ground, id) => ground.from(id, "UNDER", "Pillar").map(({ to }) => to),
};
