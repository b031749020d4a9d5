import { both } from "../../words.js";
import type { InheritanceRule } from "./inheritance.js";

export const measureToProvision: InheritanceRule = {
  id: "measure-to-provision", version: 1, from: "Measure", to: "Provision",
  statement: both("What is evidence for a measure is inherited by the provisions that the measure puts into practice.", "Ce qui vaut pour une mesure est hérité par les dispositions qu'elle met en pratique."),
  reason: both(
    "The measure implements them. The other way round nothing is inherited: that a provision is worked on does not tell by which measure.",
    "La mesure les met en œuvre. Rien n'est hérité en sens inverse : qu'une disposition soit travaillée ne dit pas par quelle mesure.",
  ),
  heirs: (ground, id) => ground.from(id, "IMPLEMENTS", "Provision").map(({ to }) => to),
};
