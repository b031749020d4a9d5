import { createCatalogue } from "../../src/model/index.js";
import { anApi } from "../support/api.js";
import { aGraph, type Given, type GraphBuilder } from "../support/graph.js";

const catalogue = createCatalogue();
const open = await anApi(catalogue);

describe("counts", () => {
  const aCountedGraph = (): GraphBuilder => aGraph(catalogue).with(
    { id: "country/KHM", name: { en: "Cambodia", fr: "Cambodge" } }, { id: "country/LAO", name: { en: "Laos", fr: "Laos" } },
    { id: "project/a", title: { en: "A" }, status: "COMPLETED", countries: ["country/KHM", "country/LAO"], otherAreas: ["Kosovo", "Elsewhere"], year: 2010 },
    { id: "project/b", title: { en: "B" }, status: "COMPLETED", countries: ["country/KHM"], otherAreas: ["Kosovo"], year: 2011 },
    { id: "project/c", title: { en: "C" }, status: "ACTIVE", year: 2010 },
    { id: "organisation/o", name: { en: "O" } },
  );

  it("by code tell the label in the language of the request, the largest first", async () => {
    const ask = await open(aCountedGraph());

    const { data } = await ask("{ projects(first: 0) { counts(by: STATUS) { key label { text lang } count } } }", {}, "fr");

    expect(data).toEqual({ projects: { counts: [{ key: "COMPLETED", label: { text: "Achevé", lang: "FR" }, count: 2 }, { key: "ACTIVE", label: { text: "En cours", lang: "FR" }, count: 1 }] } });
  });

  it("by relation tell the record, and count under null what has none", async () => {
    const ask = await open(aCountedGraph());

    const { data, statements } = await ask("{ projects { counts(by: COUNTRIES) { key label { text } count } } }");

    expect(data).toEqual({ projects: { counts: [{ key: "country/KHM", label: { text: "Cambodia" }, count: 2 }, { key: "country/LAO", label: { text: "Laos" }, count: 1 }, { key: null, label: null, count: 1 }] } });
    expect(statements.map(({ name }) => name)).toEqual(["projects", "labelsByIds"]);
  });

  it("by list count a row under each of its members, and under null when it has none", async () => {
    const ask = await open(aCountedGraph());

    const { data } = await ask("{ projects { counts(by: OTHER_AREAS) { key count } } }");

    expect(data).toEqual({ projects: { counts: [{ key: "Kosovo", count: 2 }, { key: "Elsewhere", count: 1 }, { key: null, count: 1 }] } });
  });

  it("cover all rows of the filter whatever the page, several at once, also under a relation", async () => {
    const ask = await open(aCountedGraph());

    const { data } = await ask(`{
      projects(first: 1, filter: { year: { eq: 2010 } }) { totalCount byYear: counts(by: YEAR) { key count } byStatus: counts(by: STATUS) { key count } }
      countries { nodes { id projects(first: 0) { byYear: counts(by: YEAR) { key count } byCountry: counts(by: COUNTRIES) { key count } byArea: counts(by: OTHER_AREAS) { key count } } } }
    }`);

    expect(data).toEqual({
      projects: { totalCount: 2, byYear: [{ key: "2010", count: 2 }], byStatus: [{ key: "ACTIVE", count: 1 }, { key: "COMPLETED", count: 1 }] },
      countries: { nodes: [
        { id: "country/KHM", projects: { byYear: [{ key: "2010", count: 1 }, { key: "2011", count: 1 }], byCountry: [{ key: "country/KHM", count: 2 }, { key: "country/LAO", count: 1 }], byArea: [{ key: "Kosovo", count: 2 }, { key: "Elsewhere", count: 1 }] } },
        { id: "country/LAO", projects: { byYear: [{ key: "2010", count: 1 }], byCountry: [{ key: "country/KHM", count: 1 }, { key: "country/LAO", count: 1 }], byArea: [{ key: "Elsewhere", count: 1 }, { key: "Kosovo", count: 1 }] } },
      ] },
    });
  });

  it("of nothing are empty", async () => {
    const ask = await open(aCountedGraph());

    const { data } = await ask('{ projects(filter: { year: { eq: 1 } }) { totalCount counts(by: STATUS) { key } sums(of: BUDGET) { amount } } organisation(id: "o") { fundedProjects { totalCount counts(by: STATUS) { key } sums(of: BUDGET) { amount } } } }');

    expect(data).toEqual({ projects: { totalCount: 0, counts: [], sums: [] }, organisation: { fundedProjects: { totalCount: 0, counts: [], sums: [] } } });
  });
});

describe("sums", () => {
  const project = (slug: string, amount: number | null, currency: string, partOf?: string): Given =>
    ({ id: `project/${slug}`, title: { en: slug }, funders: ["organisation/fund"], ...(amount === null ? {} : { budget: { amount, currency } }), ...(partOf ? { partOf: `project/${partOf}` } : {}) });
  const sumsOf = async (...projects: readonly Given[]): Promise<unknown> => {
    const ask = await open(aGraph(catalogue).with({ id: "organisation/fund", name: { en: "Fund" } }, ...projects));
    const { data } = await ask('{ projects { sums(of: BUDGET) { currency amount count } } organisation(id: "fund") { fundedProjects { sums(of: BUDGET) { currency amount count } } } }');
    const { projects: root, organisation } = data as { projects: { sums: unknown }; organisation: { fundedProjects: { sums: unknown } } };
    expect(organisation.fundedProjects.sums).toEqual(root.sums);
    return root.sums;
  };

  it("are one per currency, never converted, without rows that have no amount", async () => {
    expect(await sumsOf(project("a", 100, "EUR"), project("b", 50.5, "EUR"), project("c", 7, "USD"), project("d", null, "EUR"))).toEqual([{ currency: "EUR", amount: 150.5, count: 2 }, { currency: "USD", amount: 7, count: 1 }]);
  });

  it("leave out a part whose whole is summed", async () => {
    expect(await sumsOf(project("whole", 100, "EUR"), project("part", 40, "EUR", "whole"), project("grain", 10, "EUR", "part"))).toEqual([{ currency: "EUR", amount: 100, count: 1 }]);
  });

  it("leave out a part of a part whose whole is summed", async () => {
    expect(await sumsOf(project("whole", 100, "EUR"), project("part", null, "EUR", "whole"), project("grain", 10, "EUR", "part"))).toEqual([{ currency: "EUR", amount: 100, count: 1 }]);
  });

  it("count the parts of a whole that has no amount", async () => {
    expect(await sumsOf(project("whole", null, "EUR"), project("one", 40, "EUR", "whole"), project("two", 2, "EUR", "whole"))).toEqual([{ currency: "EUR", amount: 42, count: 2 }]);
  });

  it("count a part whose whole the filter leaves out", async () => {
    const ask = await open(aGraph(catalogue).with(project("whole", 100, "EUR"), { ...project("part", 40, "EUR", "whole"), year: 2010 }));

    expect((await ask("{ projects(filter: { year: { eq: 2010 } }) { sums(of: BUDGET) { amount } } }")).data).toEqual({ projects: { sums: [{ amount: 40 }] } });
  });
});

describe("asOf", () => {
  const act = (slug: string, date?: string, enteredIntoForce?: string): Given => ({ id: `treaty-action/${slug}`, kind: "RATIFICATION", consent: true, instrument: "instrument/i", country: "country/KHM", ...(date ? { date } : {}), ...(enteredIntoForce ? { enteredIntoForce } : {}) });
  const aTreaty = (): GraphBuilder => aGraph(catalogue).with(
    { id: "instrument/i", title: { en: "I" } }, { id: "country/KHM", name: { en: "Cambodia" } },
    act("before", "2003-01-05", "2003-02-04"), act("year", "2004"), act("month", "2004-06"), act("later", "2009-01-01"), act("unknown"),
  );

  it("tells what surely holds from what may hold", async () => {
    const ask = await open(aTreaty());
    const figures = "datedCount { certain undetermined } totalCount";

    const { data } = await ask(`{
      year: treatyActions(asOf: "2004") { ${figures} } may: treatyActions(asOf: "2004-05-31") { ${figures} } june: treatyActions(asOf: "2004-06-10") { ${figures} nodes { id holds(asOf: "2004-06-10") } } any: treatyActions { ${figures} }
      instrument(id: "i") { treatyActions(asOf: "2004-05-31") { ${figures} } }
    }`);

    expect(data).toEqual({
      year: { datedCount: { certain: 3, undetermined: 1 }, totalCount: 4 }, may: { datedCount: { certain: 1, undetermined: 2 }, totalCount: 3 },
      june: { datedCount: { certain: 1, undetermined: 3 }, totalCount: 4, nodes: [
        { id: "treaty-action/before", holds: "YES" }, { id: "treaty-action/year", holds: "UNDETERMINED" }, { id: "treaty-action/month", holds: "UNDETERMINED" }, { id: "treaty-action/unknown", holds: "UNDETERMINED" },
      ] },
      any: { datedCount: { certain: 5, undetermined: 0 }, totalCount: 5 },
      instrument: { treatyActions: { datedCount: { certain: 1, undetermined: 2 }, totalCount: 3 } },
    });
  });

  it("counts from entry into force when the basis says so", async () => {
    const ask = await open(aTreaty());

    const { data } = await ask('query ($day: String) { deposit: treatyActions(asOf: $day, basis: DEPOSIT) { datedCount { certain } } inForce: treatyActions(asOf: $day, basis: IN_FORCE) { datedCount { certain undetermined } } treatyAction(id: "before") { holds(asOf: "2003-01-20") inForce: holds(asOf: "2003-01-20", basis: IN_FORCE) } }', { day: "2003-01-20" });

    expect(data).toEqual({ deposit: { datedCount: { certain: 1 } }, inForce: { datedCount: { certain: 0, undetermined: 4 } }, treatyAction: { holds: "YES", inForce: "NO" } });
  });

  it("ends what has an end, and keeps what has none", async () => {
    const ask = await open(aGraph(catalogue).with(
      { id: "project/over", title: { en: "Over" }, starts: "2001", ends: "2003" }, { id: "project/on", title: { en: "On" }, starts: "2001" }, { id: "project/ending", title: { en: "Ending" }, starts: "2001", ends: "2004" },
    ));

    const { data } = await ask('{ projects(asOf: "2004-03-01") { datedCount { certain undetermined } nodes { id holds(asOf: "2004-03-01") } } }');

    expect(data).toEqual({ projects: { datedCount: { certain: 1, undetermined: 1 }, nodes: [{ id: "project/ending", holds: "UNDETERMINED" }, { id: "project/on", holds: "YES" }] } });
  });

  it("refuses what is no date", async () => {
    const ask = await open(aTreaty());

    for (const query of ['{ treatyActions(asOf: "now") { totalCount } }', '{ treatyAction(id: "before") { holds(asOf: "2004-13") } }']) {
      expect((await ask(query)).faults).toMatchObject([{ code: "INVALID_INPUT", message: expect.stringContaining("is not a date") as string }]);
    }
  });
});
