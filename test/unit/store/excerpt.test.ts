import fc from "fast-check";
import { excerptOf } from "../../../src/store/text/excerpt.js";
import { wordsOf } from "../../../src/store/text/fold.js";

function excerptFor(text: string, ...wanted: readonly string[]): { readonly excerpt: string; readonly marked: readonly string[] } {
  const words = [...wordsOf(text)];
  const { excerpt, marks } = excerptOf(text, words, words.filter(({ folded }) => wanted.includes(folded)));
  return { excerpt, marked: marks.map(([from, to]) => excerpt.slice(from, to)) };
}

describe("an excerpt", () => {
  it("is the whole text when that is short, with every match marked", () => {
    expect(excerptFor("La traite, encore la Traite.", "traite")).toEqual({ excerpt: "La traite, encore la Traite.", marked: ["traite", "Traite"] });
  });

  it("begins with the text when the match stands near its beginning", () => {
    const { excerpt, marked } = excerptFor(`Traite des êtres humains. ${"mot ".repeat(100)}`, "traite");

    expect(excerpt).toMatch(/^Traite des êtres humains\..* mot…$/);
    expect(marked).toEqual(["Traite"]);
  });

  it("ends with the text when the match stands near its end", () => {
    const { excerpt, marked } = excerptFor(`${"mot ".repeat(100)}et enfin la traite`, "traite");

    expect(excerpt).toMatch(/^…mot .*et enfin la traite$/);
    expect(marked).toEqual(["traite"]);
  });

  it("is cut between words on both sides of a match in the middle", () => {
    const { excerpt, marked } = excerptFor(`${"alpha ".repeat(60)}traite ${"omega ".repeat(60)}`, "traite");

    expect(excerpt).toMatch(/^…(?:alpha )+traite (?:omega )*omega…$/);
    expect(marked).toEqual(["traite"]);
  });

  it("shows a match within one word longer than the excerpt may be", () => {
    const { excerpt } = excerptFor("x".repeat(5_000), "x".repeat(64));

    expect(excerpt.length).toBeLessThanOrEqual(182);
  });

  it("never exceeds its length, and marks exactly words that were found", () => {
    const text = fc.array(fc.constantFrom("traite", "œuvre", "l'enquête", "a", "🌍", "victimes,", "—"), { maxLength: 200 }).map((parts) => parts.join(" "));
    fc.assert(fc.property(text, (one) => {
      const { excerpt, marked } = excerptFor(one, "traite", "oeuvre");

      expect(excerpt.length).toBeLessThanOrEqual(182);
      expect(marked.every((word) => word === "traite" || word === "œuvre")).toBe(true);
      expect(marked.length > 0).toBe(/traite|œuvre/.test(one));
      expect(one).toContain(excerpt.replace(/^…/, "").replace(/…$/, ""));
    }));
  });
});
