/**
 * What of the graph the analysis rests on: types with the columns that its rules read, and relationships.
 * Texts, citations and whatever else is shown are read with the answer, like those of any record.
 */
const day = (name: string): readonly string[] => [`${name}_from`, `${name}_to`];

export const columnsOf: Readonly<Record<string, readonly string[]>> = {
  Country: ["iso3", "kind"],
  CountryGroup: [],
  Region: ["level"],
  Process: ["kind"],
  Organisation: ["kind"],
  Instrument: ["shortTitle_en", "shortTitle_fr", "kind", "legalForce", ...day("enteredIntoForce"), ...day("statusAsOf")],
  Provision: ["designation", "unit", "obligation", "legalForce", "instrumentOrder", "order", "depositsRequired", "entryDelayDays", "countsRegionalOrganisations"],
  Principle: ["kind"],
  Pillar: ["order"],
  Objective: ["order"],
  Measure: ["level", "order"],
  Indicator: [],
  Theme: ["order"],
  Tool: ["kind", ...day("published"), ...day("launched")],
  GoodPractice: ["evidence", "year"],
  Project: ["kind", "typeAsPublished_en", "status", "coverage", "year", ...day("starts"), ...day("ends"), "budget_amount", "budget_currency", "budget_year", "budget_qualifier", "budget_kind"],
  Activity: ["kind", "year", "month"],
  Contribution: ["amount_amount", "amount_currency", "amount_kind"],
  NationalMeasure: ["kind", "offenceCoverage", ...day("adopted"), ...day("validFrom"), ...day("validTo"), ...day("asOf")],
  Finding: ["year", "status", "verb"],
  TreatyAction: ["kind", "consent", "textStatus", ...day("date"), ...day("enteredIntoForce")],
  Membership: ["role", "current", ...day("validFrom"), ...day("validTo")],
  Meeting: ["kind", ...day("starts"), ...day("ends")],
  Document: ["kind", ...day("published")],
  Assertion: ["field", "kind", "statedValue", ...day("date")],
  StatedCount: ["counted", "count", "qualifier", ...day("date")],
};

export const relationships: readonly string[] = [
  "ABOUT", "ADAPTED_FROM", "ADDRESSED_BY", "ADDRESSES", "ADOPTED_AT", "APPLIES", "BASED_ON", "BENEFITS", "BY", "BY_MEMBER", "CARRIES_OUT", "CHILD_OF",
  "CONTRIBUTES_TO", "CORRESPONDS_TO", "COVERS", "DEVELOPED_AT", "DOCUMENTS", "FOUNDED_BY", "FUNDED_BY", "HELD_IN", "IMPLEMENTED_BY", "IMPLEMENTS",
  "IN_COUNTRY", "IN_GROUP", "IN_REGION", "INVOLVES", "MAPS_TO", "MEMBERS_OF", "MENTIONS", "OF", "ON", "ON_THEME", "PARTNERED_BY", "PART_OF", "PRESENTED_AT",
  "PRODUCED_BY", "PRODUCES", "PURSUES", "RAISED_BY", "RELATED_TO", "REPLACES", "RESTS_ON", "RESULTED_IN", "SAME_AS", "SERVES", "SERVES_GROUP", "SERVES_THEME",
  "SUPPLEMENTS", "SUPPORTS", "TO", "TRACKS", "UNDER", "UNDER_PROGRAMME", "USES", "WITHIN",
];
