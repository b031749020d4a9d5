import { allFixedStatements, allOwnStatements, namesInSources } from "../../contract/graph-store/fixed-statements.js";
import { lint } from "../../../src/store/cypher/lint.js";

describe("the fixed statements of the project", () => {
  it("keep the rules of the dialect, carry their names, and have names of their own", async () => {
    const statements = await allFixedStatements();

    expect(statements.flatMap(({ name, text }) => lint(text).map((rule) => `${name}: ${rule}`))).toEqual([]);
    expect(statements.filter(({ name, text }) => !text.startsWith(`/* ${name} */ `))).toEqual([]);
    expect(new Set(statements.map(({ name }) => name)).size).toBe(statements.length);
  });

  it("are few that only one engine understands: those of search on Neo4j", async () => {
    expect((await allOwnStatements()).map(({ name }) => name)).toEqual(["search.find", "search.lookUp"]);
  });

  it("are all exported for the lint: none is forgotten", async () => {
    const exported = [...await allFixedStatements(), ...await allOwnStatements()].map(({ name }) => name);
    const isExported = (name: string, isFamily: boolean): boolean => exported.some((one) => (isFamily ? one.startsWith(name) : one === name));

    const forgotten = namesInSources().filter(({ name, isFamily }) => !isExported(name, isFamily));

    expect(forgotten).toEqual([]);
    expect(namesInSources().length).toBeGreaterThan(15);
  });
});
