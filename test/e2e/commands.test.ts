import { writeFileSync } from "node:fs";
import path from "node:path";
import { aFolder, runApp, tidyUp } from "./app.js";

afterAll(tidyUp);

function aQuery(text: string): string {
  const file = path.join(aFolder(), "query.graphql");
  writeFileSync(file, text);
  return file;
}

describe("the command", () => {
  it("validate says how the dataset stands, and writes nothing", async () => {
    const { code, printed } = await runApp(["validate"]);

    expect([code, printed]).toEqual([0, "5 records read, 5 accepted, 0 rejected; 0 issues, 0 warnings.\n"]);
  });

  it("validate takes another folder from its arguments", async () => {
    const { code, printed } = await runApp(["validate", "--seed", aFolder()]);

    expect(code).toBe(1);
    expect(printed).toContain("dataset.yaml:1:1 the file is missing");
  });

  it("load writes once: a second load finds nothing to do", async () => {
    const store = path.join(aFolder(), "graph.db");

    const first = await runApp(["load"], { STORE_PATH: store });
    const second = await runApp(["load"], { STORE_PATH: store });

    expect(first.printed).toContain("Nodes: 5 written, 0 changed, 0 deleted, 0 unchanged. Relationships: 5 written, 0 deleted.");
    expect(second.printed).toContain("Nodes: 0 written, 0 changed, 0 deleted, 5 unchanged. Relationships: 0 written, 0 deleted.");
  });

  it("explain prints plan, statement and timing of each root field", async () => {
    const { code, printed } = await runApp(["explain", aQuery('{ provision(id: "tip-art-6-3") { title { text } } countries(first: 1) { totalCount } }')]);

    expect(code).toBe(0);
    expect(printed).toContain("# Plan of provision\n");
    expect(printed).toContain("# Plan of countries\n");
    expect(printed).toMatch(/^\/\* provision \*\/ [\s\S]*UNWIND \$p0 AS id MATCH \(n:Provision \{id: id\}\)/m);
    expect(printed.match(/^Run \d: [\d.]+ ms in all; (?=.*\bprovision [\d.]+ ms, 1 row\(s\)).*\bcountries [\d.]+ ms, 1 row\(s\)/gm)).toHaveLength(5);
  });

  it.each([
    ["a document that is not GraphQL", "{ provision", "Syntax Error"],
    ["an unknown field", '{ provision(id: "x") { tilte } }', 'Cannot query field "tilte"'],
    ["a wrong page size", "{ countries(first: 100000) { totalCount } }", "first"],
  ])("explain tells what is wrong with %s", async (_what, query, message) => {
    const { code, printed } = await runApp(["explain", aQuery(query)]);

    expect(code).toBe(1);
    expect(printed).toContain(message);
    expect(printed).not.toContain("    at ");
  });

  it("explain names a file that is not there", async () => {
    const { code, printed } = await runApp(["explain", "nowhere.graphql"]);

    expect([code, printed]).toEqual([2, "There is no file nowhere.graphql.\nCall: npm run explain -- query.graphql\n"]);
  });
});
