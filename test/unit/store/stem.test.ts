import fc from "fast-check";
import { fold } from "../../../src/store/text/fold.js";
import { stemOf } from "../../../src/store/text/stem.js";

describe("stemming", () => {
  it.each([
    ["victim", "victims", "victime", "victimes"], ["policy", "policies"], ["politique", "politiques"], ["national", "nationals", "nationaux", "nationale", "nationales"],
    ["traffic", "trafficking", "trafficked"], ["process", "processes"], ["réseau", "réseaux"], ["enquête", "enquêtes"], ["organization", "organisation", "organisations", "organisations"],
    ["européen", "européenne", "européennes", "européens"], ["adoptée", "adopté", "adoptés", "adoptées"], ["law", "laws"], ["tie", "ties"], ["box", "boxes"], ["child", "childs"], ["toolkit", "toolkits"], ["shelter", "shelters", "sheltered", "sheltering"],
  ])("brings the forms of %s together", (...forms) => {
    expect(new Set(forms.map((form) => stemOf(fold(form)))).size).toBe(1);
  });

  it.each([
    ["nation", "national"], ["action", "acte"], ["process", "procès"], ["brings", "brin"], ["mission", "miss"], ["abus", "abu"], ["border", "bord"], ["state", "status"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(stemOf(fold(one))).not.toBe(stemOf(fold(other)));
  });

  it.each(["a", "de", "cis", "2000", "6a", "人身売買"])("leaves %s as it is", (word) => {
    expect(stemOf(word)).toBe(word);
  });

  it("leaves at least three letters, and never lengthens a word", () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{4,20}$/), (word) => {
      const stem = stemOf(word);
      expect(stem.length).toBeGreaterThanOrEqual(3);
      expect(stem.length).toBeLessThanOrEqual(word.length);
    }), { numRuns: 2_000, examples: [["acks"], ["dies"], ["axes"]] });
  });
});
