import { vocabulary } from "../vocabularies.js";

export const ProjectStatus = vocabulary("ProjectStatus", "Where a project stood when its source was written.", {
  PLANNED: { en: "Announced; that it ran was not seen", fr: "Annoncé ; sa réalisation n'a pas été constatée" },
  APPROVED: { en: "Approved; its start was not seen", fr: "Approuvé ; son début n'a pas été constaté" },
  ACTIVE: { en: "Active", fr: "En cours" },
  COMPLETED: { en: "Completed", fr: "Achevé" },
});

export const ProjectKind = vocabulary("ProjectKind", "What a project mainly does.", {
  AWARENESS: { en: "Awareness raising", fr: "Sensibilisation" },
  CAMPAIGN: { en: "Campaign", fr: "Campagne" },
  CAPACITY_BUILDING: { en: "Capacity building", fr: "Renforcement des capacités" },
  DATA: { en: "Data collection and systems", fr: "Collecte et systèmes de données" },
  GRANT_FUND: { en: "Fund that makes grants", fr: "Fonds de subventions" },
  GUIDELINES: { en: "Guidelines", fr: "Lignes directrices" },
  INVESTIGATION: { en: "Investigation", fr: "Enquête" },
  LABOUR_MIGRATION: { en: "Labour migration", fr: "Migration de travail" },
  PARTNERSHIP: { en: "Partnership", fr: "Partenariat" },
  POLICY: { en: "Policy", fr: "Politiques publiques" },
  REFERRAL: { en: "Referral of victims", fr: "Orientation des victimes" },
  REGIONAL_COOPERATION: { en: "Regional cooperation", fr: "Coopération régionale" },
  RESEARCH: { en: "Research", fr: "Recherche" },
  TRAINING: { en: "Training", fr: "Formation" },
  VICTIM_ASSISTANCE: { en: "Assistance to victims", fr: "Assistance aux victimes" },
});

export const ProjectCoverage = vocabulary("ProjectCoverage", "How far a project reaches.", {
  NATIONAL: { en: "National", fr: "National" },
  REGIONAL: { en: "Regional", fr: "Régional" },
  GLOBAL: { en: "Global", fr: "Mondial" },
});

export const ProjectCountryRole = vocabulary("ProjectCountryRole", "What a country is to a project.", {
  COVERED: { en: "Covered by the project", fr: "Couvert par le projet" },
  FOCUS: { en: "Covered, and a focus of the project", fr: "Couvert, et au cœur du projet" },
  STUDIED: { en: "Studied by the project", fr: "Étudié par le projet" },
});

export const ImplementerRole = vocabulary("ImplementerRole", "What an organisation does in carrying a project out.", {
  LEAD: { en: "Leads the project", fr: "Dirige le projet" },
});
