import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openEmbedded } from "../../../src/store/engines/embedded.js";
import { notes, write } from "../graph-store/engine.js";
import { Child } from "./child-process.js";

const folder = mkdtempSync(path.join(tmpdir(), "palermo-processes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (name: string): string => path.join(folder, name);

describe("the embedded store and other processes", () => {
  it("says that a store is open in the same process, and what to do", async () => {
    const file = inFolder("twice.db");
    const store = await openEmbedded({ path: file });
    try {
      await expect(openEmbedded({ path: file })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining("close it there, or set STORE_PATH") });

      await write(store, "CREATE (:Note {id: 'a'})");
      expect(await notes(store)).toEqual(["a"]);
    } finally {
      await store.close();
    }
    const again = await openEmbedded({ path: file });
    expect(await notes(again)).toEqual(["a"]);
    await again.close();
  });

  it("says that a store is open in another process, names it, and opens it once that process has ended", async () => {
    const file = inFolder("held.db");
    const holder = new Child("hold", file);
    try {
      expect(await holder.told((event) => "open" in event)).toEqual({ open: true });

      await expect(openEmbedded({ path: file })).rejects.toMatchObject({ code: "CONFLICT", message: expect.stringContaining(file) });
    } finally {
      await holder.finish();
    }
    await (await openEmbedded({ path: file })).close();
  });

  it("loses nothing acknowledged and shows nothing half when the process is killed, eight times over", async () => {
    const file = inFolder("killed.db");
    const acknowledged: string[] = [];
    for (let round = 0; round < 8; round += 1) {
      const writer = new Child("write", file, String(round));
      await writer.told(() => writer.events.length >= 20 + round * 7);
      await writer.kill();
      acknowledged.push(...writer.events.map((event) => String(event.acknowledged)));

      const store = await openEmbedded({ path: file });
      const kept = await notes(store);
      await store.close();

      const transactions = new Set(kept.map((id) => id.slice(0, -1)));
      expect(kept).toHaveLength(transactions.size * 2);
      expect(acknowledged.filter((one) => !transactions.has(one))).toEqual([]);
    }
    expect(acknowledged.length).toBeGreaterThan(200);
  });

  it("keeps the graph of before when the process is killed in the middle of a transaction", async () => {
    const file = inFolder("middle.db");
    const store = await openEmbedded({ path: file });
    await write(store, "CREATE (:Note {id: 'before'})");
    await store.close();

    const writer = new Child("hang", file);
    expect(await writer.told((event) => "written" in event)).toBeDefined();
    await writer.kill();

    const after = await openEmbedded({ path: file });
    expect(await notes(after)).toEqual(["before"]);
    await write(after, "CREATE (:Note {id: 'later'})");
    expect(await notes(after)).toEqual(["before", "later"]);
    await after.close();
  });
});
