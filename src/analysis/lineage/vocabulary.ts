import { vocabulary } from "../../model/vocabularies.js";

export const LineageStepKind = vocabulary("LineageStepKind", "What a step of a history is.", {
  SOURCE: { en: "From what it came: a tool from which it was adapted, on which it builds or which it uses", fr: "D'où il vient : outil dont il est adapté, sur lequel il se fonde ou qu'il utilise" },
  DEVELOPED: { en: "A meeting at which it was worked out", fr: "Réunion qui l'a élaboré" },
  ITSELF: { en: "The tool or practice itself", fr: "L'outil ou la pratique même" },
  ADOPTED: { en: "A meeting that adopted it, or issued it", fr: "Réunion qui l'a adopté ou publié" },
  PRESENTED: { en: "A meeting at which it was presented", fr: "Réunion où il a été présenté" },
  DOCUMENTED: { en: "A project whose work the practice documents", fr: "Projet dont la pratique documente les travaux" },
  USED: { en: "A project, activity or practice that put it to use", fr: "Projet, activité ou pratique qui l'a utilisé" },
  ADAPTED: { en: "A tool that was adapted from it or builds on it", fr: "Outil qui en est adapté ou se fonde sur lui" },
});
