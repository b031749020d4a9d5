import { InvalidInput } from "../../../src/errors.js";
import type { Params } from "../../../src/store/graph-store.js";
import { notes, read, withStore, write, type Engine } from "./engine.js";

class Custom {}

const storable: readonly (readonly [string, unknown])[] = [
  ["a text", "Œuvre d'été — 'quoted' \"twice\" \\ 🌍"],
  ["an empty text", ""],
  ["true", true],
  ["false", false],
  ["zero", 0],
  ["a negative integer", -42],
  ["the largest safe integer", Number.MAX_SAFE_INTEGER],
  ["a decimal", 0.1],
  ["a list of texts", ["b", "a", "b"]],
  ["a list of integers", [3, 1, 2]],
  ["a list of decimals", [0.5, -1.25]],
  ["a list of booleans", [true, false]],
  ["an empty list", []],
];

const refusedParameters: readonly (readonly [string, unknown])[] = [
  ["undefined", undefined], ["NaN", Number.NaN], ["Infinity", Infinity], ["a date", new Date(0)], ["a Map", new Map()], ["a Set", new Set()],
  ["a function", () => 1], ["a symbol", Symbol("s")], ["a bigint", 1n], ["an instance of a class", new Custom()],
];

const refusedProperties: readonly (readonly [string, unknown])[] = [
  ["a nested map", { a: 1 }], ["a list of maps", [{ a: 1 }]], ["a list of lists", [["a"]]], ["a mixed list", ["a", 1]], ["a list with null", ["a", null]],
];

/** Every way in which a statement may store a value, and where the message ought to say it stands. */
const placesOf = (value: unknown): readonly (readonly [text: string, params: Params, at: string])[] => [
  ["UNWIND $rows AS row CREATE (n:Note) SET n = row.properties", { rows: [{ properties: { id: "a" } }, { properties: { id: "b", value } }] }, "$rows[1].properties.value"],
  ["UNWIND $rows AS row CREATE (n:Note) SET n = row", { rows: [{ id: "a", value }] }, "$rows[0].value"],
  ["CREATE (n:Note {id: 'a'}) SET n += $properties", { properties: { value } }, "$properties.value"],
  ["CREATE (n:Note {id: 'a'}) SET n.value = $value", { value }, "$value"],
  ["CREATE (n:Note {id: 'a', value: $value})", { value }, "$value"],
  ["UNWIND $rows AS row CREATE (n:Note {id: row.id}) SET n.value = row.value", { rows: [{ id: "a", value }] }, "$rows[0].value"],
  ["CREATE (:Note {id: 'a'})-[e:LEADS_TO]->(:Note {id: 'b'}) SET e = $properties", { properties: { value } }, "$properties.value"],
];

export function describeValues(engine: Engine): void {
  it.each(storable)("gives %s back as it was stored, alone, in rows and on a relationship", async (_, value) => {
    await withStore(engine, async (store) => {
      await write(store, "CREATE (:Note {id: 'a', value: $value})", { value });
      await write(store, "UNWIND $rows AS row CREATE (n:Note) SET n = row.properties", { rows: [{ properties: { id: "b", value } }] });
      await write(store, "MATCH (a:Note {id: 'a'}) MATCH (b:Note {id: 'b'}) CREATE (a)-[e:LEADS_TO]->(b) SET e = $properties", { properties: { value } });

      expect(await read(store, "MATCH (n:Note) RETURN n.value AS value ORDER BY n.id")).toEqual([{ value }, { value }]);
      expect(await read(store, "MATCH (:Note)-[e:LEADS_TO]->(:Note) RETURN e.value AS value")).toEqual([{ value }]);
    });
  });

  it("passes parameters through as they are, null and maps of lists included", async () => {
    await withStore(engine, async (store) => {
      const value = { text: "a", none: null, list: [1, [true, { deep: "b" }]] };

      expect(await read(store, "RETURN $value AS value", { value })).toEqual([{ value }]);
    });
  });

  it.each(refusedParameters)("refuses %s as a parameter, naming it, wherever it stands", async (_, value) => {
    await withStore(engine, async (store) => {
      for (const params of [{ value }, { value: { inner: value } }, { value: ["a", value] }]) {
        await expect(read(store, "RETURN $value AS value", params)).rejects.toThrow(InvalidInput);
        await expect(write(store, "CREATE (n:Note {id: 'a'}) SET n.value = $value", params)).rejects.toThrow(/\$value/);
      }
      expect(await notes(store)).toEqual([]);
    });
  });

  it.each(refusedProperties)("refuses %s as a property, naming where it stands, and writes nothing", async (_, value) => {
    await withStore(engine, async (store) => {
      for (const [text, params, at] of placesOf(value)) {
        const refused = await write(store, text, params).catch((error: unknown) => error);

        expect(refused).toBeInstanceOf(InvalidInput);
        expect((refused as Error).message).toContain(at);
      }
      expect(await notes(store)).toEqual([]);
    });
  });

  it.each([
    ["null", "MERGE (n:Note {id: $id})", { id: null }],
    ["a row without it", "UNWIND $rows AS row MERGE (n:Note {id: row.id})", { rows: [{ id: "a" }, {}] }],
  ])("refuses %s as the key of a MERGE", async (_, text, params) => {
    await withStore(engine, async (store) => {
      await expect(write(store, text, params)).rejects.toThrow(InvalidInput);
      expect(await notes(store)).toEqual([]);
    });
  });

  it("takes a property away when it is set to null", async () => {
    await withStore(engine, async (store) => {
      await write(store, "CREATE (n:Note {id: 'a', value: 1})");
      await write(store, "MATCH (n:Note {id: 'a'}) SET n.value = $value", { value: null });

      expect(await read(store, "MATCH (n:Note) RETURN n.value AS value, keys(n) AS keys")).toEqual([{ value: null, keys: ["id"] }]);
    });
  });
}
