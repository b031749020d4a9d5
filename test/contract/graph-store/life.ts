import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Conflict, StoreUnavailable } from "../../../src/errors.js";
import { cypher, notes, read, withStore, write, type Engine } from "./engine.js";
import { storedAs } from "./library.js";

export function describeLife(engine: Engine): void {
  it("has a new version after each committed write, and only then", async () => {
    await withStore(engine, async (store) => {
      const seen = [await store.version()];
      const look = async (): Promise<void> => void seen.push(await store.version());

      await write(store, "CREATE (:Note {id: 'a'})");
      await look();
      await write(store, "MATCH (n:Note) SET n.value = 1");
      await look();
      expect(new Set(seen).size).toBe(3);

      await store.transaction((tx) => tx.run(cypher("MATCH (n:Note) RETURN n.id AS id")));
      await store.transaction(async (tx) => {
        await tx.run(cypher("CREATE (:Note {id: 'b'})"));
        throw new Error("gives up");
      }).catch(() => undefined);
      await read(store, "MATCH (n:Note) RETURN n.id AS id");
      expect(await store.version()).toBe(seen[2]);
    });
  });

  it("keeps the version that a write sets itself", async () => {
    await withStore(engine, async (store) => {
      await write(store, "MERGE (m:GraphMeta {id: 'graph'}) SET m.version = $version", { version: "of-the-load" });

      expect(await store.version()).toBe("of-the-load");
    });
  });

  it("may be prepared again and again, also with data in it", async () => {
    await withStore(engine, async (store) => {
      const plan = { unique: [["Note", "id"]], index: [["Note", "id"]], types: [{ label: "Note", orders: [] }], fullText: [{ label: "Note", columns: [{ column: "text", field: "text", lang: null, weight: 1 }] }] } as const;
      await store.prepare(plan);
      await write(store, "CREATE (n:Note) SET n = $properties", { properties: storedAs(store, "Note", { id: "a", text: "word" }) });
      await store.prepare(plan);

      expect(await notes(store)).toEqual(["a"]);
      expect((await store.search({ text: "word", limit: 5, offset: 0 })).total).toBe(1);
    });
  });

  const { openBackup } = engine;
  if (openBackup) {
    it("writes a backup that opens and holds what was there, and goes on", async () => {
      const folder = await mkdtemp(path.join(tmpdir(), "palermo-backup-"));
      try {
        await withStore(engine, async (store) => {
          await write(store, "CREATE (:Note {id: 'a', tags: ['x']})-[:LEADS_TO {rank: 1}]->(:Note {id: 'b'})");
          const copied = path.join(folder, "new", "copy.db");
          await store.backup(copied);
          await write(store, "CREATE (:Note {id: 'later'})");

          const copy = await openBackup(copied);
          try {
            expect(await read(copy, "MATCH (a:Note)-[e:LEADS_TO]->(b:Note) RETURN a.id AS a, a.tags AS tags, e.rank AS rank, b.id AS b")).toEqual([{ a: "a", tags: ["x"], rank: 1, b: "b" }]);
            expect(await notes(copy)).toEqual(["a", "b"]);
          } finally {
            await copy.close();
          }
          expect(await notes(store)).toEqual(["a", "b", "later"]);
          await expect(store.backup(copied)).rejects.toThrow(Conflict);
        });
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });
  } else {
    it("says which tool makes its backups", async () => {
      await withStore(engine, async (store) => {
        await expect(store.backup("anywhere")).rejects.toThrow(/own tools/);
      });
    });
  }

  it("may be closed twice, also at once, and then says that it is closed", async () => {
    const store = await engine.open();
    await write(store, "CREATE (:Note {id: 'a'})");

    await Promise.all([store.close(), store.close()]);
    await store.close();

    await expect(notes(store)).rejects.toThrow(StoreUnavailable);
    await expect(write(store, "CREATE (:Note {id: 'b'})")).rejects.toThrow(StoreUnavailable);
    await expect(store.version()).rejects.toThrow(StoreUnavailable);
    await expect(store.search({ text: "a", limit: 1, offset: 0 })).rejects.toThrow(StoreUnavailable);
  });

  it("lets work that has begun end before it closes", async () => {
    const store = await engine.open();
    const reading = read(store, "UNWIND range(1, 300000) AS i RETURN count(i) AS total");
    const writing = write(store, "CREATE (:Note {id: 'a'})");

    await store.close();

    expect(await reading).toEqual([{ total: 300_000 }]);
    await expect(writing).resolves.toEqual([]);
  });
}
