import fc from "fast-check";
import { InvalidInput } from "../../../src/errors.js";
import { statement } from "../../../src/store/graph-store.js";
import { checkStored } from "../../../src/store/stored-values.js";
import { checkProperties, encodeParams, encodeWriteParams, isStorable } from "../../../src/store/values.js";

describe("parameters", () => {
  it("pass unchanged when they are plain JSON values", () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (params) => {
      expect(encodeParams(params)).toEqual(params);
    }));
  });

  it("are copies: what the caller changes later changes nothing", () => {
    const ids = ["a"];
    const encoded = encodeParams({ ids });
    ids.push("b");

    expect(encoded).toEqual({ ids: ["a"] });
  });

  it.each([
    ["undefined", undefined, "$x.deep[1] is undefined"], ["NaN", Number.NaN, "$x.deep[1] is NaN"], ["a date", new Date(), "$x.deep[1] is a Date"],
    ["a Map", new Map(), "$x.deep[1] is a Map"], ["a function", () => 1, "$x.deep[1] is a function"], ["a bigint", 1n, "$x.deep[1] is a bigint"],
  ])("are refused when they hold %s, with the place", (_, value, message) => {
    expect(() => encodeParams({ x: { deep: [1, value] } })).toThrow(message);
  });

  it("take a gap in a list for the undefined that it is", () => {
    expect(() => encodeParams({ x: Array.from({ length: 3 }).concat([1]) })).toThrow(InvalidInput);
  });

  it("may hold maps without a prototype, whatever their keys", () => {
    const map = Object.assign(Object.create(null) as Record<string, unknown>, { constructor: 1 });

    expect(encodeParams({ map })).toEqual({ map: { constructor: 1 } });
  });

  it.each([[["a", 1]], [["a", null]], [[true, "true"]]])("of a write hold no list like %j", (list) => {
    expect(() => encodeWriteParams({ rows: [{ list }] })).toThrow("$rows[0].list cannot be stored");
  });
});

describe("properties", () => {
  it.each(["", "a", 0, -1.5, true, [], ["a"], [1, 2.5], [true, false]])("may be %j", (value) => {
    expect(isStorable(value)).toBe(true);
  });

  it.each([null, undefined, Number.NaN, Infinity, {}, [null], ["a", 1], [["a"]], [{}], new Date(), 1n])("may not be %p", (value) => {
    expect(isStorable(value)).toBe(false);
  });

  it("are named when they may not be stored", () => {
    expect(() => checkProperties({ id: "a", where: { deep: 1 } }, "$properties")).toThrow("$properties.where cannot be stored");
  });
});

describe("what a statement would store", () => {
  const check = (text: string, params: Parameters<typeof checkStored>[1]) => () => checkStored(statement("test", text), params);

  it.each([
    ["MATCH (a:Note) MATCH (b:Note) CREATE (a)-[e:LEADS_TO]->(b) SET e = $properties, a += $more", { properties: {}, more: { x: { y: 1 } } }, "$more.x"],
    ["UNWIND $rows AS row MERGE (n:Note {id: row.id}) ON CREATE SET n.x = row.x", { rows: [{ id: "a", x: [1, "1"] }] }, "$rows[0].x"],
    ["UNWIND $rows AS row MERGE (n:Note {id: row.id}) SET n += row.properties", { rows: [{ id: "a", properties: "text" }] }, "$rows[0].properties cannot be stored: write a map"],
    ["CREATE (n:Note) SET n = {id: $id, x: $x}", { id: "a", x: {} }, "$x"],
    ["MERGE (n:Note {id: 'a'}) MERGE (m:Note {id: $id})", { id: null }, "$id"],
  ])("is refused: %s", (text, params, message) => {
    expect(check(text, params)).toThrow(message);
  });

  it.each([
    ["UNWIND $rows AS row MATCH (n:Note {id: row.id}) SET n = row.properties", { rows: [{ id: "a", properties: { tags: ["x"] } }] }],
    ["MATCH (n:Note {id: $id}) SET n.x = $x", { id: "a", x: null }],
    ["MATCH (n:Note) WHERE n.id IN $ids AND any(x IN $maps WHERE x.a = 1) SET n.seen = true", { ids: ["a"], maps: [{ a: 1 }] }],
    ["MATCH (n:Note) SET n.text = '$x.y = $maps'", { maps: [{ a: 1 }] }],
    ["MATCH (a:Note) MATCH (b:Note) SET b = properties(a)", {}],
  ])("is let through: %s", (text, params) => {
    expect(check(text, params)).not.toThrow();
  });
});
