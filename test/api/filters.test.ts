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
    ["measures", "{ principles: { link: { source: \"report\" } } }", ["report", "theirs"]],
    ["measures", "{ principles: { some: { id: { eq: \"b\" } }, link: { source: \"report\" } } }", ["report"]],
    ["measures", "{ principles: { none: { id: { eq: \"b\" } }, link: { source: \"report\" } } }", ["own", "theirs"]],
    ["measures", "{ or: [{ principles: { link: { source: \"report\" } } }, { id: { eq: \"own\" } }] }", ["own", "report", "theirs"]],
    ["measures", "{ not: { principles: { link: { source: \"report\" } } } }", ["own"]],
    ["measures", "{ indicators: { link: { source: \"report\" } } }", []],
    ["principles", "{ measures: { link: { source: \"report\" } } }", ["a", "b"]],
    ["principles", "{ measures: { some: { id: { eq: \"theirs\" } }, link: { source: \"report\" } } }", ["a"]],
    ["principles", "{ measures: { link: { source: \"test\" } } }", ["a"]],
  ])("goes by the source of a link, whether the record itself cites it or not: %s %s", async (field, filter, expected) => {
    const onReport = { citations: [{ source: "source/report", confidence: "SEED" }] } as const;
    const ask = await open(aGraph(catalogue).with(
      { id: "source/report", title: "Report" }, { id: "principle/a", title: { en: "A" } }, { id: "principle/b", title: { en: "B" } },
      { id: "measure/own", title: { en: "Own" }, order: 1, principles: ["principle/a"] },
      { id: "measure/report", title: { en: "Report" }, order: 2, principles: [{ to: "principle/b", ...onReport }] },
      { id: "measure/theirs", title: { en: "Theirs" }, order: 3, ...onReport, principles: ["principle/a"] },
    ));

    expect((await found(ask, field, filter)).sort()).toEqual(expected);
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

describe("a filter that names records", () => {
  const aNamedWalk = (): GraphBuilder => aGraph(catalogue).with(
    { id: "source/a", title: "A" }, { id: "source/b", title: "B" },
    { id: "instrument/i", title: { en: "I" } }, { id: "provision/p", title: { en: "P" }, instrument: "instrument/i" }, { id: "provision/q", title: { en: "Q" }, instrument: "instrument/i" },
    { id: "principle/a", title: { en: "A" } }, { id: "principle/b", title: { en: "B" }, citations: [{ source: "source/b", confidence: "SEED" }] },
    { id: "measure/m1", title: { en: "M1" }, order: 1, implements: ["provision/p", "provision/q"], principles: ["principle/a"], citations: [{ source: "source/a", confidence: "SEED" }] },
    { id: "measure/m2", title: { en: "M2" }, order: 2, implements: ["provision/q"], principles: ["principle/a", "principle/b"], citations: [{ source: "source/a", confidence: "VERIFIED" }, { source: "source/b", confidence: "SEED", fields: ["title"] }] },
    { id: "measure/m3", title: { en: "M3" }, order: 3, principles: [{ to: "principle/b", basis: "STATED" }], citations: [{ source: "source/b", confidence: "VERIFIED", role: "CORROBORATES" }] },
    { id: "measure/m4", title: { en: "M4" }, order: 4 },
  );
  const ofInstrument = '{ implements: { some: { instrument: { some: { id: { eq: "i" } } } } } }';
  const under = (principle: string): string => `{ principles: { some: { id: { eq: "${principle}" } } } }`;

  it.each([
    ["in and", `{ and: [${ofInstrument}, { order: { gt: 1 } }] }`, ["m2"]],
    ["in and within and", `{ and: [{ order: { lt: 9 } }, { and: [{ not: ${under("b")} }, ${ofInstrument}] }] }`, ["m1"]],
    ["in the only way of or", `{ or: [${under("b")}] }`, ["m2", "m3"]],
    ["in all ways of or", `{ or: [${ofInstrument}, ${under("b")}] }`, ["m1", "m2", "m3"]],
    ["in all ways of or, each with more conditions", `{ or: [{ order: { eq: 1 }, and: [${under("a")}] }, { order: { gt: 2 }, citation: { source: "b" } }] }`, ["m1", "m3"]],
    ["in all ways of or, beside a condition", `{ order: { lte: 2 }, or: [${under("a")}, ${under("b")}, { id: { in: ["m3", "m4"] } }] }`, ["m1", "m2"]],
    ["in one way of or only", `{ or: [${under("b")}, { order: { eq: 1 } }] }`, ["m1", "m2", "m3"]],
    ["in a way of or that asks nothing more", `{ or: [${under("b")}, {}] }`, ["m1", "m2", "m3", "m4"]],
    ["in or within or", `{ or: [{ or: [{ id: { eq: "m4" } }, ${under("b")}] }, { citation: { source: "source/a" } }] }`, ["m1", "m2", "m3", "m4"]],
    ["in two that are both asked", `{ or: [${under("a")}, ${under("b")}], and: [{ or: [{ citation: { source: "b" } }, { id: { eq: "m1" } }] }] }`, ["m1", "m2", "m3"]],
    ["at the far side of or", '{ principles: { some: { or: [{ id: { eq: "a" } }, { citation: { source: "b" } }], not: { id: { eq: "a" } } } } }', ["m2", "m3"]],
    ["at the far side of and", '{ implements: { some: { and: [{ instrument: { some: { id: { eq: "i" } } } }, { id: { in: ["p"] } }] } } }', ["m1"]],
    ["by none, within or", `{ or: [{ principles: { none: { id: { eq: "a" } } } }, ${under("a")}] }`, ["m1", "m2", "m3", "m4"]],
    ["by every, beside some", '{ principles: { some: { id: { eq: "b" } }, every: { citation: { source: "b" } } } }', ["m3"]],
    ["over some links", '{ or: [{ principles: { some: { id: { eq: "b" } }, link: { basis: { eq: STATED } } } }, { id: { eq: "m1" }, principles: { link: { basis: { eq: STATED } } } }] }', ["m3"]],
    ["in not", `{ not: { or: [${ofInstrument}, ${under("b")}] } }`, ["m4"]],
    ["by a source", '{ citation: { source: "a" } }', ["m1", "m2"]],
    ["by a source and how sure it is", '{ citation: { source: "a", confidence: { eq: SEED } } }', ["m1"]],
    ["by a source for a field", '{ citation: { source: "b", field: "title" } }', ["m2"]],
    ["by a source in a role, or at all", '{ or: [{ citation: { source: "b", role: { eq: CORROBORATES } } }, { citation: { source: "a", field: "title" } }] }', ["m3"]],
    ["by a source that there is not, or an id", '{ or: [{ citation: { source: "none" } }, { id: { in: ["m1", "none", "m1"] } }] }', ["m1"]],
    ["by no id", '{ or: [{ id: { in: [] } }, { citation: { source: "none" } }] }', []],
  ])("finds the same as when all records are looked through, page after page: %s", async (_name, filter, expected) => {
    const ask = await open(aNamedWalk());
    const amongAll = `{ not: { not: ${filter} } }`;

    expect(await found(ask, "measures", filter)).toEqual(expected);
    expect(await found(ask, "measures", amongAll)).toEqual(expected);
    for (const ends of ["first: 1, after", "last: 1, before"]) expect(await pages(ask, filter, ends)).toEqual(ends.startsWith("first") ? expected : [...expected].reverse());
    expect((await ask(`{ measures(filter: ${filter}, accordingTo: "b") { totalCount counts(by: PRINCIPLES) { key count } nodes { id } } }`)).data)
      .toEqual((await ask(`{ measures(filter: { not: { not: { and: [${filter}, { citation: { source: "b" } }] } } }, accordingTo: "b") { totalCount counts(by: PRINCIPLES) { key count } nodes { id } } }`)).data);
  });

  /** The ids of all pages of one record each. */
  async function pages(ask: Ask, filter: string, ends: string): Promise<string[]> {
    const ids: string[] = [];
    for (let cursor: string | null = null, more = true; more;) {
      const { data, faults } = await ask(`query ($cursor: String) { measures(filter: ${filter}, ${ends}: $cursor, orderBy: [{ field: ORDER, direction: ASC }]) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`, { cursor });
      expect(faults).toEqual([]);
      const { nodes, pageInfo } = (data as { measures: { nodes: { id: string }[]; pageInfo: Record<string, never> } }).measures;
      ids.push(...nodes.map(({ id }) => id.slice("measure/".length)));
      [cursor, more] = ends.startsWith("first") ? [pageInfo.endCursor!, pageInfo.hasNextPage!] : [pageInfo.startCursor!, pageInfo.hasPreviousPage!];
    }
    return ids;
  }
});
