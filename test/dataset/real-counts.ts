/** Records of a type: in all, then by the weakest citation of the whole record. Sources are their own evidence and have none. */
export type Count = readonly [all: number, verified: number, seed: number, recalled: number];

/** What the dataset holds. Whoever adds or removes records changes the line of their type here, and says why in the commit. */
export const counts: Readonly<Record<string, Count>> = {
  Activity: [5, 0, 5, 0],
  Assertion: [93, 52, 15, 26],
  Assessment: [6_035, 5_541, 2, 492],
  Contact: [15, 13, 2, 0],
  Contribution: [10, 10, 0, 0],
  Country: [216, 216, 0, 0],
  CountryGroup: [20, 13, 1, 6],
  Document: [209, 101, 11, 97],
  Finding: [97, 96, 1, 0],
  GoodPractice: [124, 116, 4, 4],
  Indicator: [100, 86, 0, 14],
  Instrument: [83, 81, 1, 1],
  Measure: [191, 162, 0, 29],
  Meeting: [147, 124, 16, 7],
  MeetingRule: [4, 0, 4, 0],
  Membership: [1_246, 1_005, 18, 223],
  NationalMeasure: [588, 480, 1, 107],
  Objective: [35, 35, 0, 0],
  Office: [162, 158, 4, 0],
  Organisation: [166, 125, 11, 30],
  Pillar: [5, 5, 0, 0],
  Principle: [11, 5, 6, 0],
  Process: [30, 29, 1, 0],
  Project: [304, 301, 3, 0],
  Provision: [478, 406, 0, 72],
  Region: [22, 22, 0, 0],
  Source: [1_106, 0, 0, 0],
  StatedCount: [11, 8, 3, 0],
  Statement: [74, 10, 64, 0],
  Theme: [215, 211, 4, 0],
  Tool: [352, 309, 6, 37],
  TreatyAction: [2_534, 2_426, 0, 108],
  WorkingGroup: [45, 41, 2, 2],
};

/** How the collected lists add up to the records of a type; seed/README.md tells the reasons. */
export const sums: Readonly<Record<string, readonly number[]>> = {
  // Tools of the framework, of processes, made by projects, named by practices; 22 and 1 told twice.
  Tool: [240, -22, 55, 75, 5, -1],
  // National measures, and the rows on laws, plans and bodies that told of no measure of that list.
  NationalMeasure: [185, 403],
  // Tiers, the 3P index, and levels of criminalisation with the standard on children.
  Assessment: [3_566, 2_125, 225, 119],
  // Signatures, consents to be bound, marks of a reservation or declaration.
  TreatyAction: [890, 1_573, 71],
  // Of processes, of their working groups, of organisations, of country groups.
  Membership: [789, 43, 25, 389],
  Office: [138, 16, 8],
  Organisation: [107, 61, -2],
  // Founding documents, of processes, of organisations, GRETA reports; one told twice.
  Document: [4, 53, 25, 128, -1],
  Meeting: [144, 3],
  // Of the founding documents, of instruments, of processes, of organisations.
  Statement: [48, 4, 3, 19],
  // Founding documents, a project, rows that say "not a party", rows on bodies, values not preferred.
  Assertion: [14, 1, 10, 2, 66],
  StatedCount: [4, 6, 1],
  Activity: [1, 4],
  Contact: [1, 14],
  // The list, and the clauses on entry into force of two instruments that it left out.
  Provision: [474, 4],
  // Sixteen principles were listed; the five pillars are a type of their own.
  Principle: [16, -5],
};

/** Ids that were merged and still answer, by the prefix of their type. */
export const merged: Readonly<Record<string, number>> = { document: 1, instrument: 3, "national-measure": 77, organisation: 2, tool: 23 };
