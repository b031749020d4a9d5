import { vocabulary } from "../vocabularies.js";

export const ProcessKind = vocabulary("ProcessKind", "Form of a process.", {
  REGIONAL_CONSULTATIVE_PROCESS: { en: "Regional consultative process on migration", fr: "Processus consultatif régional sur la migration" },
  INTERREGIONAL_FORUM: { en: "Inter-regional forum on migration", fr: "Forum interrégional sur la migration" },
  REGIONAL_TASK_FORCE: { en: "Regional task force", fr: "Groupe de travail régional" },
  REGIONAL_POLITICAL_FORUM: { en: "Regional political forum", fr: "Forum politique régional" },
  REGIONAL_SECTORAL_BODY: { en: "Sectoral body of a regional organisation", fr: "Organe sectoriel d'une organisation régionale" },
  GLOBAL_PARTNERSHIP: { en: "Global partnership", fr: "Partenariat mondial" },
});

export const ProcessStatus = vocabulary("ProcessStatus", "Where a process stands, when its source says so.", {
  BEING_ESTABLISHED: { en: "Being established", fr: "En cours de création" },
});

export const MeetingKind = vocabulary("MeetingKind", "Form of a meeting.", {
  SOM: { en: "Senior officials' meeting", fr: "Réunion de hauts fonctionnaires" },
  IMM: { en: "Inter-ministerial meeting", fr: "Réunion interministérielle" },
  TASK_FORCE: { en: "Task force meeting", fr: "Réunion d'équipe spéciale" },
  WORKSHOP: { en: "Workshop", fr: "Atelier" },
  FORUM: { en: "Forum", fr: "Forum" },
  CONFERENCE: { en: "Conference", fr: "Conférence" },
  SIDE_EVENT: { en: "Side event", fr: "Événement parallèle" },
});

export const MeetingSupportRole = vocabulary("MeetingSupportRole", "What an organisation does for a meeting.", {
  SUPPORT: { en: "Supports it", fr: "Appuie" },
  ORGANISER: { en: "Organises it", fr: "Organise" },
  COOPERATION: { en: "Cooperates in it", fr: "Coopère" },
});

export const MeetingFrequency = vocabulary("MeetingFrequency", "How often meetings of a kind are to be held.", {
  ANNUAL: { en: "Every year", fr: "Chaque année" },
  EVERY_3_YEARS: { en: "Every three years", fr: "Tous les trois ans" },
  AT_LEAST_TWICE_A_YEAR: { en: "At least twice a year", fr: "Au moins deux fois par an" },
  AD_HOC: { en: "When needed", fr: "Selon les besoins" },
});

export const OfficeRole = vocabulary("OfficeRole", "An office held in a process or body.", {
  CHAIR: { en: "Chair", fr: "Présidence" },
  CO_CHAIR: { en: "Co-chair", fr: "Coprésidence" },
  SECRETARIAT: { en: "Secretariat", fr: "Secrétariat" },
  RAPPORTEUR: { en: "Rapporteur", fr: "Rapporteur" },
  COORDINATOR: { en: "Coordinator", fr: "Coordination" },
  DIRECTOR: { en: "Director", fr: "Direction" },
});

export const MembershipRole = vocabulary("MembershipRole", "In which capacity a country or organisation takes part.", {
  MEMBER: { en: "Member", fr: "Membre" },
  FOUNDING_MEMBER: { en: "Founding member", fr: "Membre fondateur" },
  FORMER_MEMBER: { en: "Former member", fr: "Ancien membre" },
  OBSERVER: { en: "Observer", fr: "Observateur" },
  PARTNER: { en: "Partner", fr: "Partenaire" },
  ASSOCIATE: { en: "Associate", fr: "Associé" },
  FOUNDING_STATE: { en: "Founding State that is no member", fr: "État fondateur non membre" },
  WORKING_GROUP: { en: "Member of the working group", fr: "Membre du groupe de travail" },
});

export const OrganisationKind = vocabulary("OrganisationKind", "Form of an organisation.", {
  COORDINATION_BODY: { en: "Coordination body", fr: "Organe de coordination" },
  IGO: { en: "Intergovernmental organisation", fr: "Organisation intergouvernementale" },
  UN_AGENCY: { en: "Agency, fund or office of the United Nations", fr: "Institution, fonds ou office des Nations Unies" },
  UN_ORGAN: { en: "Organ of the United Nations", fr: "Organe des Nations Unies" },
  TREATY_BODY: { en: "Treaty body", fr: "Organe conventionnel" },
  GOVERNMENT_BODY: { en: "Government body", fr: "Organe gouvernemental" },
  GOVERNMENT: { en: "Government", fr: "Gouvernement" },
  PROGRAMME: { en: "Programme", fr: "Programme" },
  SECRETARIAT: { en: "Secretariat", fr: "Secrétariat" },
  FUND: { en: "Fund", fr: "Fonds" },
  NGO: { en: "Non-governmental organisation", fr: "Organisation non gouvernementale" },
  DONOR_AGENCY: { en: "Donor agency", fr: "Agence d'aide" },
  AGENCY: { en: "Agency", fr: "Agence" },
  TRAINING_CENTRE: { en: "Training centre", fr: "Centre de formation" },
  INDEPENDENT_BODY: { en: "Independent body", fr: "Organe indépendant" },
});

export const DocumentKind = vocabulary("DocumentKind", "Form of a document.", {
  MOU: { en: "Memorandum of understanding", fr: "Mémorandum d'accord" },
  PLAN_OF_ACTION: { en: "Plan of action", fr: "Plan d'action" },
  DECLARATION: { en: "Declaration", fr: "Déclaration" },
  GUIDELINES: { en: "Guidelines", fr: "Lignes directrices" },
  INDICATORS: { en: "Indicators", fr: "Indicateurs" },
  FRAMEWORK: { en: "Framework", fr: "Cadre" },
  STRATEGY: { en: "Strategy", fr: "Stratégie" },
  RECOMMENDATIONS: { en: "Recommendations", fr: "Recommandations" },
  TERMS_OF_REFERENCE: { en: "Terms of reference", fr: "Mandat" },
  POLICY: { en: "Policy", fr: "Politique" },
  AGREEMENT: { en: "Agreement", fr: "Accord" },
  CONVENTION: { en: "Convention", fr: "Convention" },
  REPORT: { en: "Report", fr: "Rapport" },
  EVALUATION_REPORT: { en: "Country evaluation report", fr: "Rapport d'évaluation par pays" },
  ISSUE_PAPER: { en: "Issue paper", fr: "Document thématique" },
  ISSUE_BRIEF: { en: "Issue brief", fr: "Note thématique" },
  TOOLKIT: { en: "Toolkit", fr: "Boîte à outils" },
  STATEMENT: { en: "Statement", fr: "Communiqué" },
  ARTICLE: { en: "Article", fr: "Article" },
  FACT_SHEET: { en: "Fact sheet", fr: "Fiche d'information" },
  WEB_PAGE: { en: "Web page", fr: "Page web" },
  POLICY_PAPER: { en: "Policy paper", fr: "Document d'orientation" },
});
