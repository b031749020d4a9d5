import fc from "fast-check";
import { formsOf, queryTextOf, standsFor } from "../../../src/store/text/search-text.js";

const wordsIn = (text: string): string[] => queryTextOf(text).words.map(({ folded }) => folded);

describe("what a user typed", () => {
  it("is its distinct words without the most common, the whole as a name, and the whole as a beginning", () => {
    expect(queryTextOf("L'Œuvre de la Traite, l'œuvre")).toEqual({
      words: [{ folded: "oeuvre", stem: "oeuvr", slips: [] }, { folded: "traite", stem: "trait", slips: [] }],
      whole: "loeuvredelatraiteloeuvre", beginning: "_l_oeuvre_de_la_traite_l_oeuvre",
    });
  });

  it.each([["", []], ["\"*?~^(){}[]:\\/!&|+-", []], ["title:(a AND b) OR *:*", ["title", "b"]], ["the of de la", []]])("has of %j the words %j", (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it("has at most sixteen words, and none from beyond 4,000 letters", () => {
    expect(wordsIn(Array.from({ length: 40 }, (_, index) => `w${index}`).join(" "))).toHaveLength(16);
    expect(wordsIn(`${" ".repeat(4_000)}late`)).toEqual([]);
  });

  it("never holds a sign or a capital, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
      const { words, whole, beginning } = queryTextOf(text);
      for (const { folded, stem } of words) expect(folded + stem).toMatch(/^[\p{L}\p{N}]+$/u);
      expect(whole).toMatch(/^[\p{L}\p{N}]*$/u);
      expect(beginning).toMatch(/^[\p{L}\p{N}_]*$/u);
      expect(whole).not.toMatch(/[A-Z]/);
    }));
  });
});

describe("a word of a query", () => {
  const word = (folded: string, stem: string, ...slips: readonly string[]) => ({ folded, stem, slips });

  it("may be a beginning from three letters on", () => {
    expect(formsOf(word("vic", "vic")).typed).toEqual({ term: "vic", isBeginning: true });
    expect(formsOf(word("vi", "vi")).typed).toEqual({ term: "vi", isBeginning: false });
  });

  it.each([
    ["victims", "victim", true], ["victimhood", "victimhood", true], ["victor", "victor", false], ["slavery", "slaveri", true], ["vi", "vi", false],
  ])("stands for %s: %s", (folded, stem, expected) => {
    expect(standsFor(word("victim", "victim", "slaveri"), { folded, stem })).toBe(expected);
  });
});
