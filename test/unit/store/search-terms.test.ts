import fc from "fast-check";
import { beginningKey, searchTermsOf, wholeKey } from "../../../src/store/text/search-terms.js";

const named = (text: string, lang: "en" | "fr" | null = "en") => ({ field: "title", lang, weight: 3, text });
const told = (text: string) => ({ field: "summary", lang: "en", weight: 1, text }) as const;
const termsOf = (...texts: readonly (ReturnType<typeof named> | ReturnType<typeof told>)[]) => searchTermsOf({ id: "tool/guide", type: "Tool", texts });

describe("the terms of a record", () => {
  it("are id, slug and names as one word, and names by their beginning", () => {
    expect(termsOf(named("Côte d’Ivoire")).keys).toEqual(["toolguide", "guide", "cotedivoire", "_cote_d_ivoire"]);
  });

  it("are of a name with an acronym in brackets each of the two", () => {
    expect(termsOf(named("Organisation for Migration (IOM)")).keys).toEqual(expect.arrayContaining(["organisationformigrationiom", "organisationformigration", "iom", "_organisation_for_migration_iom"]));
  });

  it("are the words of all texts with their stems, each once and without the most common", () => {
    expect(termsOf(named("Policies for the victims"), told("The victim, the policy")).texts).toEqual(["policies", "polici", "victims", "victim", "policy"]);
  });

  it("are the words of names, also behind the language and the shortness of the name", () => {
    expect(termsOf(named("Enquêtes", "fr"), told("Not a name")).names).toEqual([
      "enquetes", "_fr_enquetes", "_short_enquetes", "_shortest_enquetes", "enquet", "_fr_enquet", "_short_enquet", "_shortest_enquet",
    ]);
  });

  it.each([[4, true, true], [5, true, false], [8, true, false], [9, false, false]])("know a name of %d words as short: %s, as shortest: %s", (count, short, shortest) => {
    const { names } = termsOf(named(Array.from({ length: count }, (_, index) => `word${index}`).join(" of the ")));

    expect([names.includes("_short_word0"), names.includes("_shortest_word0")]).toEqual([short, shortest]);
  });

  it("count a name without a language for both", () => {
    expect(termsOf(named("UNODC", null)).names).toEqual(expect.arrayContaining(["_en_unodc", "_fr_unodc"]));
  });

  it("hold letters, digits and underscores only, none twice, none longer than an index takes, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      for (const terms of Object.values(termsOf(named(text), told(text))) as readonly (readonly string[])[]) {
        expect(new Set(terms).size).toBe(terms.length);
        for (const term of terms) expect(term).toMatch(/^(?:[\p{L}\p{N}]+|(?:_[\p{L}\p{N}]+)+_?)$/u);
      }
    }));
    expect(Math.max(...termsOf(named("word ".repeat(1_000))).keys.map((key) => key.length))).toBe(240);
  });
});

describe("the keys of what was typed", () => {
  it.each([["ONU DC", "onudc", "_onu_dc"], [" — ", "", ""], ["l'élar", "lelar", "_l_elar"]])("are for %s %s and %s", (text, whole, beginning) => {
    expect([wholeKey(text), beginningKey(text)]).toEqual([whole, beginning]);
  });
});
