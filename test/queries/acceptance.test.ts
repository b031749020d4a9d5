import { createSchema } from "../../src/api/schema.js";
import { createCatalogue } from "../../src/model/index.js";
import type { GraphStore } from "../../src/store/graph-store.js";
import { type Answer, type Ask, asking } from "../support/api.js";
import { openRealGraph } from "../support/real-graph.js";
import { analysis, knownCounts } from "./analysis.js";
import type { Expected } from "./expected.js";
import { joins } from "./joins.js";
import { pages } from "./pages.js";
import { s0 } from "./s0.js";
import { s1 } from "./s1.js";
import { s2 } from "./s2.js";
import { s3 } from "./s3.js";
import { type SavedQuery, savedQueries } from "./saved-queries.js";
import { analysisRoots, besideRoots } from "./statements.js";

const expected: Readonly<Record<string, Expected>> = { ...s0, ...s1, ...s2, ...s3, ...pages, ...analysis, ...joins };
const LOADING_MS = 120_000;

let store: GraphStore;
let ask: Ask;

beforeAll(async () => {
  const catalogue = createCatalogue();
  store = await openRealGraph(catalogue);
  ask = asking(catalogue, await createSchema(catalogue), store);
}, LOADING_MS);

afterAll(() => store.close());

function check(answer: Answer, wanted: Expected): void {
  expect(answer.faults).toEqual([]);
  if (typeof wanted === "function") wanted(answer.data!);
  else expect(answer.data).toMatchObject(wanted);
}

/** What the analysis rests on is read once for each state of the graph, by whichever request comes first. */
const namesOf = ({ statements }: Answer): string[] => statements.map(({ name }) => name).filter((name) => name !== "analysis.ground").sort();

it("has an expected answer for every saved query, and a saved query for every expected answer", () => {
  expect(savedQueries.map(({ name }) => name)).toEqual(Object.keys(expected).sort());
});

it("has the questions of the four founding documents", () => {
  expect([s0, s1, s2, s3].map((questions) => Object.keys(questions).length)).toEqual([50, 29, 24, 29]);
});

describe.each(savedQueries.map((query): [string, SavedQuery] => [query.name, query]))("%s", (name, { text, roots }) => {
  it("begins with a comment that says what it asks", () => {
    const [title] = text.split("\n");

    expect(title).toMatch(/^S\d-\d\d/.test(name) ? new RegExp(`^# ${name}: \\S.+`) : /^# \S.+/);
  });

  it("answers as expected", async () => {
    check(await ask(text), expected[name]!);
  });

  it("runs one statement for each field of its root and the loaders of the table, each time", async () => {
    const first = await ask(text);
    const second = await ask(text);

    expect(namesOf(first)).toEqual([...roots.filter((root) => !analysisRoots.has(root)), ...(besideRoots[name] ?? [])].sort());
    expect(namesOf(second)).toEqual(namesOf(first));
  });
});

describe("parties to the Trafficking Protocol", () => {
  it.each(knownCounts)("on %s are %d by deposit", async (asOf, parties) => {
    const { data } = await ask(`{ treatyStatus(instrument: "tip-protocol-2000", asOf: "${asOf}") { parties { certain undetermined } } }`);

    expect(data).toEqual({ treatyStatus: { parties: { certain: parties, undetermined: 0 } } });
  });

  it.each([["untoc", "2003-09-29"], ["tip-protocol-2000", "2003-12-25"], ["smuggling-protocol-2000", "2004-01-28"]])("the entry into force of %s follows from its clause: %s", async (instrument, day) => {
    const { data } = await ask(`{ treatyStatus(instrument: "${instrument}") { entryIntoForce { day agrees deposits { id } } } }`);

    expect(data).toMatchObject({ treatyStatus: { entryIntoForce: { day, agrees: true, deposits: { length: 40 } } } });
  });
});

describe("gaps", () => {
  const whole = "id kind severity since { text } confidence sentence(lang: FR) { text } premises { record { id } sentence { text } links { type to { id } } } missing { fromType to sentence { text } } asOf basis datasetVersion closers(first: 3) { nodes { record { id } weight } }";

  it("are the same, letter by letter, when asked by their ids", async () => {
    const { data } = await ask(`{ gaps(process: "commit", asOf: "2025", first: 40) { nodes { ${whole} } } }`);
    const { nodes } = data!.gaps as { nodes: readonly { id: string }[] };

    for (const node of nodes) expect((await ask(`{ gap(id: "${node.id}") { ${whole} } }`)).data).toEqual({ gap: node });
  });

  it.each([
    ["gap/nonsense", "is no gap's id"],
    ["gap/no-such-rule@1/country/KHM/2025-01-01/IN_FORCE/x", "there is no rule no-such-rule@1"],
    ["gap/duty-without-measure@1/country/KHM+provision/tip-art-13/2025-01-01/IN_FORCE/other", "it was found in the state other of the graph"],
    ["gap/duty-without-measure@1/country/KHM+provision/tip-art-5/2025-01-01/IN_FORCE/other", "There the gap is closed."],
  ])("of the id %s: %s", async (id, message) => {
    const { faults } = await ask(`{ gap(id: "${id}") { id } }`);

    expect(faults).toMatchObject([{ code: "INVALID_INPUT", message: expect.stringContaining(message) as string }]);
  });
});

describe("the analysis asked wrongly", () => {
  it.each([
    ['{ treatyStatus(instrument: "tip-protocol-2000", asOf: "1850") { asOf } }', "lies before 1900"],
    ['{ treatyStatus(instrument: "tip-protocol-2000", asOf: "2950-01-01") { asOf } }', "lies in the future"],
    ['{ treatyStatus(instrument: "tip-protocol-2000", asOf: "June") { asOf } }', "is not a date"],
    ['{ treatyStatus(instrument: "no-such-treaty") { asOf } }', 'there is no Instrument "no-such-treaty"'],
    ['{ treatyStatus(instrument: "tip-protocol-2000") { allMembersParty { day } } }', "name a process or a group"],
    ['{ treatyStatus(instrument: "tip-protocol-2000") { byYear(from: 2010, to: 2001) { year } } }', "is no run of years"],
    ['{ partyToOneNotOther(partyTo: "untoc", notPartyTo: "untoc") { totalCount } }', "are the same instrument"],
    ['{ partyToOneNotOther(partyTo: "untoc", notPartyTo: "gcm-2018") { totalCount } }', "who is party to it is not known"],
    ["{ coverage(rows: COUNTRY, columns: COUNTRY) { asOf } }", "rows and columns are both COUNTRY"],
    ["{ coverage(rows: COUNTRY, columns: PARAGRAPH) { asOf } }", "25000 at most"],
    ['{ coverageCell(place: "provision/tip-art-5", subject: "provision/tip-art-5") { state } }', "coverageCell(place)"],
    ['{ coverage(rows: COUNTRY, columns: ARTICLE, filter: { process: "nowhere" }) { asOf } }', 'there is no Process "nowhere"'],
    ['{ closers(need: "tool/none") { totalCount } }', "there is no Project"],
    ['{ closers(need: "idf-khm-operationalizing-commit-trm", weights: [{ reason: SAME_TOOL, weight: -1 }]) { totalCount } }', "is not from 0 to 100"],
    ["{ whatIf(add: {}) { asOf } }", "name what to add or to remove"],
    ['{ whatIf(add: { records: [{ id: "source/x" }], links: [{ from: "country/KHM", relationship: "OF", to: "instrument/untoc" }] }) { asOf } }', "is no id of a type that can be supposed"],
    ['{ gaps(country: "KHM", sinceFrom: "yesterday") { totalCount } }', "is not a date"],
  ])("%s is told: %s", async (query, message) => {
    const { faults } = await ask(query);

    expect(faults).toMatchObject([{ message: expect.stringContaining(message) as string }]);
    expect(["INVALID_INPUT", "LIMIT_EXCEEDED"]).toContain(faults[0]!.code);
  });

  it("knows nothing of a place without records, and says so", async () => {
    const { data } = await ask('{ coverageCell(place: "country/AND", subject: "provision/tip-art-5") { state applicability emptyBecause { reason } } gaps(country: "AND", kinds: [FINDING_WITHOUT_ANSWER]) { totalCount } }');

    expect(data).toMatchObject({ coverageCell: { state: "NO_EVIDENCE_FOUND", emptyBecause: { reason: "NO_RECORD_OF_PLACE" } }, gaps: { totalCount: 0 } });
  });

  it("runs as many statements for a whole matrix as for one of its rows", async () => {
    const cells = (rows: string): string => `{ coverage(rows: COUNTRY, columns: PARAGRAPH, ${rows} filter: { instrument: "tip-protocol-2000" }) { rows { record { id } } columns { record { id } } cells(first: 100, states: [EVIDENCED, PARTIAL]) { nodes { row { id } column { id } evidence(first: 5) { nodes { record { id citations { source { id } } } links { from { id } citations { source { id } } } } } } } } }`;
    const [one, all] = [await ask(cells('rowIds: ["country/KHM"],')), await ask(cells(""))];

    expect(namesOf(all)).toEqual(namesOf(one));
    expect(all.faults).toEqual([]);
    expect((all.data!.coverage as { rows: unknown[] }).rows).toHaveLength(216);
  });

  it("tells of an instrument that was not in force, and knows nothing of one without status data", async () => {
    const { data } = await ask('{ early: treatyStatus(instrument: "tip-protocol-2000", asOf: "2003-12-24", basis: IN_FORCE) { parties { certain } notes { sentence { text } } } bare: treatyStatus(instrument: "gcm-2018") { hasStatusData parties { certain } standings(countries: ["KHM"]) { nodes { standing sentence { text } } } notes { sentence { text } } } }');

    expect(data).toMatchObject({
      early: { parties: { certain: 0 }, notes: [{ sentence: { text: expect.stringContaining("was not in force on 2003-12-24") as string } }] },
      bare: { hasStatusData: false, parties: null, standings: { nodes: [{ standing: "UNKNOWN" }] }, notes: [{ sentence: { text: expect.stringContaining("who is bound is not known") as string } }] },
    });
  });
});
