import fc from "fast-check";
import { kinds, type KindName } from "../../../src/model/kinds/index.js";
import type { ValueKind, Vocabulary } from "../../../src/model/kinds/kind.js";
import { daysOf, precisionOf } from "../../../src/model/kinds/partial-date.js";
import { isDay } from "../../../src/model/kinds/plain.js";
import { isStorable } from "../../../src/store/values.js";

const colours: Vocabulary = { name: "Colour", description: "Colours.", codes: { RED: { en: "Red", fr: "Rouge" }, GREEN: { en: "Green", fr: "Vert" } } };
const kindNamed = (name: KindName): ValueKind => kinds[name] as ValueKind;
const parse = (name: KindName, raw: unknown): unknown => kindNamed(name).parse(raw, { vocabulary: colours });

describe("a kind of value", () => {
  it.each<[KindName, unknown, unknown]>([
    ["text", "  Palermo ", "Palermo"],
    ["texts", [" a", "b "], ["a", "b"]],
    ["url", " https://example.org/a?b=c ", "https://example.org/a?b=c"],
    ["integer", 2000, 2000],
    ["decimal", -0.5, -0.5],
    ["boolean", false, false],
    ["code", "RED", "RED"],
    ["codes", ["GREEN", "RED"], ["GREEN", "RED"]],
    ["partialDate", 2000, "2000"],
    ["partialDate", "2000-11", "2000-11"],
    ["partialDate", "2024-02-29", "2024-02-29"],
    ["localizedText", { en: " A ", status: { en: "OFFICIAL" } }, { en: "A", status: { en: "OFFICIAL" } }],
    ["items", [{ code: "A_1", en: "One" }], [{ code: "A_1", en: "One" }]],
    ["publishedTexts", ["plain", { text: "bonjour", lang: "fr", field: "title" }], [{ text: "plain", lang: "en" }, { text: "bonjour", lang: "fr", field: "title" }]],
    ["money", { amount: 0, currency: "EUR" }, { amount: 0, currency: "EUR" }],
    ["externalIds", { prima: "KH1" }, [{ scheme: "prima", value: "KH1" }]],
  ])("%s takes %j", (name, raw, value) => {
    expect(parse(name, raw)).toEqual({ value });
  });

  const refused: readonly [kind: KindName, raw: unknown, message: string, path?: (string | number)[]][] = [
    ["text", 5, "5 is not text; put it in quotation marks"],
    ["text", "  ", "the text is empty"],
    ["texts", "a", "is not a list"],
    ["texts", ["a", 1], "1 is not text", [1]],
    ["url", "example.org", "is not a web address"],
    ["url", "javascript:alert(1)", "is not a web address"],
    ["integer", 1.5, "1.5 is not a whole number"],
    ["integer", 2 ** 60, "is not a whole number"],
    ["decimal", "1", "is not a number"],
    ["decimal", Number.NaN, "is not a number"],
    ["boolean", "yes", "is neither true nor false"],
    ["code", "GREN", "is not a code of Colour; did you mean GREEN?"],
    ["code", "toString", "is not a code of Colour"],
    ["codes", ["RED", "BLUE"], "\"BLUE\" is not a code of Colour", [1]],
    ["partialDate", "2000/11", "\"2000/11\" is not a date; write 2000-11"],
    ["partialDate", "2000.1.5", "write 2000-01-05"],
    ["partialDate", "2023-02-29", "is not a date"],
    ["partialDate", "2000-13", "is not a date"],
    ["partialDate", "0999", "is not a date"],
    ["partialDate", "", "is not a date"],
    ["localizedText", "A", "write { en: …, fr: … }"],
    ["localizedText", {}, "there is no text in English or French"],
    ["localizedText", { en: "A", de: "B" }, "unknown key \"de\"", ["de"]],
    ["localizedText", { en: "A", status: { en: "MAYBE" } }, "is not a status", ["status"]],
    ["items", [{ code: "low", en: "A" }], "\"low\" is not a code", [0, "code"]],
    ["items", ["A"], "is not an entry", [0]],
    ["publishedTexts", [{ text: "", lang: "fr" }], "there is no text", [0, "text"]],
    ["publishedTexts", [{ text: "a", lang: "french" }], "is not an ISO 639-1 code", [0, "lang"]],
    ["money", { amount: -1, currency: "EUR" }, "-1 is not an amount", ["amount"]],
    ["money", { amount: 1, currency: "euro" }, "is not an ISO 4217 code", ["currency"]],
    ["money", { amount: 1, currency: "EUR", note: "x" }, "unknown key \"note\"", ["note"]],
    ["externalIds", { prima: 5 }, "5 is not an identifier", ["prima"]],
    ["externalIds", ["KH1"], "is not a map"],
  ];
  it.each(refused.map(([name, raw, message, path]) => ({ name, raw, message, path: path ?? null })))("$name refuses $raw, saying where", ({ name, raw, message, path }) => {
    expect(parse(name, raw)).toMatchObject({ problems: [{ message: expect.stringContaining(message) as string, ...(path ? { path } : {}) }] });
  });

  it("text refuses what is longer than any field", () => {
    expect(parse("text", "x".repeat(20_001))).toMatchObject({ problems: [{ message: expect.stringContaining("20000 at most") as string }] });
  });

  it.each(Object.keys(kinds) as KindName[])("%s answers whatever is written with a value or with problems, never by throwing", (name) => {
    const key = fc.constantFrom("en", "fr", "status", "code", "text", "lang", "field", "amount", "currency", "year", "toString", "toJSON");
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.object({ key }), fc.array(fc.object({ key }))), (raw) => {
      const parsed = kindNamed(name).parse(raw, { vocabulary: colours });
      expect("value" in parsed || parsed.problems.length > 0).toBe(true);
    }));
  });
});

const filled = fc.string({ minLength: 1 }).filter((text) => text.trim() !== "");
const upper = fc.constantFrom("A", "B_2", "STATES");
const date = fc.tuple(fc.date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }), fc.constantFrom(4, 7, 10)).map(([day, length]) => day.toISOString().slice(0, length));
const optional = <V extends Record<string, fc.Arbitrary<unknown>>>(shape: V, requiredKeys: (keyof V)[]) => fc.record(shape, { requiredKeys: requiredKeys as never });

const written: Readonly<Record<KindName, fc.Arbitrary<unknown>>> = {
  text: filled, texts: fc.array(filled, { minLength: 1 }), url: fc.webUrl({ withQueryParameters: true }), integer: fc.maxSafeInteger(), decimal: fc.double({ noNaN: true, noDefaultInfinity: true }), boolean: fc.boolean(),
  code: fc.constantFrom("RED", "GREEN"), codes: fc.array(fc.constantFrom("RED", "GREEN"), { minLength: 1 }), partialDate: date,
  localizedText: optional({ en: filled, fr: filled, status: fc.constantFrom({ en: "OFFICIAL" }, { fr: "TRANSLATED", en: "OFFICIAL" }) }, []).filter((text) => "en" in text || "fr" in text),
  items: fc.array(optional({ en: filled, fr: filled, code: upper, group: upper }, ["en"]), { minLength: 1 }),
  publishedTexts: fc.array(optional({ text: filled, lang: fc.constantFrom("en", "fr", "km"), field: fc.constantFrom("title", "year") }, ["text"]), { minLength: 1 }),
  money: optional({ amount: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), currency: fc.constantFrom("EUR", "USD"), year: fc.integer(), qualifier: fc.constantFrom("EXACT", "UP_TO", "OVER"), kind: fc.constantFrom("BUDGET", "CALL") }, ["amount", "currency"]),
  externalIds: fc.dictionary(fc.constantFrom("prima", "iati", "px"), filled, { minKeys: 1 }),
};

describe("what a kind stores", () => {
  it.each(Object.keys(kinds) as KindName[])("%s comes back as it was, out of its own columns, all of which a store can hold", (name) => {
    const kind = kindNamed(name);
    fc.assert(fc.property(written[name], (raw) => {
      const parsed = kind.parse(raw, { vocabulary: colours });
      if (!("value" in parsed)) throw new Error(JSON.stringify(parsed.problems));

      const row = kind.store("field", parsed.value);

      expect(kind.hydrate("field", row)).toEqual(parsed.value);
      expect(Object.keys(row).filter((column) => !kind.columns("field").includes(column))).toEqual([]);
      expect(Object.values(row).every(isStorable)).toBe(true);
    }));
  });

  it.each(Object.keys(kinds) as KindName[])("%s that was never stored is undefined, for absent and for null columns", (name) => {
    const kind = kindNamed(name);
    const nulls = Object.fromEntries(kind.columns("field").map((column) => [column, null]));

    expect([kind.hydrate("field", {}), kind.hydrate("field", nulls)]).toEqual([undefined, undefined]);
  });

  it.each(Object.keys(kinds) as KindName[])("%s orders by one of its columns, if it orders", (name) => {
    const kind = kindNamed(name);
    const column = kind.sortColumn?.("field");

    expect(column === undefined || kind.columns("field").includes(column)).toBe(true);
  });
});

describe("a partial date", () => {
  it.each([
    ["2000", "YEAR", "2000-01-01", "2000-12-31"],
    ["2000-02", "MONTH", "2000-02-01", "2000-02-29"],
    ["1900-02", "MONTH", "1900-02-01", "1900-02-28"],
    ["2000-11-15", "DAY", "2000-11-15", "2000-11-15"],
  ])("%s is known to the %s and lies between its first and last day", (text, precision, earliest, latest) => {
    expect([precisionOf(text), daysOf(text)]).toEqual([precision, { earliest, latest }]);
  });

  it("holds no day that is none", () => {
    expect(["2000-02-30", "2000-00", "2000-1", "20000", "2000-11-15T00:00"].map(daysOf)).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(["2024-02-29", "2023-02-29", "2023-2-9", 20230209].map(isDay)).toEqual([true, false, false, false]);
  });
});
