import { createCatalogue } from "../../src/model/index.js";
import { anApi } from "../support/api.js";
import { aGraph, type GraphBuilder } from "../support/graph.js";

const catalogue = createCatalogue();
const open = await anApi(catalogue);

/** The page tells the title and the end; the sheet tells the start, the budget and one of the two countries; a third only corroborates. */
const twoSources = (): GraphBuilder => aGraph(catalogue).with(
  { id: "source/page", title: "Page" }, { id: "source/sheet", title: "Sheet" }, { id: "source/third", title: "Third" },
  { id: "country/KHM", name: { en: "Cambodia" }, iso3: "KHM", m49: "116", citations: [{ source: "source/sheet", confidence: "VERIFIED" }] },
  { id: "country/LAO", name: { en: "Laos" }, iso3: "LAO", m49: "418", citations: [{ source: "source/page", confidence: "VERIFIED" }] },
  {
    id: "project/p", title: { en: "P" }, year: 2010, starts: "2010", ends: "2012", budget: { amount: 5, currency: "EUR" },
    countries: [{ to: "country/KHM", citations: [{ source: "source/sheet", confidence: "SEED" }] }, "country/LAO"],
    citations: [
      { source: "source/page", confidence: "VERIFIED" }, { source: "source/sheet", confidence: "SEED", fields: ["starts", "budget"], locator: "p. 1" },
      { source: "source/third", confidence: "VERIFIED", fields: ["ends"], role: "CORROBORATES" },
    ],
  },
);
const fields = "title { text } year starts { text } ends { text } budget { amount } countries { totalCount nodes { id m49 iso3 } }";

describe("accordingTo", () => {
  it("hides the fields and links that another source states, but none that a record must have", async () => {
    const ask = await open(twoSources());

    const { data } = await ask(`{ page: project(id: "p", accordingTo: "source/page") { ${fields} } sheet: project(id: "p", accordingTo: "sheet") { ${fields} } all: project(id: "p") { countries { totalCount } } }`);

    expect(data).toEqual({
      page: { title: { text: "P" }, year: 2010, starts: null, ends: { text: "2012" }, budget: null, countries: { totalCount: 1, nodes: [{ id: "country/LAO", m49: "418", iso3: "LAO" }] } },
      sheet: { title: { text: "P" }, year: null, starts: { text: "2010" }, ends: null, budget: { amount: 5 }, countries: { totalCount: 1, nodes: [{ id: "country/KHM", m49: "116", iso3: "KHM" }] } },
      all: { countries: { totalCount: 2 } },
    });
  });

  it("gives what a source corroborates by that source too, and takes nothing from the first", async () => {
    const ask = await open(twoSources());

    const { data } = await ask('{ project(id: "p", accordingTo: "third") { ends { text } year } }');

    expect(data).toEqual({ project: { ends: { text: "2012" }, year: null } });
  });

  it("gives only the citations of that source, on records and on links", async () => {
    const ask = await open(aGraph(catalogue).with(
      { id: "source/a", title: "A" }, { id: "source/b", title: "B" }, { id: "principle/x", title: { en: "X" } },
      { id: "measure/m", title: { en: "M" }, citations: [{ source: "source/a", confidence: "VERIFIED" }, { source: "source/b", confidence: "SEED" }], principles: ["principle/x"] },
    ));

    const { data } = await ask('{ measure(id: "m", accordingTo: "b") { citations { source { id } } principles { edges { citations { source { id } confidence } } } } }');

    expect(data).toEqual({ measure: { citations: [{ source: { id: "source/b" } }], principles: { edges: [{ citations: [{ source: { id: "source/b" }, confidence: "SEED" }] }] } } });
  });

  it("gives null for a record that the source does not cite, and leaves it out of lists and counts", async () => {
    const ask = await open(twoSources().with({ id: "project/q", title: { en: "Q" }, citations: [{ source: "source/third", confidence: "VERIFIED" }] }));

    const { data } = await ask('{ project(id: "q", accordingTo: "page") { id } node(id: "project/q", accordingTo: "page") { id } projects(accordingTo: "page") { totalCount nodes { id year starts { text } } counts(by: COUNTRIES) { key } } }');

    expect(data).toEqual({ project: null, node: null, projects: { totalCount: 1, nodes: [{ id: "project/p", year: 2010, starts: null }], counts: [{ key: "country/LAO" }] } });
  });

  it("of a source that there is not gives nothing", async () => {
    const ask = await open(twoSources());

    expect((await ask('{ project(id: "p", accordingTo: "source/none") { id } projects(accordingTo: "none") { totalCount } }')).data).toEqual({ project: null, projects: { totalCount: 0 } });
  });
});

describe("citations", () => {
  it("come with what the record rests on first, then its fields, then what corroborates", async () => {
    const ask = await open(twoSources());

    const { data } = await ask('{ project(id: "p") { confidence citations { source { title } field locator confidence role } } }');

    expect(data).toEqual({ project: { confidence: "VERIFIED", citations: [
      { source: { title: "Page" }, field: null, locator: null, confidence: "VERIFIED", role: "SUPPORTS" },
      { source: { title: "Sheet" }, field: "budget", locator: "p. 1", confidence: "SEED", role: "SUPPORTS" },
      { source: { title: "Sheet" }, field: "starts", locator: "p. 1", confidence: "SEED", role: "SUPPORTS" },
      { source: { title: "Third" }, field: "ends", locator: null, confidence: "VERIFIED", role: "CORROBORATES" },
    ] } });
  });

  it("of a field are its own, else those of the record; what corroborates stands beside them", async () => {
    const ask = await open(twoSources());

    const { data } = await ask('{ project(id: "p") { starts: citations(field: "starts") { source { title } } year: citations(field: "year") { source { title } } ends: citations(field: "ends") { source { title } role } } }');

    expect(data).toEqual({ project: {
      starts: [{ source: { title: "Sheet" } }], year: [{ source: { title: "Page" } }], ends: [{ source: { title: "Page" }, role: "SUPPORTS" }, { source: { title: "Third" }, role: "CORROBORATES" }],
    } });
  });
});
