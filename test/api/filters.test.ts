import { createCatalogue } from "../../src/model/index.js";
import { anApi, type Ask } from "../support/api.js";
import { aGraph, type Given, type GraphBuilder } from "../support/graph.js";

const catalogue = createCatalogue();
const open = await anApi(catalogue);

const found = async (ask: Ask, list: string, filter: string, variables = {}, definitions = ""): Promise<string[]> => {
  const { data, faults } = await ask(`query ${definitions} { ${list}(filter: ${filter}) { totalCount nodes { id } } }`, variables);
  expect(faults).toEqual([]);
  const { nodes, totalCount } = (data as Record<string, { nodes: { id: string }[]; totalCount: number }>)[list]!;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ id }) => id.slice(id.indexOf("/") + 1));
};

describe("a condition", () => {
  const projects: readonly Given[] = [
    { id: "project/one", title: { en: "One" }, year: 2010, coverage: "GLOBAL", otherAreas: ["Kosovo"], budget: { amount: 100, currency: "EUR" }, externalIds: [{ scheme: "prima", value: "KH1" }], starts: "2010-05", workingTitle: true },
    { id: "project/two", title: { fr: "Deux" }, year: 2020, coverage: "NATIONAL", otherAreas: [], budget: { amount: 900, currency: "USD" }, externalIds: [{ scheme: "iati", value: "XM:KH2" }], starts: "2020", workingTitle: false },
    { id: "project/unknown", title: { en: "Unknown" } },
  ];

  it.each([
    ["number", "{ year: { gt: 2015 } }", ["two"]],
    ["number, denied", "{ not: { year: { gt: 2015 } } }", ["one"]],
    ["numbers in a list", "{ year: { in: [2010, 2020] } }", ["one", "two"]],
    ["missing number", "{ year: { isNull: true } }", ["unknown"]],
    ["code", "{ coverage: { eq: GLOBAL } }", ["one"]],
    ["code, denied", "{ not: { coverage: { in: [GLOBAL] } } }", ["two"]],
    ["list of texts", '{ otherAreas: { hasAny: ["Kosovo", "Elsewhere"] } }', ["one"]],
    ["list of texts, denied", '{ not: { otherAreas: { hasAny: ["Kosovo"] } } }', ["two"]],
    ["member of a list, denied", '{ not: { otherAreas: { has: "Kosovo" } } }', ["two"]],
    ["money", "{ budget: { gte: 100, lt: 500 } }", ["one"]],
    ["currency, denied", '{ not: { budget: { currency: "EUR" } } }', ["two"]],
    ["identifier of a system", '{ externalIds: { scheme: "prima", value: "KH1" } }', ["one"]],
    ["identifier of a system, whatever its value", '{ externalIds: { scheme: "prima" } }', ["one"]],
    ["part of an identifier", '{ externalIds: { value: "KH2" } }', []],
    ["identifier with a colon", '{ externalIds: { value: "XM:KH2" } }', ["two"]],
    ["identifier of any system, denied", '{ not: { externalIds: { value: "KH1" } } }', ["two"]],
    ["text in a language", '{ title: { lang: FR, startsWith: "deu" } }', ["two"]],
    ["text in either language", '{ title: { contains: "N" } }', ["one", "unknown"]],
    ["yes or no, denied", "{ not: { workingTitle: { eq: true } } }", ["two"]],
    ["date", '{ starts: { onOrAfter: "2010-05-01" } }', ["one", "two"]],
    ["date that may lie on either side", '{ starts: { onOrAfter: "2020-06" } }', []],
    ["date that may lie on either side, denied", '{ not: { starts: { onOrAfter: "2020-06" } } }', ["one"]],
    ["date within a year", '{ starts: { within: "2010" } }', ["one"]],
    ["either of two", "{ or: [{ year: { eq: 2010 } }, { year: { isNull: true } }] }", ["one", "unknown"]],
    ["none at all", "{ and: [], or: [] }", ["one", "two", "unknown"]],
  ])("finds what surely satisfies it: %s", async (_name, filter, expected) => {
    const ask = await open(aGraph(catalogue).with(...projects));

    expect((await found(ask, "projects", filter)).sort()).toEqual(expected);
  });

  it("takes its value from a variable, whole, in parts and inside a list", async () => {
    const ask = await open(aGraph(catalogue).with(...projects));

    expect(await found(ask, "projects", "$filter", { filter: { year: { eq: 2010 } } }, "($filter: ProjectFilter)")).toEqual(["one"]);
    expect(await found(ask, "projects", "{ year: $year }", { year: { in: [2020] } }, "($year: NumberFilter)")).toEqual(["two"]);
    expect(await found(ask, "projects", "{ year: { in: [$a, $b] } }", { a: 2010, b: 2020 }, "($a: Float!, $b: Float!)")).toEqual(["one", "two"]);
    expect(await found(ask, "projects", "{ year: { eq: $none } }", {}, "($none: Float)")).toHaveLength(3);
  });

  it("that names a date that is none is refused", async () => {
    const ask = await open(aGraph(catalogue).with(...projects));

    expect((await ask('{ projects(filter: { starts: { within: "2010/05" } }) { totalCount } }')).faults).toMatchObject([{ code: "INVALID_INPUT", message: expect.stringContaining("is not a date") as string }]);
  });
});

describe("a condition on a relation", () => {
  const aSmallWalk = (): GraphBuilder => aGraph(catalogue).with(
    { id: "principle/a", title: { en: "A" } }, { id: "principle/b", title: { en: "B" } },
    { id: "measure/both", title: { en: "Both" }, order: 1, principles: [{ to: "principle/a", basis: "STATED" }, "principle/b"] },
    { id: "measure/one", title: { en: "One" }, order: 2, principles: ["principle/a"] },
    { id: "measure/none", title: { en: "None" }, order: 3 },
    { id: "indicator/i", title: { en: "I" }, measures: ["measure/one"] },
  );

  it.each([
    ["some", '{ principles: { some: { id: { eq: "b" } } } }', ["both"]],
    ["none", '{ principles: { none: { id: { eq: "b" } } } }', ["none", "one"]],
    ["every", '{ principles: { every: { id: { eq: "a" } } } }', ["none", "one"]],
    ["some and none", '{ principles: { some: { id: { eq: "a" } }, none: { id: { eq: "b" } } } }', ["one"]],
    ["none, over some links only", '{ principles: { some: { id: { eq: "a" } }, none: { id: { eq: "a" } }, link: { basis: { eq: STATED } } } }', []],
    ["every, over some links only", '{ principles: { every: { id: { eq: "b" } }, link: { basis: { eq: EDITORIAL } } } }', ["both", "none"]],
    ["a link alone", "{ principles: { link: { basis: { eq: STATED } } } }", ["both"]],
    ["an id that is eq and in", '{ principles: { some: { id: { eq: "a", in: ["b"] } } } }', []],
    ["the far side of two relations", '{ indicators: { some: { measures: { some: { principles: { some: { id: { in: ["a"] } } } } } } } }', ["one"]],
    ["the denial of an anchored one", '{ not: { principles: { some: { id: { eq: "b" } } } } }', ["none", "one"]],
    ["two anchors", '{ principles: { some: { id: { eq: "a" } } }, and: [{ principles: { some: { id: { eq: "b" } } } }] }', ["both"]],
  ])("finds what satisfies it: %s", async (_name, filter, expected) => {
    const ask = await open(aSmallWalk());

    expect((await found(ask, "measures", filter)).sort()).toEqual(expected);
  });

  it.each([
    ["type", '{ some: { type: { eq: "Instrument" } } }', ["both", "treaty"]],
    ["no such type", '{ none: { type: { in: ["Document"] } } }', ["nothing", "treaty"]],
    ["part of a type", '{ some: { type: { startsWith: "doc" } } }', ["both"]],
    ["id", '{ some: { id: { eq: "document/d" } } }', ["both"]],
    ["confidence", "{ every: { confidence: { eq: VERIFIED } } }", ["nothing", "treaty"]],
    ["all of several", '{ some: { id: { in: ["document/d", "instrument/i"] }, type: { eq: "Document" } } }', ["both"]],
  ])("that leads to several types asks for what all have: %s", async (_name, filter, expected) => {
    const ask = await open(aGraph(catalogue).with(
      { id: "instrument/i", title: { en: "I" } }, { id: "document/d", title: { en: "D" }, citations: [{ source: "source/test", confidence: "SEED" }] },
      { id: "project/both", title: { en: "Both" }, relatedTo: ["instrument/i", "document/d"] }, { id: "project/treaty", title: { en: "Treaty" }, relatedTo: ["instrument/i"] }, { id: "project/nothing", title: { en: "Nothing" } },
    ));

    expect((await found(ask, "projects", `{ relatedTo: ${filter} }`)).sort()).toEqual(expected);
  });

  it("by a record of another type, which holds the same relationship, finds nothing", async () => {
    const ask = await open(aGraph(catalogue).with({ id: "country/KHM", name: { en: "Cambodia" } }, { id: "practice/g", title: { en: "G" }, countries: ["country/KHM"] }));

    expect(await found(ask, "countries", '{ goodPractices: { some: { id: { eq: "practice/g" } } } }')).toEqual(["KHM"]);
    expect(await found(ask, "countries", '{ projects: { some: { id: { eq: "practice/g" } } } }')).toEqual([]);
    expect(await found(ask, "tools", '{ usedBy: { some: { id: { eq: "country/KHM" } } } }')).toEqual([]);
  });

  it("nested fifty deep is refused, with and without a named end, as text and as variable", async () => {
    const ask = await open(aSmallWalk());
    const nested = (wrap: (inner: string) => string, inner: string): string => Array.from({ length: 50 }).reduce<string>(wrap, inner);
    const filters = [
      nested((inner) => `{ not: ${inner} }`, "{ order: { eq: 1 } }"),
      nested((inner) => `{ and: [${inner}] }`, "{}"),
      Array.from({ length: 25 }).reduce<string>((inner) => `{ measures: { some: { indicators: { some: ${inner} } } } }`, '{ id: { eq: "i" } }'),
    ];

    const answers = await Promise.all([
      ...filters.slice(0, 2).map((filter) => ask(`{ measures(filter: ${filter}) { totalCount } }`)),
      ask(`{ indicators(filter: ${filters[2]}) { totalCount } }`),
      ask(`{ measures { nodes { indicators(filter: ${filters[2]}) { totalCount } } } }`),
      ask("query ($filter: MeasureFilter) { measures(filter: $filter) { totalCount } }", { filter: Array.from({ length: 50 }).reduce((inner) => ({ not: inner }), { order: { eq: 1 } }) }),
    ]);

    for (const { faults } of answers) expect(faults).toMatchObject([{ code: "INVALID_INPUT", message: expect.stringContaining("nested deeper than 8") as string }]);
  });
});

describe("a condition on citations", () => {
  it("finds records by source, field, confidence and role", async () => {
    const ask = await open(aGraph(catalogue).with(
      { id: "source/a", title: "A" }, { id: "source/b", title: "B" },
      { id: "principle/a", title: { en: "A" }, citations: [{ source: "source/a", confidence: "SEED" }] },
      { id: "principle/b", title: { en: "B" }, citations: [{ source: "source/a", confidence: "VERIFIED" }, { source: "source/b", confidence: "RECALLED", fields: ["title"] }] },
    ));

    expect(await found(ask, "principles", '{ citation: { source: "b" } }')).toEqual(["b"]);
    expect(await found(ask, "principles", '{ citation: { field: "title", confidence: { eq: RECALLED } } }')).toEqual(["b"]);
    expect(await found(ask, "principles", "{ confidence: { eq: SEED } }")).toEqual(["a"]);
    expect((await found(ask, "principles", '{ citation: { source: "a", field: "" } }')).sort()).toEqual(["a", "b"]);
  });
});
