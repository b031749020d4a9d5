import { readFileSync } from "node:fs";
import { ruleNames } from "../../../src/store/cypher/lint.js";

describe("docs/dialect.md", () => {
  it("tells of each rule of the lint, in its order, what to write instead and why", () => {
    const section = readFileSync("docs/dialect.md", "utf8").split("## What the lint refuses")[1]!.split("\n## ")[0]!;
    const rows = section.split("\n").filter((line) => line.startsWith("| ")).slice(2).map((line) => line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim()));

    expect(rows.map(([rule]) => rule)).toEqual(ruleNames);
    expect(rows.filter((cells) => cells.length !== 4 || cells.some((cell) => cell === ""))).toEqual([]);
  });
});
