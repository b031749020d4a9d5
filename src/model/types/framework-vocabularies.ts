import { vocabulary } from "../vocabularies.js";

export const MeasureLevel = vocabulary("MeasureLevel", "How a measure stands to the duties of the Protocol and of the Convention; an editorial reading.", {
  MINIMUM_STANDARD: { en: "Rests on a duty of the Protocol or of the Convention", fr: "Repose sur une obligation du Protocole ou de la Convention" },
  ADDITIONAL_MEASURE: { en: "Goes further than the duties", fr: "Va au-delà des obligations" },
});

export const FrameworkOrigin = vocabulary("FrameworkOrigin", "From what kind of text a measure or an indicator was built.", {
  PROTOCOL_DERIVED: { en: "A provision of the Protocol or of the Convention", fr: "Une disposition du Protocole ou de la Convention" },
  COMPANION_STANDARD: { en: "Another treaty, standard or tool", fr: "Un autre traité, une autre norme ou un autre outil" },
  FRAMEWORK_THEME: { en: "The theme of the pillar only", fr: "Le seul thème du pilier" },
});

export const MeasureEvidence = vocabulary("MeasureEvidence", "What was read of the text that a measure cites.", {
  TEXT: { en: "The wording", fr: "Le texte" },
  TITLE: { en: "A title or a line of the contents only", fr: "Un titre ou une ligne de sommaire seulement" },
  THEME: { en: "The theme of the pillar only", fr: "Le seul thème du pilier" },
});

export const FormulationBasis = vocabulary("FormulationBasis", "What the cited text states of an objective or an indicator.", {
  INDICATOR_STATED: { en: "It sets out the indicator, target or criterion itself", fr: "Il énonce l'indicateur, la cible ou le critère lui-même" },
  DUTY_STATED: { en: "It sets the duty; the formulation is ours", fr: "Il énonce l'obligation ; la formulation est de nous" },
});

export const IndicatorKind = vocabulary("IndicatorKind", "What kind of figure an indicator gives.", {
  COUNT: { en: "Count", fr: "Nombre" },
  YES_NO: { en: "Yes or no", fr: "Oui ou non" },
  PERCENTAGE: { en: "Percentage", fr: "Pourcentage" },
  AMOUNT: { en: "Amount of money", fr: "Montant" },
  RATIO: { en: "Ratio", fr: "Ratio" },
  DURATION: { en: "Duration", fr: "Durée" },
  AVERAGE: { en: "Average", fr: "Moyenne" },
});
