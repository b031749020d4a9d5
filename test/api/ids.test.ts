import { createCatalogue } from "../../src/model/index.js";
import { anApi } from "../support/api.js";
import { aGraph, type Given } from "../support/graph.js";

const catalogue = createCatalogue();
const open = await anApi(catalogue);
const cambodia: Given = { id: "country/KHM", name: { en: "Cambodia", fr: "Cambodge" }, formerIds: ["country/KAM"] };
const laos: Given = { id: "country/LAO", name: { en: "Laos", fr: "Laos" } };

describe("an id", () => {
  it("leads to its record, whole or without prefix, by type or by any", async () => {
    const ask = await open(aGraph(catalogue).with(cambodia));

    const { data } = await ask('{ a: country(id: "country/KHM") { id } b: country(id: "KHM") { id } c: node(id: "country/KHM") { __typename id } }');

    expect(data).toEqual({ a: { id: "country/KHM" }, b: { id: "country/KHM" }, c: { __typename: "Country", id: "country/KHM" } });
  });

  it("of nothing, or of another type, gives null", async () => {
    const ask = await open(aGraph(catalogue).with(cambodia));

    const { data, faults } = await ask('{ a: country(id: "ZZZ") { id } b: instrument(id: "country/KHM") { id } c: node(id: "KHM") { id } }');

    expect([data, faults]).toEqual([{ a: null, b: null, c: null }, []]);
  });

  it("that was merged answers with the surviving record, in look-ups, lists and filters", async () => {
    const ask = await open(aGraph(catalogue).with(cambodia, laos, { id: "project/p", title: { en: "P" }, countries: ["country/KHM"] }).merged("country/KAM", "country/KHM"));

    const { data } = await ask(`{
      country(id: "KAM") { id formerIds } nodes(ids: ["country/KAM", "country/LAO"]) { id }
      countries(filter: { id: { eq: "KAM" } }) { nodes { id } } projects(filter: { countries: { some: { id: { in: ["KAM"] } } } }) { nodes { id } }
    }`);

    expect(data).toEqual({
      country: { id: "country/KHM", formerIds: ["country/KAM"] }, nodes: [{ id: "country/KHM" }, { id: "country/LAO" }],
      countries: { nodes: [{ id: "country/KHM" }] }, projects: { nodes: [{ id: "project/p" }] },
    });
  });

  it("that was withdrawn says so, with reason and replacement", async () => {
    const ask = await open(aGraph(catalogue).with(cambodia).withdrawn("country/XXX", "No such place.", "country/KHM"));

    const { data, faults } = await ask('{ country(id: "XXX") { id } }');

    expect(data).toEqual({ country: null });
    expect(faults).toEqual([{ code: "WITHDRAWN", message: "country/XXX has left the dataset.", details: { id: "country/XXX", reason: "No such place.", replacement: "country/KHM" } }]);
  });

  it.each(["", " ", "x".repeat(300)])("that can be none is refused: %j", async (id) => {
    const ask = await open(aGraph(catalogue).with(cambodia));

    expect((await ask("query ($id: ID!) { node(id: $id) { id } }", { id })).faults[0]?.code).toBe("INVALID_INPUT");
  });
});

describe("nodes", () => {
  it("keeps the order asked, repeats what is repeated and gives null for what is not there", async () => {
    const ask = await open(aGraph(catalogue).with(cambodia, laos));

    const { data } = await ask('{ nodes(ids: ["country/LAO", "country/ZZZ", "country/KHM", "country/LAO"]) { id } }');

    expect(data).toEqual({ nodes: [{ id: "country/LAO" }, null, { id: "country/KHM" }, { id: "country/LAO" }] });
  });

  it("gives an empty list for none", async () => {
    const ask = await open(aGraph(catalogue));

    expect((await ask("{ nodes(ids: []) { id } }")).data).toEqual({ nodes: [] });
  });

  it("takes 200 ids and refuses 201", async () => {
    const ask = await open(aGraph(catalogue).with(cambodia));
    const ids = Array.from({ length: 201 }, () => "country/KHM");
    const query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";

    const [enough, tooMany] = [await ask(query, { ids: ids.slice(1) }), await ask(query, { ids })];

    expect((enough.data as { nodes: unknown[] }).nodes).toHaveLength(200);
    expect(JSON.stringify(tooMany.faults)).toContain("holds more than 200 ids");
  });

  it("takes ids from single variables", async () => {
    const ask = await open(aGraph(catalogue).with(cambodia, laos));

    const { data, faults } = await ask("query ($a: ID!, $b: ID!) { nodes(ids: [$a, $b]) { id } }", { a: "country/LAO", b: "country/KHM" });

    expect([data, faults]).toEqual([{ nodes: [{ id: "country/LAO" }, { id: "country/KHM" }] }, []]);
  });

  it("refuses a list of 10,000 ids in a filter", async () => {
    const ask = await open(aGraph(catalogue).with(cambodia));

    const { faults } = await ask("query ($ids: [ID!]) { countries(filter: { id: { in: $ids } }) { totalCount } }", { ids: Array.from({ length: 10_000 }, () => "KHM") });

    expect(faults).toMatchObject([{ code: "INVALID_INPUT", message: expect.stringContaining("200 at most") as string }]);
  });
});
