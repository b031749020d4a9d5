import type { SearchQuery } from "../../../src/store/graph-store.js";
import { SearchKeeper } from "../../../src/store/text/search-keeper.js";

const types = [{ label: "Tool", columns: [{ column: "title", field: "title", lang: null, weight: 3 }] }] as const;
const query: SearchQuery = { text: "guide", limit: 10, offset: 0 };

/** A graph of one tool, which counts how often it is read and may fail. */
class Graph {
  reads = 0;
  version = "1";
  isBroken = false;
  readonly keeper = new SearchKeeper(
    async <Row extends object>() => {
      this.reads += 1;
      await Promise.resolve();
      if (this.isBroken) throw new Error("the read broke");
      return [{ id: `tool/${this.version}`, texts: ["A guide"] }] as unknown as Row[];
    },
    () => Promise.resolve(this.version),
  );

  async find(): Promise<string[]> {
    return (await this.keeper.search(query)).hits.map(({ id }) => id);
  }
}

describe("the keeper of the search index", () => {
  it("says that the store is not prepared before it knows what is searched", async () => {
    await expect(new Graph().keeper.search(query)).rejects.toThrow("call prepare()");
  });

  it("builds once for many searches of one version, and once more for the next", async () => {
    const graph = new Graph();
    graph.keeper.use(types);

    expect(await Promise.all([graph.find(), graph.find(), graph.find()])).toEqual([["tool/1"], ["tool/1"], ["tool/1"]]);
    expect(await graph.find()).toEqual(["tool/1"]);
    const readsOfOne = graph.reads;
    graph.version = "2";
    expect(await Promise.all([graph.find(), graph.find()])).toEqual([["tool/2"], ["tool/2"]]);

    expect([readsOfOne, graph.reads]).toEqual([1, 2]);
    graph.keeper.stop();
  });

  it("tells a failure to who searches, and builds anew for the next", async () => {
    const graph = new Graph();
    graph.isBroken = true;
    graph.keeper.use(types);
    await expect(graph.find()).rejects.toThrow("the read broke");

    graph.isBroken = false;

    expect(await graph.find()).toEqual(["tool/1"]);
    graph.keeper.stop();
  });

  it("renews itself when a writer has been quiet for a while, before anybody searches", async () => {
    const graph = new Graph();
    graph.keeper.use(types);
    await graph.find();

    graph.version = "2";
    for (let i = 0; i < 5; i += 1) graph.keeper.refreshSoon();
    await new Promise((resolve) => setTimeout(resolve, 450));

    expect(graph.reads).toBe(2);
    expect(await graph.find()).toEqual(["tool/2"]);
    expect(graph.reads).toBe(2);
    graph.keeper.stop();
  });

  it("does nothing more once it is stopped", async () => {
    const graph = new Graph();
    graph.keeper.use(types);
    await graph.find();
    graph.keeper.stop();

    graph.version = "2";
    graph.keeper.refreshSoon();
    await new Promise((resolve) => setTimeout(resolve, 450));

    expect(graph.reads).toBe(1);
  });
});
