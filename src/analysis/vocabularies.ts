import { vocabulary } from "../model/vocabularies.js";

export const PartyKind = vocabulary("PartyKind", "Who can be party to a treaty.", {
  STATE: { en: "State", fr: "État" },
  REGIONAL_ORGANISATION: { en: "Regional economic integration organisation", fr: "Organisation régionale d'intégration économique" },
});

export const TreatyStanding = vocabulary("TreatyStanding", "Where a State or regional organisation stands in respect of a treaty on a day, as far as the data tell.", {
  PARTY: { en: "Party", fr: "Partie" },
  SIGNATORY: { en: "Signed, not party", fr: "Signataire, non partie" },
  NOT_PARTY: { en: "Neither party nor signatory", fr: "Ni partie ni signataire" },
  UNKNOWN: { en: "Unknown: no status data, or dates not known exactly enough", fr: "Inconnu : pas de données sur l'état du traité, ou dates trop imprécises" },
});

export const Applicability = vocabulary("Applicability", "Whether a provision binds, on a day. Says nothing of whether it is carried out.", {
  BOUND: { en: "Bound by it", fr: "Liée par elle" },
  NOT_BOUND: { en: "Not bound by it", fr: "Non liée par elle" },
  NOT_LEGALLY_BINDING: { en: "Not a legal duty for anybody", fr: "N'est une obligation juridique pour personne" },
  UNKNOWN: { en: "Unknown", fr: "Inconnu" },
});

export const CoverageAxis = vocabulary("CoverageAxis", "What the rows or columns of a coverage matrix are: places, or what is to be covered.", {
  COUNTRY: { en: "Countries", fr: "Pays" },
  COUNTRY_GROUP: { en: "Country groups", fr: "Groupes de pays" },
  PROCESS: { en: "Regional processes", fr: "Processus régionaux" },
  REGION: { en: "Regions", fr: "Régions" },
  ARTICLE: { en: "Articles and other whole units of an instrument", fr: "Articles et autres unités entières d'un instrument" },
  PARAGRAPH: { en: "All provisions, down to paragraphs and sub-paragraphs", fr: "Toutes les dispositions, jusqu'aux paragraphes et alinéas" },
  PRINCIPLE: { en: "Principles", fr: "Principes" },
  PILLAR: { en: "Pillars of the Framework for Action", fr: "Piliers du Cadre d'action" },
  OBJECTIVE: { en: "Objectives", fr: "Objectifs" },
  MEASURE: { en: "Measures", fr: "Mesures" },
  THEME: { en: "Themes of processes", fr: "Thèmes de processus" },
});

export const CoverageState = vocabulary("CoverageState", "What the evidence recorded here says of a cell. It describes this dataset, not a State's compliance.", {
  EVIDENCED: { en: "Direct supporting evidence, none against it", fr: "Éléments favorables directs, aucun élément contraire" },
  PARTIAL: { en: "Supporting evidence that is inherited or partial, or stands beside adverse evidence", fr: "Éléments favorables hérités ou partiels, ou accompagnés d'éléments contraires" },
  NO_EVIDENCE_FOUND: { en: "No evidence recorded here", fr: "Aucun élément enregistré ici" },
  EVIDENCE_OF_ABSENCE: { en: "Adverse evidence alone", fr: "Éléments contraires seuls" },
  NOT_APPLICABLE: { en: "Nothing to be carried out: a definition or final clause", fr: "Rien à mettre en œuvre : définition ou clause finale" },
});

export const EmptyReason = vocabulary("EmptyReason", "Why a cell holds no evidence.", {
  NOTHING_TO_CARRY_OUT: { en: "The provision asks for no measure", fr: "La disposition n'appelle aucune mesure" },
  NO_RECORD_OF_PLACE: { en: "No record of any kind names the place", fr: "Aucun élément ne mentionne le lieu" },
  NO_RECORD_OF_SUBJECT: { en: "No record of any kind is linked to what is to be covered", fr: "Aucun élément n'est rattaché à l'objet" },
  NOT_LINKED: { en: "Records name the place and others concern the subject, none does both", fr: "Des éléments mentionnent le lieu et d'autres concernent l'objet, aucun les deux" },
  ONLY_LATER: { en: "What is recorded began after the day", fr: "Ce qui est enregistré a commencé après la date" },
  FILTERED_OUT: { en: "What is recorded does not satisfy the filter", fr: "Ce qui est enregistré ne satisfait pas au filtre" },
});

export const EvidenceKind = vocabulary("EvidenceKind", "What kind of record is evidence.", {
  PROJECT: { en: "Project", fr: "Projet" },
  NATIONAL_MEASURE: { en: "National measure", fr: "Mesure nationale" },
  FINDING: { en: "Published finding", fr: "Constat publié" },
  PRACTICE: { en: "Good practice", fr: "Bonne pratique" },
  TOOL_IN_USE: { en: "Tool in use", fr: "Outil utilisé" },
  ASSERTION: { en: "Statement that there is none", fr: "Énoncé qu'il n'y en a pas" },
});

export const Polarity = vocabulary("Polarity", "Whether evidence speaks for or against.", {
  SUPPORTING: { en: "Supporting", fr: "Favorable" },
  ADVERSE: { en: "Adverse", fr: "Contraire" },
});

/** Graver first: duties by the class of their wording, then findings by the verb of their author. */
export const GapSeverity = vocabulary("GapSeverity", "How grave a gap is, as its text or its author says; graver first, duties before findings. Never a number of ours.", {
  MANDATORY: { en: "A duty in mandatory wording", fr: "Une obligation à formulation impérative" },
  CONDITIONAL: { en: "A duty in qualified wording", fr: "Une obligation à formulation assortie de réserves" },
  URGE: { en: "Its author urges", fr: "Son auteur exhorte" },
  CALL_UPON: { en: "Its author calls upon", fr: "Son auteur appelle à" },
  RECOMMEND: { en: "Its author recommends", fr: "Son auteur recommande" },
  ENCOURAGE: { en: "Its author encourages", fr: "Son auteur encourage" },
  CONSIDER: { en: "Its author considers that it should", fr: "Son auteur considère qu'il devrait" },
  INVITE: { en: "Its author invites", fr: "Son auteur invite" },
  NOTE_WITH_CONCERN: { en: "Its author notes with concern", fr: "Son auteur note avec préoccupation" },
  UNSTATED: { en: "Not stated", fr: "Non précisé" },
});

export const GapKind = vocabulary("GapKind", "What is missing.", {
  DUTY_WITHOUT_MEASURE: { en: "A duty in force for a country, without a national measure", fr: "Une obligation en vigueur pour un pays, sans mesure nationale" },
  ARTICLE_9_MEASURE_MISSING: { en: "A plan, coordinating body or rapporteur", fr: "Un plan, un organe de coordination ou un rapporteur" },
  FINDING_WITHOUT_ANSWER: { en: "An answer to a published finding", fr: "Une suite à un constat publié" },
  PRINCIPLE_WITHOUT_PROJECT: { en: "A project for one of the four Ps", fr: "Un projet pour l'un des quatre P" },
  PILLAR_WITHOUT_PROJECT: { en: "A project for a pillar of the Framework for Action", fr: "Un projet pour un pilier du Cadre d'action" },
  MEASURE_WITHOUT_TOOL: { en: "A tool for a measure", fr: "Un outil pour une mesure" },
  MEASURE_WITHOUT_INDICATOR: { en: "An indicator for a measure", fr: "Un indicateur pour une mesure" },
  TOOL_WITHOUT_USE: { en: "Use of a process's tool by a member, where it was searched for", fr: "L'usage d'un outil d'un processus par un membre, là où il a été recherché" },
});

export const CloserReason = vocabulary("CloserReason", "Why something may help to close a gap or meet a need.", {
  SAME_PROCESS: { en: "Of the same process", fr: "Du même processus" },
  SAME_TOOL: { en: "Works with the same tool", fr: "Travaille avec le même outil" },
  SAME_PROVISION: { en: "Concerns the same provision", fr: "Concerne la même disposition" },
  SAME_PRINCIPLE: { en: "Serves the same principle", fr: "Sert le même principe" },
  SAME_REGION: { en: "From the same region", fr: "De la même région" },
  SIMILAR_TREATY_RECORD: { en: "From a country bound by the same instruments", fr: "D'un pays lié par les mêmes instruments" },
  SAME_TYPE: { en: "Of the same published type, or of the kind of measure that is missing", fr: "Du même type publié, ou du type de mesure qui manque" },
  SAME_BUDGET: { en: "With the same budget", fr: "Avec le même budget" },
  EVIDENCE_GRADE: { en: "With evidence behind it", fr: "Appuyé par des éléments probants" },
  RECENCY: { en: "Of recent years", fr: "D'années récentes" },
});

export const CloserKind = vocabulary("CloserKind", "What kind of record may help.", {
  PROJECT: { en: "Project", fr: "Projet" },
  PRACTICE: { en: "Good practice", fr: "Bonne pratique" },
  TOOL: { en: "Tool", fr: "Outil" },
  MEASURE: { en: "Measure", fr: "Mesure" },
  NATIONAL_MEASURE: { en: "National measure of another country", fr: "Mesure nationale d'un autre pays" },
});
