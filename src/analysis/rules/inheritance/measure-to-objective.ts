import { both } from "../../words.js";
import type { InheritanceRule } from "./inheritance.js";

export const measureToObjective: InheritanceRule = {
  id: "measure-to-objective", version: 1, from: "Measure", to: "Objective",
  statement: both("What is evidence for a measure is inherited by the objective that it pursues.", "Ce qui vaut pour une mesure est hérité par l'objectif qu'elle poursuit."),
  reason: both("A measure is a step towards its objective, not the whole way.", "Une mesure est un pas vers son objectif, non tout le chemin."),
  heirs: (ground, id) => ground.from(id, "PURSUES").map(({ to }) => to),
};
