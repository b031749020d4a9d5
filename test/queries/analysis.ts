import type { Answered, Expected } from "./expected.js";

/** The day on which each count of parties is known from elsewhere, by deposit. */
const count = (certain: number): object => ({ certain, undetermined: 0 });

/** Answers to expect of the saved queries of the analysis. */
export const analysis: Readonly<Record<string, Expected>> = {
  "20-who-is-bound": {
    treatyStatus: {
      asOf: "2008-10-14", dataUntil: "2025-04-10", notes: [], parties: count(124), states: count(123), organisations: count(1),
      signedNotParty: { totalCount: 23 },
      statedCounts: [
        { date: { text: "2007-08-22" }, stated: 114, own: { certain: 114 }, difference: 0 },
        { date: { text: "2008-09-26" }, stated: 124, own: { certain: 124 }, difference: 0 },
        { date: { text: "2008-10-14" }, stated: 124, own: { certain: 123 }, difference: 1, record: { citations: [{ source: { id: "source/founding-document-framework-note" } }] } },
        { date: { text: "2024-04-20" }, stated: 182, own: { certain: 182 }, difference: 0 },
      ],
      entryIntoForce: {
        day: "2003-12-25", recorded: "2003-12-25", agrees: true, clause: { id: "provision/tip-art-17-1" }, completing: { date: { text: "2003-09-26" } },
        notBefore: [{ day: "2003-09-29", instrument: { id: "instrument/untoc" } }],
      },
    },
  },
  "21-first-day-all-members-party": {
    treatyStatus: {
      allMembersParty: { day: "2013-10-17", last: { country: { id: "country/THA" } }, members: ["CHN", "KHM", "LAO", "MMR", "THA", "VNM"].map((iso3) => ({ iso3 })), notParty: [] },
      standings: { nodes: [{ country: { iso3: "CHN" } }, { country: { iso3: "KHM" }, standing: "PARTY", sentence: { text: "Bound since 2007-08-01 (deposit 2007-07-02)." } }, {}, {}, {}, {}] },
    },
  },
  "22-coverage-of-a-process": (data: Answered) => {
    expect(data).toMatchObject({ coverage: { asOf: "2026-11-01", basis: "IN_FORCE", columns: { length: 20 }, rows: ["KHM", "CHN", "LAO", "MMR", "THA", "VNM"].map((code) => ({ id: `country/${code}` })), total: { supporting: expect.any(Number) as number } } });
    const { rows, columns } = data.coverage as { rows: readonly { states: readonly string[]; supportingCounts: readonly number[]; total: { supporting: number; states: readonly { state: string; count: number }[] } }[]; columns: readonly { total: { supporting: number } }[] };
    for (const { states, supportingCounts, total } of rows) {
      for (const { state, count: times } of total.states) expect(states.filter((one) => one === state)).toHaveLength(times);
      // A project on two articles counts once.
      expect(total.supporting).toBeLessThan(supportingCounts.reduce((sum, one) => sum + one, 0));
    }
    expect(columns.every(({ total }) => total.supporting >= 0)).toBe(true);
  },
  "23-one-cell-with-its-evidence": (data: Answered) => {
    expect(data).toMatchObject({ coverageCell: { state: "PARTIAL", applicability: "BOUND", weakestConfidence: "RECALLED", bestConfidence: "VERIFIED", against: { nodes: [{ record: { id: "finding/khm-screening-2023" }, assertedBy: [{ id: "organisation/us-department-of-state" }] }] } } });
    const { evidence } = data.coverageCell as { evidence: { nodes: readonly { record: { citations: readonly unknown[] }; links: readonly { citations: readonly unknown[] }[] }[] } };
    for (const { record, links } of evidence.nodes) {
      expect(record.citations.length).toBeGreaterThan(0);
      for (const { citations } of links) expect(citations.length).toBeGreaterThan(0);
    }
  },
  "24-gaps-of-a-country": {
    gaps: {
      totalCount: 20, severities: [{ severity: "MANDATORY", count: 4 }, { severity: "CONDITIONAL", count: 6 }, { severity: "RECOMMEND", count: 1 }, { severity: "UNSTATED", count: 9 }],
      nodes: [
        { kind: "ARTICLE_9_MEASURE_MISSING", severity: "MANDATORY", since: { text: "2007-08-01" }, confidence: "VERIFIED", premises: [{ record: { id: "provision/tip-art-9" } }, { record: { id: "treaty-action/tip-protocol-2000-KHM-ratification" } }], missing: { to: "country/KHM" } },
        { kind: "DUTY_WITHOUT_MEASURE", missing: { fromType: "NationalMeasure", relationship: "IMPLEMENTS", to: "provision/tip-art-13" }, closers: { totalCount: 1, nodes: [{ record: { id: "measure/int-5-2" } }] } },
        { kind: "DUTY_WITHOUT_MEASURE" },
      ],
    },
    findings: { totalCount: 3 },
  },
  "25-who-has-met-this-need": {
    closers: {
      nodes: [{
        year: 2021, weight: 7,
        record: { id: "project/idf-chn-operationalizing-commit-trm", typeAsPublished: { text: "Protection and Assistance to Vulnerable Migrants" }, budget: { amount: 100_000, currency: "USD" }, starts: { text: "2021" } },
        reasons: [
          { reason: "SAME_PROCESS", links: [{ type: "WITHIN", to: { id: "process/commit" } }] },
          { reason: "SAME_TOOL", links: [{ type: "USES", to: { id: "tool/commit-common-indicators" } }, { type: "USES", to: { id: "tool/commit-victim-identification-guidelines" } }] },
          { reason: "SAME_PROVISION" }, { reason: "SAME_PRINCIPLE" }, { reason: "SAME_TYPE" }, { reason: "SAME_BUDGET" }, { reason: "RECENCY", sentence: { text: "It began in 2021, 1 year earlier." } },
        ],
      }, {}],
    },
    byToolAlone: { nodes: [{ record: { id: "project/idf-chn-operationalizing-commit-trm" } }] },
  },
  "26-what-if": {
    rapporteur: {
      gapsClosed: [{ kind: "ARTICLE_9_MEASURE_MISSING" }, { kind: "DUTY_WITHOUT_MEASURE" }], gapsOpened: [],
      cells: [{ placeId: "country/KHM", subjectId: "provision/tip-art-13", before: { state: "NO_EVIDENCE_FOUND", supporting: 0 }, after: { state: "EVIDENCED", supporting: 1 } }],
    },
    accession: { gapsClosed: [], gapsOpened: expect.arrayContaining([{ kind: "DUTY_WITHOUT_MEASURE", severity: "MANDATORY", subject: { id: "provision/tip-art-5" } }]) as unknown[] },
  },
  "27-country-brief": {
    country: { name: { text: "Cambodia" }, treatyActions: { totalCount: 9 }, placements: { nodes: [{ year: 2025 }, {}, {}, {}, {}] } },
    standing: { standings: { nodes: [{ standing: "PARTY", deposit: { text: "2007-07-02" }, inForce: { text: "2007-08-01" }, sentence: { text: "Bound since 2007-08-01 (deposit 2007-07-02)." } }] } },
    articles: { rows: [{ states: { length: 20 } }] },
    gaps: { totalCount: 20 },
  },
  "28-process-brief": {
    process: { members: { totalCount: 6 }, projects: { totalCount: expect.any(Number) as number } },
    bound: { allMembersParty: { day: "2013-10-17" }, standings: { nodes: { length: 6 } } },
    ofProcess: { rows: [{ states: { length: 20 } }] }, ofMembers: { rows: { length: 6 } }, gaps: { totalCount: 83 },
  },
};

/** Counts of parties by deposit that are known from elsewhere. */
export const knownCounts: readonly (readonly [day: string, deposit: number])[] = [
  ["2007-08-22", 114], ["2008-09-26", 124], ["2008-10-14", 124], ["2014-01-27", 159], ["2018-07-23", 173], ["2020", 178], ["2024-04-20", 182], ["2025-04-10", 184],
];
