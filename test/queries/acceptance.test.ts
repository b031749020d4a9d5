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
