import { createCatalogue } from "../../../src/model/index.js";
import { sortColumnOf, sortValuesOf } from "../../../src/model/sort-columns.js";

const catalogue = createCatalogue();
const project = catalogue.types.get("Project")!;
const provision = catalogue.types.get("Provision")!;
const columnOf = (name: string): string | undefined => sortColumnOf(project.properties.get(name)!);

describe("the column that a list is ordered by", () => {
  it("is the property's own where every record has it", () => {
    expect(sortColumnOf(provision.properties.get("order")!)).toBe("order");
  });

  it("is another where the property may be missing, or is yes or no", () => {
    expect([columnOf("starts"), columnOf("year"), columnOf("workingTitle")]).toEqual(["starts_sort", "year_sort", "workingTitle_sort"]);
  });

  it("is none where a property cannot be ordered", () => {
    expect(columnOf("externalIds")).toBeUndefined();
  });

  it("holds for every type and property what sorts like the value, and sorts what is missing last", () => {
    const known = sortValuesOf(project, { starts: "2020", starts_from: "2020-01-01", starts_to: "2020-12-31", year: 2020, budget_amount: 5, workingTitle: true });
    const unknown = sortValuesOf(project, {});

    expect(known).toMatchObject({ starts_sort: "2020-01-01", year_sort: 2020, budget_sort: 5, workingTitle_sort: 1 });
    expect(Object.keys(unknown)).toEqual(Object.keys(known));
    for (const column of ["starts_sort", "year_sort", "budget_sort", "workingTitle_sort"]) expect(unknown[column]! > known[column]!).toBe(true);
    expect(unknown.starts_sort! > "9999-12-31" && unknown.starts_sort! > "ÿ").toBe(true);
  });

  it("is one that every type's own order can rest on", () => {
    for (const type of catalogue.types.values()) {
      for (const name of type.order) expect([type.name, name, sortColumnOf(type.properties.get(name)!)]).not.toContain(undefined);
    }
  });
});
