import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { StoreUnavailable } from "../../../src/errors.js";
import { openEmbedded } from "../../../src/store/engines/embedded.js";
import { cypher, notes, read } from "../graph-store/engine.js";
import { Child } from "./child-process.js";

const folder = mkdtempSync(path.join(tmpdir(), "palermo-faults-"));
const small = path.join(folder, "small");

/** A file system of 4 MB to fill; only the super-user of some machines may make one. */
const canMount = (): boolean => {
  mkdirSync(small);
  return spawnSync("mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", small]).status === 0;
};
const mounted = canMount();
const whenMounted = mounted ? it : it.skip;

afterAll(() => {
  // Lazily: a store whose disk is full keeps its lock until the process ends.
  if (mounted) spawnSync("umount", ["--lazy", small]);
  rmSync(folder, { recursive: true, force: true });
});

describe("the embedded store when the engine fails", () => {
  it("gives an internal error without the engine's words after a panic, rolls back, and is sound afterwards", async () => {
    const file = path.join(folder, "panic.db");

    const told = await new Child("panic", file).all();

    const failure = { failure: "StatementFailed", message: 'The statement "panic" failed.' };
    expect(told).toEqual([failure, failure, failure, failure, { survived: true }]);
    const store = await openEmbedded({ path: file });
    const kept = await notes(store);
    expect(kept).toHaveLength(266);
    expect(kept).toContain("later");
    await store.close();
  });

  it("gives up reads that wait behind slow ones, and answers again when those have ended", async () => {
    const store = await openEmbedded({ maxConcurrent: 1, timeoutMs: 60 });
    const slow = "UNWIND range(1, 1500) AS a UNWIND range(1, 1500) AS b WITH a, b WHERE (a * b) % 7 = 3 RETURN count(*) AS total";

    const answers = await Promise.allSettled([read(store, slow), read(store, "RETURN 1 AS one"), read(store, "RETURN 2 AS two")]);

    expect(answers.map((answer) => answer.status === "rejected" && answer.reason instanceof StoreUnavailable)).toEqual([true, true, true]);
    expect(await store.run(cypher("RETURN 3 AS three"), {}, { timeoutMs: 20_000 })).toEqual([{ three: 3 }]);
    await store.close();
  });

  whenMounted("keeps what it acknowledged and refuses the rest when the disk is full (needs the right to mount)", async () => {
    const file = path.join(small, "full.db");

    const told = await new Child("fill", file).all();

    const acknowledged = told.flatMap((event) => (typeof event.acknowledged === "string" ? [event.acknowledged] : []));
    expect(acknowledged.length).toBeGreaterThan(100);
    expect(told.slice(acknowledged.length)).toEqual([
      { full: "STORE_UNAVAILABLE", message: expect.stringContaining("disk of the store is full") },
      { failed: "STORE_UNAVAILABLE", message: expect.stringContaining("Nothing that was committed is lost") },
    ]);
    const store = await openEmbedded({ path: file });
    expect(await notes(store)).toEqual([...acknowledged].sort());
    await store.close().catch(() => undefined);
  });
});
