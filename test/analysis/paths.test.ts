import fc from "fast-check";
import type { GroundEdge } from "../../src/analysis/ground/ground.js";
import { limits, shortestPaths, type PathFound } from "../../src/analysis/paths/search.js";
import { noneSentence, pathSentence } from "../../src/analysis/paths/sentences.js";

const edge = (from: string, to: string, type = "T", field = "t"): GroundEdge => ({ type, from, to, field, basis: "STATED", confidence: null, role: null });

/** Searches a list of links, and counts how often it is read. */
async function searching(edges: readonly GroundEdge[], from: string, to: string, maxLength = 6): Promise<{ readonly found: readonly PathFound[]; readonly reads: number }> {
  let reads = 0;
  const linksOf = (ids: readonly string[], most: number): Promise<readonly GroundEdge[]> => {
    reads += 1;
    return Promise.resolve(ids.flatMap((id) => edges.filter((one) => one.from === id || one.to === id)).slice(0, most));
  };
  return { found: await shortestPaths({ from, to, maxLength, linksOf }), reads };
}

const idsOf = async (edges: readonly GroundEdge[], from: string, to: string, maxLength?: number): Promise<readonly string[]> => (await searching(edges, from, to, maxLength)).found.map(({ ids }) => ids.join(" "));

describe("the shortest paths between two records", () => {
  it("follow links both ways, all of the shortest, by the ids of their records", async () => {
    const edges = [edge("a", "c"), edge("b", "c"), edge("a", "d"), edge("d", "b"), edge("a", "e"), edge("e", "f"), edge("f", "b")];

    expect(await idsOf(edges, "a", "b")).toEqual(["a c b", "a d b"]);
    expect(await idsOf(edges, "b", "a")).toEqual(["b c a", "b d a"]);
  });

  it("have all links between two records in one step", async () => {
    const { found } = await searching([edge("a", "b", "U"), edge("b", "a", "T"), edge("a", "b", "U", "other")], "a", "b");

    expect(found).toEqual([{ ids: ["a", "b"], steps: [[edge("b", "a", "T"), edge("a", "b", "U", "other"), edge("a", "b", "U")]] }]);
    expect(pathSentence(found[0]!, new Map([["a", { en: "One", fr: "Un" }]]))).toEqual({ en: "One ←T— / —U→ b", fr: "Un ←T— / —U→ b" });
  });

  it("are none where nothing leads there within the length", async () => {
    const chain = [edge("a", "b"), edge("b", "c"), edge("c", "d")];

    expect(await idsOf(chain, "a", "d", 2)).toEqual([]);
    expect(await idsOf(chain, "a", "d", 3)).toEqual(["a b c d"]);
    expect(await idsOf(chain, "a", "elsewhere")).toEqual([]);
    expect(await idsOf([edge("a", "a")], "a", "b")).toEqual([]);
    expect(noneSentence(2, true).en).not.toContain("CITES");
    expect(noneSentence(2, false).fr).toContain("CITES");
  });

  it("are refused where a level, its links or their number grow too wide, with what to do", async () => {
    const hub = (many: number): GroundEdge[] => Array.from({ length: many }, (_, index) => edge("a", `m${index}`));
    const ways = hub(limits.paths + 1).flatMap((one) => [one, edge(one.to, "b")]);
    const wide = [...hub(limits.records + 1), ...hub(limits.records + 1).map(({ to }) => edge("b", to.replace("m", "n")))];

    await expect(searching(ways, "a", "b")).rejects.toThrow(/501 ways .* 500 at most; name the relationships to follow \(via\)/);
    await expect(searching(wide, "a", "b")).rejects.toThrow(/2001 records .* 2000 at most; name the relationships to follow \(via\), or a smaller maxLength/);
    await expect(shortestPaths({ from: "a", to: "b", maxLength: 2, linksOf: (_ids, most) => Promise.resolve(hub(most)) })).rejects.toThrow(/more than 20000 links .* a smaller maxLength/);
  });
});

const nodes = ["a", "b", "c", "d", "e", "f", "g"];
const randomEdges = fc.array(fc.record({ from: fc.constantFrom(...nodes), to: fc.constantFrom(...nodes), type: fc.constantFrom("T", "U") }).map(({ from, to, type }) => edge(from, to, type)), { maxLength: 14 });

/** All ways of one length without coming back, by trying every one. */
function allWays(edges: readonly GroundEdge[], at: readonly string[], to: string, length: number): string[] {
  const last = at.at(-1)!;
  if (length === 0) return last === to ? [at.join(" ")] : [];
  const next = new Set(edges.flatMap((one) => (one.from === last ? [one.to] : one.to === last ? [one.from] : [])).filter((id) => !at.includes(id)));
  return [...next].flatMap((id) => allWays(edges, [...at, id], to, length - 1));
}

describe("any search", () => {
  it("gives all ways of the least length, and none other", async () => {
    await fc.assert(fc.asyncProperty(randomEdges, fc.integer({ min: 1, max: 6 }), async (edges, maxLength) => {
      const least = [1, 2, 3, 4, 5, 6].find((length) => allWays(edges, ["a"], "b", length).length > 0);
      const expected = least !== undefined && least <= maxLength ? allWays(edges, ["a"], "b", least).sort() : [];
      expect(await idsOf(edges, "a", "b", maxLength)).toEqual(expected);
    }));
  });

  it("is the same from the other end and in whatever order links are read, and reads no more often than its length", async () => {
    await fc.assert(fc.asyncProperty(randomEdges, fc.integer({ min: 1, max: 6 }), async (edges, maxLength) => {
      const { found, reads } = await searching(edges, "a", "b", maxLength);
      expect(reads).toBeLessThanOrEqual(maxLength);
      expect((await searching([...edges].reverse(), "a", "b", maxLength)).found).toEqual(found);
      expect((await idsOf(edges, "b", "a", maxLength)).map((ids) => ids.split(" ").reverse().join(" ")).sort()).toEqual(found.map(({ ids }) => ids.join(" ")));
    }));
  });

  it("has in each step links between its two records alone", async () => {
    await fc.assert(fc.asyncProperty(randomEdges, async (edges) => {
      for (const { ids, steps } of (await searching(edges, "a", "b")).found) {
        expect(steps).toHaveLength(ids.length - 1);
        for (const [index, links] of steps.entries()) {
          expect(links.length).toBeGreaterThan(0);
          for (const { from, to } of links) expect([from, to].sort()).toEqual([ids[index]!, ids[index + 1]!].sort());
        }
      }
    }));
  });
});
