import { createCatalogue } from "../../src/model/index.js";
import { anApi } from "../support/api.js";
import { aGraph, type GraphBuilder } from "../support/graph.js";

const catalogue = createCatalogue();
const open = await anApi(catalogue);

const aProjectGraph = (): GraphBuilder => aGraph(catalogue).with(
  { id: "source/sheet", title: "Sheet" },
  { id: "country/KHM", name: { en: "Cambodia", fr: "Cambodge" }, iso3: "KHM" }, { id: "country/LAO", name: { en: "Laos", fr: "Laos" }, iso3: "LAO" },
  { id: "organisation/iom", name: { en: "IOM" } },
  { id: "instrument/protocol", title: { en: "Protocol" }, kind: "PROTOCOL" },
  { id: "document/sheet", title: { en: "Sheet" } },
  { id: "project/p", title: { en: "P" }, countries: [{ to: "country/LAO", role: "STUDIED" }, { to: "country/KHM", note: "Its capital only." }], programme: { to: "organisation/iom", citations: [{ source: "source/sheet", locator: "p. 2", confidence: "SEED", retrieved: "2026-01-02" }] }, relatedTo: ["instrument/protocol", "document/sheet"] },
  { id: "practice/g", title: { en: "G" }, countries: ["country/KHM"], relatedTo: ["instrument/protocol"] },
);

describe("a selection", () => {
  it("asks one field twice under aliases with different arguments", async () => {
    const ask = await open(aProjectGraph());

    const { data } = await ask(`{ project(id: "p") {
      en: title(lang: EN) { text } fr: title(lang: FR) { text fellBack }
      all: countries { nodes { id } } studied: countries(link: { role: { eq: "STUDIED" } }) { nodes { id } } one: countries(first: 1) { totalCount nodes { id } }
    } }`);

    expect(data).toEqual({ project: {
      en: { text: "P" }, fr: { text: "P", fellBack: true },
      all: { nodes: [{ id: "country/KHM" }, { id: "country/LAO" }] }, studied: { nodes: [{ id: "country/LAO" }] }, one: { totalCount: 2, nodes: [{ id: "country/KHM" }] },
    } });
  });

  it("asks one field twice with the same arguments and different fields below", async () => {
    const ask = await open(aProjectGraph());

    const { data } = await ask('{ project(id: "p") { a: countries { nodes { id } } b: countries { totalCount nodes { iso3 } } } }');

    expect(data).toEqual({ project: { a: { nodes: [{ id: "country/KHM" }, { id: "country/LAO" }] }, b: { totalCount: 2, nodes: [{ iso3: "KHM" }, { iso3: "LAO" }] } } });
  });

  it("of the interface takes fragments on several types, named and nested", async () => {
    const ask = await open(aProjectGraph());

    const { data } = await ask(`
      query { nodes(ids: ["project/p", "practice/g", "country/KHM"]) { __typename label { text } ...onProject ... on GoodPractice { countries { totalCount } } ... on Entity { ... on Country { iso3 } } } }
      fragment onProject on Project { countries { totalCount } programme { id } }`);

    expect(data).toEqual({ nodes: [
      { __typename: "Project", label: { text: "P" }, countries: { totalCount: 2 }, programme: { id: "organisation/iom" } },
      { __typename: "GoodPractice", label: { text: "G" }, countries: { totalCount: 1 } },
      { __typename: "Country", label: { text: "Cambodia" }, iso3: "KHM" },
    ] });
  });

  it("keeps relations of one name apart that lead to other types from another type", async () => {
    const ask = await open(aProjectGraph());
    const below = "relatedTo { nodes { __typename id } }";

    const { data } = await ask(`{ nodes(ids: ["practice/g", "project/p"]) { ... on GoodPractice { ${below.replace("id", "id kind")} } ... on Project { ${below} } } }`);

    expect(data).toEqual({ nodes: [
      { relatedTo: { nodes: [{ __typename: "Instrument", id: "instrument/protocol", kind: "PROTOCOL" }] } },
      { relatedTo: { nodes: [{ __typename: "Document", id: "document/sheet" }, { __typename: "Instrument", id: "instrument/protocol" }] } },
    ] });
  });

  it("leaves out what a directive skips, whatever was asked before", async () => {
    const ask = await open(aProjectGraph());
    const query = "query ($with: Boolean!) { project(id: \"p\") { id countries @include(if: $with) { totalCount } programme @skip(if: $with) { id } } }";

    expect((await ask(query, { with: true })).data).toEqual({ project: { id: "project/p", countries: { totalCount: 2 } } });
    expect((await ask(query, { with: false })).data).toEqual({ project: { id: "project/p", programme: { id: "organisation/iom" } } });
  });

  it("gives the record behind a to-one field and the link behind its edge field", async () => {
    const ask = await open(aProjectGraph());

    const { data } = await ask(`{
      project(id: "p") { programme { id label { text } } programmeEdge { linkBasis confidence node { id } citations { source { id title } locator confidence retrieved field role } } operatedAs { id } operatedAsEdge { linkBasis } }
    }`);

    expect(data).toEqual({ project: {
      programme: { id: "organisation/iom", label: { text: "IOM" } },
      programmeEdge: {
        linkBasis: "STATED", confidence: "SEED", node: { id: "organisation/iom" },
        citations: [{ source: { id: "source/sheet", title: "Sheet" }, locator: "p. 2", confidence: "SEED", retrieved: "2026-01-02", field: null, role: "SUPPORTS" }],
      },
      operatedAs: null, operatedAsEdge: null,
    } });
  });

  it("goes there and back again along one relation", async () => {
    const ask = await open(aProjectGraph());

    const { data } = await ask('{ country(id: "KHM") { projects { edges { note node { countries { edges { role node { id projects { totalCount } } } } } } } } }');

    expect(data).toEqual({ country: { projects: { edges: [{ note: "Its capital only.", node: { countries: { edges: [
      { role: null, node: { id: "country/KHM", projects: { totalCount: 1 } } }, { role: "STUDIED", node: { id: "country/LAO", projects: { totalCount: 1 } } },
    ] } } }] } } });
  });

  it("of a search reads the fields under edges and under nodes alike", async () => {
    const ask = await open(aProjectGraph());

    const { data, faults } = await ask('{ search(text: "Cambodia", types: [Country]) { totalCount nodes { id ... on Country { iso3 } } edges { node { label(lang: FR) { text } } } } }');

    expect([data, faults]).toEqual([{ search: { totalCount: 1, nodes: [{ id: "country/KHM", iso3: "KHM" }], edges: [{ node: { label: { text: "Cambodge" } } }] } }, []]);
  });

  it("of a search tells where the words stand without asking for the records", async () => {
    const ask = await open(aProjectGraph());

    const { data } = await ask('{ search(text: "Cambodia", types: [Country]) { edges { field highlight { excerpt marks } } } }');

    expect(data).toEqual({ search: { edges: [{ field: "name", highlight: { excerpt: "Cambodia", marks: [[0, 8]] } }] } });
  });
});

describe("links", () => {
  const aLinkGraph = (): GraphBuilder => aGraph(catalogue).with(
    { id: "source/other", title: "Other" },
    { id: "principle/stated", title: { en: "Stated" } }, { id: "principle/read", title: { en: "Read" } },
    { id: "measure/m", title: { en: "M" }, principles: [
      { to: "principle/stated", basis: "STATED", citations: [{ source: "source/other", confidence: "SEED" }, { source: "source/test", confidence: "RECALLED", locator: "Table 1" }] },
      { to: "principle/read" },
    ] },
  );

  it.each([
    ["basis", "{ basis: { eq: STATED } }", ["stated"]],
    ["another basis", "{ basis: { in: [EDITORIAL] } }", ["read"]],
    ["weakest confidence", "{ confidence: { eq: RECALLED } }", ["stated"]],
    ["source, by slug", '{ source: "other" }', ["stated"]],
    ["any source", '{ source: "source/test" }', ["read", "stated"]],
    ["part of a role", '{ role: { contains: "x" } }', []],
    ["absent role", "{ role: { isNull: true } }", ["read", "stated"]],
    ["two conditions", '{ basis: { eq: STATED }, source: "test" }', ["stated"]],
  ])("are narrowed by %s, from both ends, and counted so", async (_name, link, expected) => {
    const ask = await open(aLinkGraph());

    const { data } = await ask(`{ measure(id: "m") { principles(link: ${link}) { totalCount nodes { id } } } principles { nodes { id measures(link: ${link}) { totalCount } } } }`);

    const { measure, principles } = data as { measure: { principles: { totalCount: number; nodes: { id: string }[] } }; principles: { nodes: { id: string; measures: { totalCount: number } }[] } };
    expect(measure.principles).toEqual({ totalCount: expected.length, nodes: expected.map((slug) => ({ id: `principle/${slug}` })) });
    expect(principles.nodes.filter((node) => node.measures.totalCount === 1).map(({ id }) => id)).toEqual(expected.map((slug) => `principle/${slug}`));
  });

  it("carry all their citations in order, with the weakest confidence", async () => {
    const ask = await open(aLinkGraph());

    const { data } = await ask('{ measure(id: "m") { principles { edges { linkBasis confidence citations { source { title } locator confidence } } } } }');

    expect(data).toEqual({ measure: { principles: { edges: [
      { linkBasis: "EDITORIAL", confidence: "VERIFIED", citations: [{ source: { title: "Test" }, locator: null, confidence: "VERIFIED" }] },
      { linkBasis: "STATED", confidence: "RECALLED", citations: [{ source: { title: "Other" }, locator: null, confidence: "SEED" }, { source: { title: "Test" }, locator: "Table 1", confidence: "RECALLED" }] },
    ] } } });
  });

  it("between the same two records in two roles are two rows, and no page loses one", async () => {
    const ask = await open(aGraph(catalogue).with(
      { id: "country/KHM", name: { en: "Cambodia" } }, { id: "country/LAO", name: { en: "Laos" } },
      { id: "project/p", title: { en: "P" }, countries: [{ to: "country/KHM", role: "FOCUS" }, { to: "country/KHM", role: "STUDIED" }, { to: "country/LAO", role: "STUDIED" }] },
    ));
    const query = "query ($after: String) { project(id: \"p\") { countries(first: 1, after: $after) { totalCount edges { role node { id } } pageInfo { endCursor } } } }";

    const rows: unknown[] = [];
    let after: string | null = null;
    for (let at = 0; at < 3; at++) {
      const answer: unknown = (await ask(query, { after })).data;
      const { countries } = (answer as { project: { countries: { totalCount: number; edges: unknown[]; pageInfo: { endCursor: string | null } } } }).project;
      expect(countries.totalCount).toBe(3);
      rows.push(...countries.edges);
      after = countries.pageInfo.endCursor;
    }

    expect(rows).toEqual([{ role: "FOCUS", node: { id: "country/KHM" } }, { role: "STUDIED", node: { id: "country/KHM" } }, { role: "STUDIED", node: { id: "country/LAO" } }]);
  });
});
