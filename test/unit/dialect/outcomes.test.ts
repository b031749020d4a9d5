import { readFileSync } from "node:fs";
import { lint } from "../../../src/store/cypher/lint.js";
import { readBattery } from "../../dialect/battery.mjs";
import { changeOf, nearest, readOutcomes } from "../../dialect/outcomes.mjs";
import { byWarning, passesLint, readWarnings } from "../../dialect/unseen.mjs";

const battery = readBattery();
const names = battery.map(({ name }) => name);
const outcomes = readOutcomes();

describe("the change of an outcome", () => {
  const [ok, refused, differs] = [{ result: "OK" }, { result: "ERR" }, { result: "DIFF" }] as const;

  it("is worse from right to wrong, and from loud to silent", () => {
    expect([changeOf(refused, ok), changeOf(differs, ok), changeOf(differs, refused)]).toEqual(["worse", "worse", "worse"]);
  });

  it("is better the other way round", () => {
    expect([changeOf(ok, refused), changeOf(ok, differs), changeOf(refused, differs)]).toEqual(["better", "better", "better"]);
  });

  it("is none when nothing changed; what has no record was as expected", () => {
    expect([changeOf(ok), changeOf(refused, refused), changeOf(differs, differs), changeOf(differs)]).toEqual(["as recorded", "as recorded", "as recorded", "worse"]);
  });
});

describe("the record that a version is compared with", () => {
  const records = ["5.26.25", "2026.09.0", "5.9.0"].map((version) => ({ engine: "neo4j", version, differs: {} }));
  const nearestTo = (version: string) => nearest(records, "neo4j", version)?.version;

  it("is its own, else the one before, else the oldest", () => {
    expect(["2026.09.0", "5.26.30", "5.10.0", "2027.01.1", "4.4.0"].map(nearestTo)).toEqual(["2026.09.0", "5.26.25", "5.9.0", "2026.09.0", "5.9.0"]);
  });

  it("is never that of another engine", () => {
    expect(nearest(records, "embedded", "5.26.25")).toBeUndefined();
  });
});

describe("what is recorded", () => {
  it("knows the embedded engine as it is installed, and Neo4j", () => {
    const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: Record<string, string> };

    expect(nearest(outcomes, "embedded", dependencies["@grafeo-db/js"]!)?.version).toBe(dependencies["@grafeo-db/js"]);
    expect(outcomes.map(({ engine }) => engine)).toContain("neo4j");
  });

  it("names statements of the battery, each of which has a name of its own", () => {
    expect(outcomes.flatMap(({ differs }) => Object.keys(differs)).filter((name) => !names.includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("has every portable rewrite OK on every engine and version", () => {
    const portable = names.filter((name) => name.startsWith("portable rewrite: "));

    expect(portable.length).toBeGreaterThan(0);
    expect(outcomes.flatMap(({ version, differs }) => portable.filter((name) => differs[name]).map((name) => `${version} ${name}`))).toEqual([]);
  });
});

describe("docs/dialect.md, What no pattern can see", () => {
  const section = readFileSync("docs/dialect.md", "utf8").split("## What no pattern can see")[1]!.split("\n## ")[0]!;
  const rows = section.split("\n").filter((line) => line.startsWith("| ")).slice(2).map((line) => line.split(/(?<!\\)\|/)[1]!.trim());
  const warnings = readWarnings();
  const unseen = battery.filter((statement) => outcomes.some(({ differs }) => differs[statement.name]) && passesLint(statement, lint)).map(({ name }) => name);

  it("has a row for every statement that passes the lint and is not OK somewhere", () => {
    expect(byWarning(unseen, warnings).find(([row]) => row === undefined)).toBeUndefined();
  });

  it("has the rows that test/dialect/unseen.json names, and they name no other statements", () => {
    expect(Object.keys(warnings).filter((row) => !rows.includes(row))).toEqual([]);
    expect(Object.values(warnings).flat().filter((name) => !unseen.includes(name))).toEqual([]);
  });
});
