import { lint } from "../../../src/store/cypher/lint.js";
import { statement, type GraphStore } from "../../../src/store/graph-store.js";
import { read, withStore, write, type Engine } from "./engine.js";
import { allFixedStatements, anyParamsOf } from "./fixed-statements.js";
import { graph, portableReads, portableWrites } from "./portable-forms.js";

export function describeDialect(engine: Engine): void {
  it("understands every fixed statement of the project", async () => {
    const statements = await allFixedStatements();

    await withStore(engine, (store) => store.transaction(async (tx) => {
      for (const { name, text } of statements) await tx.run(statement(name, `EXPLAIN ${text.replace(/^\/\*[\s\S]*?\*\//, "")}`), anyParamsOf(text));
    }));

    expect(statements.length).toBeGreaterThan(15);
  });

  describe("answers", () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await engine.open();
      await store.transaction((tx) => tx.run(statement("graph", graph)));
    });
    afterAll(() => store.close());

    it.each(portableReads)("%s", async (_, text, params, expected) => {
      expect(lint(text)).toEqual([]);
      expect(await store.run(statement("form", text), params)).toEqual(expected);
    });
  });

  it.each(portableWrites)("writes %s", async (_, text, params, look, expected) => {
    await withStore(engine, async (store) => {
      expect(lint(text)).toEqual([]);
      await write(store, graph);
      await write(store, text, params);
      expect(await read(store, look)).toEqual(expected);
    });
  });
}
