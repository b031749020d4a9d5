import { ALL_WORDS, rankingOf } from "../../../src/store/text/ranking.js";
import { SearchIndex } from "../../../src/store/text/search-index.js";
import { queryTextOf } from "../../../src/store/text/search-text.js";

const columns = [
  { column: "en", field: "title", lang: "en", weight: 3 }, { column: "fr", field: "title", lang: "fr", weight: 3 }, { column: "text", field: "summary", lang: null, weight: 1 },
] as const;

/** Ids in the order in which records with these titles and summaries are found. */
async function order(query: string, records: Readonly<Record<string, readonly [en: string, fr?: string, text?: string]>>, lang?: "en" | "fr"): Promise<string[]> {
  const rows = Object.entries(records).map(([id, texts]) => ({ id, texts }));
  const index = await SearchIndex.build([{ label: "Tool", columns }], async <Row>() => rows.splice(0) as unknown as Row[]);
  return (await index.search({ text: query, limit: 10, offset: 0, ...(lang ? { lang } : {}) })).hits.map(({ id }) => id);
}

describe("the ranking", () => {
  it("puts the name before its beginning, that before all words, that before some words", async () => {
    expect(await order("child labour", {
      a: ["Labour"], b: ["Labour of a child"], c: ["Child labour in mines"], d: ["Child labour"],
    })).toEqual(["d", "c", "b", "a"]);
  });

  it("puts more words before better places", async () => {
    expect(await order("shelter police border", { a: ["Shelter"], b: ["Guide", "", "Shelters and the police at work"] })).toEqual(["b", "a"]);
  });

  it("puts names before other texts, and short names before long ones", async () => {
    const long = "Manual on safe shelters with eight or nine words more that nobody reads to the very end";
    expect(await order("shelters", { a: ["Guide", "", "About shelters"], b: [long], c: ["Five words with shelters inside them"], d: ["Safe shelters"] })).toEqual(["d", "c", "b", "a"]);
  });

  it("puts the word as it was typed before its stem, and that before a beginning", async () => {
    expect(await order("adopted", { a: ["The adoptedness"], b: ["To adopt"], c: ["It was adopted"] })).toEqual(["c", "a", "b"]);
  });

  it("puts a name in the wanted language first among equals, and else the lower id", async () => {
    const records = { a: ["Protection"], b: ["", "Protection"], c: ["Protection"] } as const;

    expect(await order("protect", records, "fr")).toEqual(["b", "a", "c"]);
    expect(await order("protect", records, "en")).toEqual(["a", "c", "b"]);
    expect(await order("protect", records)).toEqual(["a", "b", "c"]);
  });

  it("takes a word that nobody holds for a slip, unless a record has the name or all words", async () => {
    expect(await order("sheltre", { a: ["A shelter"] })).toEqual(["a"]);
    expect(await order("sheltre", { a: ["A shelter"], b: ["Sheltre"] })).toEqual(["b"]);
  });

  it("takes a word that belongs to the index itself for a word", async () => {
    expect(await order("short", { a: ["Guide"], b: ["A short guide"] })).toEqual(["b"]);
    expect(await order("_short_guide", { a: ["Guide"] })).toEqual(["a"]);
  });

  it("gives whole points, of which those of sixteen words stay below those of a record that holds them all", () => {
    const words = Array.from({ length: 16 }, (_, index) => `word${String.fromCharCode(97 + index)}s`);

    const { clauses } = rankingOf(queryTextOf(words.join(" ")), "en");
    const ofWords = clauses.slice(2).map(({ points }) => points);

    expect(ofWords.length).toBe(16 * 7);
    expect(ofWords.every(Number.isInteger)).toBe(true);
    expect(ofWords.reduce((sum, one) => sum + one, 0)).toBeLessThan(ALL_WORDS);
    // An index in memory adds them up in sixteen bits.
    expect(clauses.reduce((sum, { points }) => sum + points, ALL_WORDS)).toBeLessThan(65_536);
  });
});
