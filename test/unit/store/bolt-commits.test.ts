import { pendingState } from "../../../src/store/cypher/commit.js";
import { CommitWatch } from "../../../src/store/engines/bolt-commits.js";

const [announced, other] = [pendingState("1"), pendingState("2")];

/** A watch, and how often it has put something right. */
function aWatch(): { readonly watch: CommitWatch; readonly cleared: () => number } {
  let cleared = 0;
  const watch = new CommitWatch(async () => {
    cleared += 1;
  });
  return { watch, cleared: () => cleared };
}

describe("a reading beside a commit", () => {
  it.each([
    ["the same state before and after", { before: "1", after: "1" }, true],
    ["no state at all", {}, true],
    ["a graph that nobody has written", { before: null, after: null }, true],
    ["a commit in between", { before: "1", after: "2" }, false],
    ["the first commit in between", { before: null, after: "1" }, false],
    ["a commit that began in between", { before: "1", after: announced }, false],
    ["a commit under way", { before: announced, after: announced }, false],
    ["a commit that ended in between", { before: announced, after: "1" }, false],
  ])("that shows %s counts: %j %s", async (_, row, counts) => {
    expect(await aWatch().watch.accepts(row)).toBe(counts);
  });

  it("counts when it gave no row", async () => {
    expect(await aWatch().watch.accepts(undefined)).toBe(true);
  });

  it("puts right once what has stood announced for long, however many readers meet it", async () => {
    const { watch, cleared } = aWatch();
    const row = { before: announced, after: announced };
    const begun = performance.now();

    while (performance.now() - begun < 900) await watch.accepts(row);
    expect(cleared()).toBe(0);
    while (cleared() === 0) await Promise.all(Array.from({ length: 5 }, () => watch.accepts(row)));

    expect(cleared()).toBe(1);
  });

  it("gives each commit its own time", async () => {
    const { watch, cleared } = aWatch();
    const begun = performance.now();

    for (let turn = 0; performance.now() - begun < 1_500; turn++) await watch.accepts(turn % 2 ? { before: other, after: other } : { before: announced, after: announced });

    expect(cleared()).toBe(0);
  });
});
