import { schemaChanges } from "../../../src/store/engines/bolt-schema.js";
import type { SchemaPlan } from "../../../src/store/graph-store.js";

const plan: SchemaPlan = { unique: [["Entity", "id"]], index: [], types: [{ label: "Tool", orders: [["label_en_sort"]] }], fullText: [] };

const key = (label: string): string => `CREATE CONSTRAINT unique_${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;

describe("keys and indexes of Neo4j", () => {
  it("are a key for each unique property and each type, and an index for each order, the id last", () => {
    expect(schemaChanges(plan, [])).toEqual([key("Entity"), key("Tool"), "CREATE RANGE INDEX range_Tool_label_en_sort_id IF NOT EXISTS FOR (n:Tool) ON (n.label_en_sort, n.id)"]);
  });

  it("change only by what is missing", () => {
    expect(schemaChanges(plan, ["unique_Entity_id", "range_Tool_label_en_sort_id"])).toEqual([key("Tool")]);
  });

  it("lose those of an earlier plan, and none that is not ours", () => {
    const present = ["unique_Entity_id", "unique_Tool_id", "range_Tool_label_en_sort_id", "range_Tool_kind_id", "index_343aff4e", "search", "somebodys_own"];

    expect(schemaChanges(plan, present)).toEqual(["DROP INDEX range_Tool_kind_id IF EXISTS"]);
  });
});
