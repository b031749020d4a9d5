import { judge, type Engine } from "../../dialect/judge.mjs";

const bare = { graph: [], given: [], params: {}, text: "RETURN 1 AS n" };

/** An engine that gives these rows for these statements and refuses all others. */
function anEngine(rows: Readonly<Record<string, Readonly<Record<string, unknown>>[]>>): Engine {
  const run = async (text: string) => rows[text] ?? Promise.reject(new Error(`cannot\n  ${text}`));
  return {
    begin: async (graph, given) => {
      for (const text of [...graph, ...given]) await run(text);
    },
    run,
    isLost: () => false,
  };
}

describe("judging a statement", () => {
  it("is OK when the rows are as expected, or when any will do", async () => {
    const engine = anEngine({ "RETURN 1 AS n": [{ n: 1 }] });

    expect(await judge(engine, { ...bare, rows: [{ n: 1 }] })).toEqual({ result: "OK" });
    expect(await judge(engine, bare)).toEqual({ result: "OK" });
  });

  it("is DIFF when the rows are others, or the graph afterwards is", async () => {
    const engine = anEngine({ "RETURN 1 AS n": [{ n: 2 }], left: [{ n: 3 }] });

    expect(await judge(engine, { ...bare, rows: [{ n: 1 }] })).toEqual({ result: "DIFF", kind: "value", why: '[{"n":2}]' });
    expect(await judge(engine, { ...bare, then: { text: "left", rows: [{ n: 4 }] } })).toEqual({ result: "DIFF", kind: "effect", why: '[{"n":3}]' });
  });

  it("is ERR with the engine's words when it is refused", async () => {
    expect(await judge(anEngine({}), bare)).toEqual({ result: "ERR", kind: "refused", why: "cannot RETURN 1 AS n" });
  });

  it("is OK when it should be refused and is, DIFF when it is accepted", async () => {
    expect(await judge(anEngine({}), { ...bare, refused: true })).toEqual({ result: "OK" });
    expect(await judge(anEngine({ "RETURN 1 AS n": [] }), { ...bare, refused: true })).toEqual({ result: "DIFF", kind: "lenient", why: "[]" });
  });

  it("does not take a fault before it for the refusal that is expected", async () => {
    expect(await judge(anEngine({ "RETURN 1 AS n": [] }), { ...bare, given: ["CREATE X"], refused: true })).toEqual({ result: "ERR", kind: "given", why: "cannot CREATE X" });
  });

  it("ends when the engine is gone", async () => {
    const gone = { ...anEngine({}), isLost: () => true };

    await expect(judge(gone, { ...bare, refused: true })).rejects.toThrow("cannot");
  });
});
