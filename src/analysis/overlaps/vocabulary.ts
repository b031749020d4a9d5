import { vocabulary } from "../../model/vocabularies.js";

export const OverlapKind = vocabulary("OverlapKind", "What overlaps.", {
  PROJECTS: { en: "Two projects in the same country on the same provision", fr: "Deux projets dans le même pays sur la même disposition" },
  ORGANISATIONS: { en: "Two organisations through different projects that overlap", fr: "Deux organisations par des projets différents qui se recoupent" },
  PROCESSES: { en: "Two processes with member countries in common", fr: "Deux processus ayant des pays membres en commun" },
});
