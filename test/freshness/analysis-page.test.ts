import { readFileSync } from "node:fs";
import { allRules } from "../../src/analysis/rules/index.js";
import { CoverageState, GapSeverity } from "../../src/analysis/vocabularies.js";

const page = readFileSync("docs/analysis.md", "utf8");

describe("docs/analysis.md", () => {
  it.each(allRules.map(({ id }) => [id]))("explains the rule %s", (id) => {
    expect(page).toContain(`\`${id}\``);
  });

  it("explains every state of a cell, and says that gravity is no number of ours", () => {
    for (const state of Object.keys(CoverageState.codes)) expect(page).toContain(`\`${state}\``);
    expect(page).toContain("never from a number of ours");
    expect(Object.keys(GapSeverity.codes)).toContain("UNSTATED");
  });
});
