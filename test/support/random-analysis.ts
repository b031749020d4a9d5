import fc from "fast-check";

/** What random questions to the analysis draw from: ids of the real graph. */
export interface AnalysisParts {
  readonly countries: readonly string[];
  readonly groups: readonly string[];
  readonly processes: readonly string[];
  readonly regions: readonly string[];
  readonly instruments: readonly string[];
  readonly principles: readonly string[];
  readonly provisions: readonly string[];
  readonly projects: readonly string[];
}

const quoted = (value: string): string => JSON.stringify(value);
const days = fc.constantFrom("1999", "2003-12-24", "2008-10-14", "2013-10", "2020", "2025-04-10", "2026-11-01");
const basis = fc.constantFrom("DEPOSIT", "IN_FORCE");
const places = fc.constantFrom("COUNTRY", "COUNTRY_GROUP", "PROCESS", "REGION");
const subjects = fc.constantFrom("ARTICLE", "PARAGRAPH", "PRINCIPLE", "PILLAR", "OBJECTIVE", "MEASURE", "THEME");
const maybe = (name: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.option(value, { nil: null }).map((one) => (one === null ? "" : `${name}: ${one}, `));
const cell = "rowId columnId state applicability applicableBecause { text } supporting adverse direct stated undated weakestConfidence evidence(first: 2) { totalCount nodes { record { id } kind polarity direct rule { id } inheritedBy { id } linkBasis confidence assertedBy { id } links { type from { id } to { id } } } } emptyBecause { reason sentence { text } }";

/** Questions to the analysis, of every kind. */
export function randomAnalysis(parts: AnalysisParts): fc.Arbitrary<string> {
  const one = (ids: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...ids).map(quoted);
  const some = (ids: readonly string[]): fc.Arbitrary<string> => fc.subarray([...ids], { minLength: 1, maxLength: 4 }).map((chosen) => `[${chosen.map(quoted).join(", ")}]`);
  const filter = fc.tuple(
    maybe("process", one(parts.processes)), maybe("region", one(parts.regions)), maybe("principle", one(parts.principles)),
    maybe("kinds", fc.constantFrom("[PROJECT]", "[FINDING, PRACTICE]", "[NATIONAL_MEASURE, TOOL_IN_USE]")), maybe("polarity", fc.constantFrom("SUPPORTING", "ADVERSE")),
    maybe("statedOnly", fc.constantFrom("true", "false")), maybe("confidenceAtLeast", fc.constantFrom("RECALLED", "SEED", "VERIFIED")),
  ).map((all) => all.join(""));
  const coverage = fc.record({ rows: places, columns: subjects, turned: fc.boolean(), filter, instrument: one(parts.instruments), day: days, basis }).map(({ rows, columns, turned, filter: conditions, instrument, day, basis: by }) =>
    `coverage(rows: ${turned ? columns : rows}, columns: ${turned ? rows : columns}, filter: { instrument: ${instrument}, ${conditions} }, asOf: "${day}", basis: ${by}) { notes { sentence { text } } columns { id } rows { id states applicability supportingCounts adverseCounts total { supporting adverse states { state count } } } total { supporting direct inherited } cells(first: 5, states: [EVIDENCED, PARTIAL, EVIDENCE_OF_ABSENCE]) { totalCount nodes { ${cell} } } }`);
  const oneCell = fc.record({ place: one([...parts.countries, ...parts.groups, ...parts.processes]), subject: one([...parts.provisions, ...parts.principles]), day: days }).map(({ place, subject, day }) =>
    `coverageCell(place: ${place}, subject: ${subject}, asOf: "${day}") { ${cell} }`);
  const gaps = fc.record({
    where: fc.oneof(one(parts.countries).map((id) => `country: ${id}`), one(parts.groups).map((id) => `group: ${id}`), one(parts.processes).map((id) => `process: ${id}`)),
    principle: maybe("principle", one(parts.principles)), severities: maybe("severities", fc.constantFrom("[MANDATORY]", "[UNSTATED, RECOMMEND]")), day: days, basis,
  }).map(({ where, principle, severities, day, basis: by }) =>
    `gaps(${where}, ${principle}${severities}asOf: "${day}", basis: ${by}, first: 6) { totalCount severities { severity count } nodes { id kind severity since { text } confidence sentence { text } place { id } subject { id } premises { record { id } sentence { text } links { type to { id } } } missing { to sentence { text } } closers(first: 2) { totalCount nodes { weight record { id } reasons { reason sentence { text } } } } } }`);
  const law = fc.record({ instrument: one(parts.instruments), day: days, basis, countries: some(parts.countries), process: one(parts.processes) }).map(({ instrument, day, basis: by, countries, process }) =>
    `treatyStatus(instrument: ${instrument}, asOf: "${day}", basis: ${by}) { hasStatusData dataUntil notes { sentence { text } } parties { certain undetermined } standings(countries: ${countries}) { nodes { country { id } standing party sentence { text } } } statedCounts { stated own { certain undetermined } difference } allMembersParty(process: ${process}) { day sentence { text } } entryIntoForce { day sentence { text } } }`);
  const closers = one(parts.projects).map((id) => `closers(need: ${id}, first: 3) { totalCount nodes { kind year weight record { id } reasons { reason weight links { type to { id } } } } }`);
  return fc.oneof(coverage, oneCell, gaps, law, closers).map((field) => `{ ${field} }`);
}
