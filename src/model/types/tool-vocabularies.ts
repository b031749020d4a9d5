import { vocabulary } from "../vocabularies.js";

export const ToolKind = vocabulary("ToolKind", "Form of a tool.", {
  TOOLKIT: { en: "Toolkit", fr: "Boîte à outils" },
  TOOLKIT_TOOL: { en: "Tool of a toolkit", fr: "Outil d'une boîte à outils" },
  HANDBOOK: { en: "Handbook", fr: "Guide pratique" },
  MANUAL: { en: "Manual", fr: "Manuel" },
  GUIDE: { en: "Guide", fr: "Guide" },
  POLICY_GUIDE: { en: "Policy guide", fr: "Guide d'orientation" },
  LEGISLATIVE_GUIDE: { en: "Legislative guide", fr: "Guide législatif" },
  GUIDELINES: { en: "Guidelines", fr: "Lignes directrices" },
  GUIDANCE: { en: "Guidance", fr: "Orientations" },
  PRINCIPLES: { en: "Principles", fr: "Principes" },
  STANDARD: { en: "Standard", fr: "Norme" },
  MODEL_LAW: { en: "Model law", fr: "Loi type" },
  FRAMEWORK: { en: "Framework", fr: "Cadre" },
  STRATEGY: { en: "Strategy", fr: "Stratégie" },
  PLAN_OF_ACTION: { en: "Plan of action of a process or organisation", fr: "Plan d'action d'un processus ou d'une organisation" },
  ACTION_PLAN: { en: "Action plan of a country or locality", fr: "Plan d'action d'un pays ou d'une localité" },
  DECLARATION: { en: "Declaration", fr: "Déclaration" },
  RECOMMENDATIONS: { en: "Recommendations", fr: "Recommandations" },
  TRAINING: { en: "Training", fr: "Formation" },
  TRAINING_MODULE: { en: "Training module", fr: "Module de formation" },
  INDICATORS: { en: "Indicators", fr: "Indicateurs" },
  CHECKLIST: { en: "Checklist", fr: "Liste de contrôle" },
  SOP: { en: "Standard operating procedures", fr: "Procédures opérationnelles normalisées" },
  FORM: { en: "Form", fr: "Formulaire" },
  REFERRAL_MECHANISM: { en: "Referral mechanism", fr: "Mécanisme d'orientation" },
  HOTLINE: { en: "Hotline", fr: "Ligne d'assistance" },
  DATABASE: { en: "Database", fr: "Base de données" },
  SOFTWARE: { en: "Software", fr: "Logiciel" },
  FUND: { en: "Fund", fr: "Fonds" },
  CAMPAIGN: { en: "Campaign", fr: "Campagne" },
  BROCHURE_SERIES: { en: "Series of brochures", fr: "Série de brochures" },
  AIDE_MEMOIRE: { en: "Aide-memoire", fr: "Aide-mémoire" },
  FACT_SHEET: { en: "Fact sheet", fr: "Fiche d'information" },
  ISSUE_BRIEF: { en: "Issue brief", fr: "Note thématique" },
  ISSUE_PAPER: { en: "Issue paper", fr: "Document thématique" },
  POLICY_PAPER: { en: "Policy paper", fr: "Document d'orientation" },
  CASE_DIGEST: { en: "Case digest", fr: "Recueil d'affaires" },
  STUDY: { en: "Study", fr: "Étude" },
  REPORT: { en: "Report", fr: "Rapport" },
  REFERENCE: { en: "Reference work", fr: "Ouvrage de référence" },
});

export const ProducerRole = vocabulary("ProducerRole", "What a body did for a tool.", {
  PUBLISHER: { en: "Published it", fr: "L'a publié" },
  PRODUCER: { en: "Made it", fr: "L'a élaboré" },
  CONTRIBUTOR: { en: "Contributed to it", fr: "Y a contribué" },
  PARTNER: { en: "Was a partner in it", fr: "En a été partenaire" },
  SUPPORTER: { en: "Supported it", fr: "L'a appuyé" },
});

export const AnalysisStatus = vocabulary("AnalysisStatus", "How far an analysis has come, as its text says.", {
  PRELIMINARY: { en: "Preliminary", fr: "Préliminaire" },
});

export const EditorialStatus = vocabulary("EditorialStatus", "Whether a text was formally edited, as it says of itself.", {
  NOT_FORMALLY_EDITED: { en: "Not formally edited", fr: "N'a pas fait l'objet d'une édition officielle" },
});
