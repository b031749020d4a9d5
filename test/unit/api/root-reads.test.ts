import { RootReads, type RootRow } from "../../../src/api/root-reads.js";
import { StoreUnavailable } from "../../../src/errors.js";

const row = (after: string | null, value: string): RootRow => ({ after, value }) as unknown as RootRow;
const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A read that answers with one row after the other, the last one again and again. */
function reading(rows: readonly RootRow[], ms = 1) {
  const seen: boolean[] = [];
  const read = async (again: boolean): Promise<RootRow> => {
    seen.push(again);
    await later(ms);
    return rows[Math.min(seen.length, rows.length) - 1]!;
  };
  return { read, seen };
}

describe("the root fields of a request", () => {
  it("are read once when they show one state", async () => {
    const roots = new RootReads();
    const [one, two] = [reading([row("s1", "a")]), reading([row("s1", "b")], 5)];

    const rows = await Promise.all([roots.read(one.read), roots.read(two.read)]);

    expect(rows).toEqual([row("s1", "a"), row("s1", "b")]);
    expect([one.seen, two.seen]).toEqual([[false], [false]]);
  });

  it("are all read once more when they show two states, whichever came first", async () => {
    const roots = new RootReads();
    const [early, late] = [reading([row("s1", "old"), row("s2", "new")]), reading([row("s2", "new")], 5)];

    const rows = await Promise.all([roots.read(early.read), roots.read(late.read)]);

    expect(rows).toEqual([row("s2", "new"), row("s2", "new")]);
    expect([early.seen, late.seen]).toEqual([[false, true], [false, true]]);
  });

  it("are refused when the graph never rests", async () => {
    const roots = new RootReads();
    const restless = Array.from({ length: 9 }, (_, index) => row(`s${index}`, "x"));

    const ends = await Promise.allSettled([roots.read(reading(restless).read), roots.read(reading([row("other", "y")]).read)]);

    expect(ends.map((end) => end.status === "rejected" && end.reason instanceof StoreUnavailable)).toEqual([true, true]);
  });

  it("that fail leave the others their answer", async () => {
    const roots = new RootReads();
    const broken = new Error("broken");

    const ends = await Promise.allSettled([roots.read(() => Promise.reject(broken)), roots.read(reading([row("s1", "a")]).read)]);

    expect(ends).toEqual([{ status: "rejected", reason: broken }, { status: "fulfilled", value: row("s1", "a") }]);
  });

  it("that fail alone fail with their own error", async () => {
    const broken = new Error("broken");

    await expect(new RootReads().read(() => Promise.reject(broken))).rejects.toBe(broken);
  });

  it("that come later are compared among themselves", async () => {
    const roots = new RootReads();

    expect(await roots.read(reading([row("s1", "a")]).read)).toEqual(row("s1", "a"));
    expect(await roots.read(reading([row("s2", "b")]).read)).toEqual(row("s2", "b"));
  });
});
