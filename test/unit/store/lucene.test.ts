import fc from "fast-check";
import { columnOf, holdersOf, luceneOf, nearOf, termsIn } from "../../../src/store/engines/lucene.js";
import { rankingOf } from "../../../src/store/text/ranking.js";
import { queryTextOf } from "../../../src/store/text/search-text.js";

const queryOf = (text: string, types?: readonly string[]): string => luceneOf(rankingOf(queryTextOf(text), "fr"), types);

/** What we write ourselves: groups of clauses, each a field, a beginning and a boost. */
const clause = String.raw`(?:searchKeys|searchNames|searchTerms):[\p{L}\p{N}_]+\*`;
const boosted = String.raw`${clause}\^\d+`;
const together = String.raw`\((?:\+\(${clause}(?: ${clause})*\)\^0 )+\+\*:\*\^\d+\)`;
const query = new RegExp(String.raw`^${boosted}(?: ${boosted})*(?: ${together})?$`, "u");

describe("a query of Neo4j's index", () => {
  it("asks for beginnings only, each with its points", () => {
    expect(queryOf("Victimes")).toBe([
      "searchKeys:victimes_*^20000", "searchKeys:_victimes*^10000",
      "searchTerms:victimes*^50", "searchNames:victimes*^12", "searchTerms:victim_*^50", "searchNames:victim_*^12",
      "searchNames:_short_victimes*^4", "searchNames:_shortest_victimes*^4", "searchNames:_fr_victimes*^4",
      "(+(searchTerms:victimes* searchTerms:victim_*)^0 +*:*^5000)",
    ].join(" "));
  });

  it("requires the types that are asked for, for no points", () => {
    expect(queryOf("de", ["Tool", "Country"])).toBe("+type:(Tool Country)^0 +(searchKeys:de_*^20000 searchKeys:_de*^10000)");
  });

  it.each(["a AND b OR NOT c", "title:\"x y\"~2^9 +a -b", "/.*/ [a TO z] {a TO *} a*b? \\( && || !", "*:* x", "searchKeys:x* ^5", "((( -x", "人身売買 ½ ﷺ"])("holds nothing of the syntax in %s", (text) => {
    expect(queryOf(text)).toMatch(query);
  });

  it("holds no syntax of anybody else, whatever was typed", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      if (queryTextOf(text).whole !== "") expect(queryOf(text)).toMatch(query);
      for (const word of queryTextOf(text).words) {
        expect(holdersOf(word)).toMatch(new RegExp(`^${clause} ${clause}$`, "u"));
        expect(nearOf(word)).toMatch(/^searchTerms:[\p{L}\p{N}]+_~[012]$/u);
      }
    }));
  });

  it("finds terms in their columns as they were before", () => {
    expect(columnOf(["victim", "_fr_victime"])).toBe("victim_ _fr_victime_");
    expect(termsIn(columnOf(["victim", "_fr_victime"]))).toEqual(["victim", "_fr_victime"]);
  });
});
