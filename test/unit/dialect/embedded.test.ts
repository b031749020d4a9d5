import { openEmbedded } from "../../dialect/engines/embedded.mjs";
import { readBattery } from "../../dialect/battery.mjs";

describe("the embedded engine of the battery", () => {
  const opened: Awaited<ReturnType<typeof openEmbedded>>[] = [];
  const open = async () => {
    const engine = await openEmbedded();
    opened.push(engine);
    return engine;
  };
  afterAll(() => Promise.all(opened.map((engine) => engine.close())));

  it("begins each statement with its graph and nothing else", async () => {
    const engine = await open();
    const { graph } = readBattery().find((statement) => statement.graph.length > 0)!;

    await engine.begin(graph, ["CREATE (:Left)"]);
    await engine.begin(graph, []);

    expect(await engine.run("MATCH (n) RETURN count(n) AS nodes")).toEqual([{ nodes: 11 }]);
    expect(await engine.run("MATCH ()-[r]->() RETURN count(r) AS relationships")).toEqual([{ relationships: 10 }]);
  });

  it("writes nodes, relationships, paths and long integers as the battery does", async () => {
    const engine = await open();
    await engine.begin([], ["CREATE (:A:B {id: 'x'})-[:R {n: 1}]->(:C {id: 'y'})"]);
    const [a, r, c] = [{ $node: { labels: ["A", "B"], properties: { id: "x" } } }, { $relationship: { type: "R", properties: { n: 1 } } }, { $node: { labels: ["C"], properties: { id: "y" } } }];

    expect(await engine.run("MATCH p = (a:A)-[r]->(c) RETURN a, r, p")).toEqual([{ a, r, p: { $path: [a, r, c] } }]);
    expect(await engine.run("RETURN $n AS n, 9007199254740993 AS long", { n: 1 })).toEqual([{ n: 1, long: { $integer: "9007199254740993" } }]);
  });
});
