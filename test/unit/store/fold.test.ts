import fc from "fast-check";
import { fold, joinedKey, sortKey, wordsOf } from "../../../src/store/text/fold.js";

const wordsIn = (text: string): string[] => Array.from(wordsOf(text), ({ folded }) => folded);

describe("folding", () => {
  it.each([
    ["Œuvre d'Été", "oeuvre d'ete"], ["CÔTE D’IVOIRE", "cote d’ivoire"], ["Straße", "strasse"], ["Ærø", "aero"], ["ﬁnance", "finance"],
    ["e\u0301te\u0301", "ete"], ["Þingvellir", "thingvellir"], ["İstanbul", "istanbul"], ["Łódź", "lodz"], ["", ""],
  ])("makes of %s %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("changes nothing when done twice", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe("words of a text", () => {
  it.each([
    ["l'élargissement", ["l", "elargissement"]], ["main-d’œuvre", ["main", "d", "oeuvre"]], ["Art. 6(3)(a)", ["art", "6", "3", "a"]],
    ["A/RES/55/25", ["a", "res", "55", "25"]], ["½ jour", ["12", "jour"]], ["人身売買", ["人身売買"]], ["🌍 — …", []],
  ])("parts %s", (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it("says where each word stands", () => {
    const text = "Enquêtes sur l'œuvre";

    expect(Array.from(wordsOf(text), ({ from, to }) => text.slice(from, to))).toEqual(["Enquêtes", "sur", "l", "œuvre"]);
  });

  it("never throws, goes forward, and gives words without signs, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      let end = 0;
      for (const { from, to, folded } of wordsOf(text)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(folded).toMatch(/^[\p{L}\p{N}]+$/u);
        end = to;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }));
  });

  it("counts a run without end as a word of 64 letters", () => {
    expect(wordsIn("a".repeat(100_000))).toEqual(["a".repeat(64)]);
  });
});

describe("keys of a name", () => {
  it("sorts names alike in both languages: without accents, capitals and signs", () => {
    const names = ["Zambie", "États-Unis", "Égypte", "Côte d’Ivoire", "Costa Rica", "Eswatini"];

    const sorted = [...names].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));

    expect(sorted).toEqual(["Costa Rica", "Côte d’Ivoire", "Égypte", "Eswatini", "États-Unis", "Zambie"]);
  });

  it.each(["ONUDC", "ONU DC", "O.N.U.D.C.", "onu-dc", " Onudc "])("knows %s for one name", (name) => {
    expect(joinedKey(name)).toBe("onudc");
  });
});
