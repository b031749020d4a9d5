import fc from "fast-check";
import { nearestTerms, slipsIn } from "../../../src/store/text/slips.js";

const terms = ["victim", "victims", "victor", "policies", "polici", "migration", "identification", "enquetes", "2018", "人身売買"];

describe("slips of the finger", () => {
  it.each([
    ["a letter left out", "victm", ["victim"]], ["a letter too many", "victtim", ["victim"]], ["a wrong letter", "vixtim", ["victim"]], ["two letters exchanged", "vitcim", ["victim"]],
    ["two slips in a long word", "idetnifcation", ["identification", "identific"]], ["a word and its stem", "polisies", ["policies", "polici"]],
  ])("are seen in %s: %s", (_, typed, meant) => {
    expect(nearestTerms(typed, terms)).toEqual(meant);
  });

  it.each([["a short word", "vic"], ["two slips in a word of five letters", "vctm"], ["a number", "2019"], ["a very long run", "victim".repeat(5)], ["something else altogether", "zzzzzz"]])("are not seen in %s: %s", (_, typed) => {
    expect(nearestTerms(typed, terms)).toEqual([]);
  });

  it("are taken to mean the nearest words only, of many the first six", () => {
    expect(nearestTerms("victims", ["victim", "victims"])).toEqual(["victims", "victim"]);
    expect(nearestTerms("worx", ["worz", "worb", "word", "worf", "worg", "worh", "worm", "xxxx"])).toEqual(["worb", "word", "worf", "worg", "worh", "worm"]);
  });

  it("are as many as were made, in whatever word and place", () => {
    const word = fc.stringMatching(/^[a-z]{9,20}$/);
    fc.assert(fc.property(word, fc.nat(7), fc.constantFrom("change", "leave out", "put in", "exchange"), (one, place, kind) => {
      const typed = { change: one.slice(0, place) + "é" + one.slice(place + 1), "leave out": one.slice(0, place) + one.slice(place + 1), "put in": `${one.slice(0, place)}é${one.slice(place)}`, exchange: one.slice(0, place) + one[place + 1]! + one[place]! + one.slice(place + 2) }[kind];

      expect(nearestTerms(typed, [one])).toContain(one);
    }));
  });

  it("may be one in a word of four to seven letters, two in a longer one, none in others", () => {
    expect(["abc", "abcd", "abcdefg", "abcdefgh", "a".repeat(24), "a".repeat(25), "abc1"].map(slipsIn)).toEqual([0, 1, 1, 2, 2, 0, 0]);
  });
});
