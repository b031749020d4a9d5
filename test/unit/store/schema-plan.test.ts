import { createCatalogue } from "../../../src/model/index.js";
import { schemaPlanOf } from "../../../src/store/schema-plan.js";

const catalogue = createCatalogue();
const plan = schemaPlanOf(catalogue);
const columnsOf = (label: string) => plan.fullText.find((type) => type.label === label)?.columns ?? [];

describe("the schema plan", () => {
  it("has an index beside every unique key: the embedded engine scans for a key alone", () => {
    expect(plan.unique).toContainEqual(["Entity", "id"]);
    expect(plan.index).toEqual(expect.arrayContaining([...plan.unique]));
  });

  it("has every type with an order for each way to sort its lists, and for its own", () => {
    const provision = plan.types.find(({ label }) => label === "Provision")!;

    expect(plan.types.map(({ label }) => label)).toEqual([...catalogue.types.keys()]);
    expect(provision.orders).toEqual(expect.arrayContaining([["label_en_sort"], ["label_fr_sort"], ["order"], ["instrumentOrder_sort", "order"]]));
    for (const { orders } of plan.types) expect(new Set(orders.map((columns) => columns.join())).size).toBe(orders.length);
  });

  it("makes every searchable type searchable, and no other", () => {
    const searchable = [...catalogue.types.values()].filter((type) => type.searchable).map((type) => type.name);

    expect(plan.fullText.map(({ label }) => label).sort()).toEqual([...searchable].sort());
  });

  it("reads a text in two languages from two columns, and a text as published from one", () => {
    const columns = columnsOf("Organisation");

    expect(columns).toContainEqual({ column: "name_en", field: "name", lang: "en", weight: expect.any(Number) });
    expect(columns).toContainEqual({ column: "name_fr", field: "name", lang: "fr", weight: expect.any(Number) });
    expect(columns.filter(({ field }) => field === "acronyms")).toEqual([{ column: "acronyms", field: "acronyms", lang: null, weight: expect.any(Number) }]);
  });

  it("searches the stored label where no single property is the name", () => {
    const type = { ...catalogue.types.get("Organisation")!, caption: undefined };

    const [organisation] = schemaPlanOf({ ...catalogue, types: new Map([[type.name, type]]) }).fullText;

    expect(organisation!.columns.slice(0, 2)).toMatchObject([{ column: "label_en", field: "label", lang: "en" }, { column: "label_fr", field: "label", lang: "fr" }]);
    expect(columnsOf("Organisation").some(({ field }) => field === "label")).toBe(false);
  });

  it("names no column twice within a type, and gives each a weight", () => {
    for (const { label, columns } of plan.fullText) {
      expect([label, new Set(columns.map(({ column }) => column)).size]).toEqual([label, columns.length]);
      expect(columns.every(({ weight }) => weight > 0)).toBe(true);
    }
  });
});
