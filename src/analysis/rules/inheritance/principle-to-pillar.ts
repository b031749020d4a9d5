import { both } from "../../words.js";
import type { InheritanceRule } from "./inheritance.js";

export const principleToPillar: InheritanceRule = {
  id: "principle-to-pillar", version: 1, from: "Principle", to: "Pillar",
  statement: both("What is evidence for a principle is inherited by the pillar that takes it up.", "Ce qui vaut pour un principe est hérité par le pilier qui le reprend."),
  reason: both("Records are linked to principles; the Framework for Action arranges the same matters under pillars.", "Les éléments sont rattachés aux principes ; le Cadre d'action range les mêmes matières sous des piliers."),
  heirs: (ground, id) => ground.to(id, "MAPS_TO", "Pillar").map(({ from }) => from),
};
