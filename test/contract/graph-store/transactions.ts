import { Conflict } from "../../../src/errors.js";
import { cypher, notes, read, withStore, write, type Engine } from "./engine.js";

const increment = "MATCH (n:Note {id: 'a'}) SET n.count = n.count + 1";
const keys = { unique: [["Note", "id"]], index: [["Note", "id"]], types: [{ label: "Note", orders: [] }], fullText: [] } as const;

export function describeTransactions(engine: Engine): void {
  it("gives what the work gives, and keeps what it wrote", async () => {
    await withStore(engine, async (store) => {
      const made = await store.transaction(async (tx) => {
        await tx.run(cypher("CREATE (:Note {id: 'a'})"));
        return (await tx.run<{ id: string }>(cypher("MATCH (n:Note) RETURN n.id AS id")))[0]?.id;
      });

      expect(made).toBe("a");
      expect(await notes(store)).toEqual(["a"]);
    });
  });

  it("keeps nothing when the work throws, and rethrows what was thrown", async () => {
    await withStore(engine, async (store) => {
      await write(store, "CREATE (:Note {id: 'kept', count: 1})");
      const thrown = new Error("the work broke");

      const work = store.transaction(async (tx) => {
        await tx.run(cypher("CREATE (:Note {id: 'a'})"));
        await tx.run(cypher("MATCH (n:Note {id: 'kept'}) SET n.count = 2"));
        throw thrown;
      });

      await expect(work).rejects.toBe(thrown);
      expect(await read(store, "MATCH (n:Note) RETURN n.id AS id, n.count AS count")).toEqual([{ id: "kept", count: 1 }]);
    });
  });

  it("keeps nothing when a statement in the middle fails", async () => {
    await withStore(engine, async (store) => {
      const work = store.transaction(async (tx) => {
        await tx.run(cypher("CREATE (:Note {id: 'a'})"));
        await tx.run(cypher("CREATE (:Note {id: 'b'"));
        await tx.run(cypher("CREATE (:Note {id: 'c'})"));
      });

      await expect(work).rejects.toMatchObject({ name: "StatementFailed" });
      expect(await notes(store)).toEqual([]);
    });
  });

  it("waits for statements that the work did not wait for", async () => {
    await withStore(engine, async (store) => {
      await store.transaction(async (tx) => {
        void tx.run(cypher("CREATE (:Note {id: 'a'})"));
        void tx.run(cypher("MATCH (n:Note {id: 'a'}) SET n.id = 'b'"));
      });

      expect(await notes(store)).toEqual(["b"]);
    });
  });

  it("shows nothing of a transaction to others before it is committed", async () => {
    await withStore(engine, async (store) => {
      let seenMeanwhile: string[] = ["never looked"];

      await store.transaction(async (tx) => {
        await tx.run(cypher("CREATE (:Note {id: 'a'})"));
        seenMeanwhile = await notes(store);
      });

      expect(seenMeanwhile).toEqual([]);
      expect(await notes(store)).toEqual(["a"]);
    });
  });

  it("lets writers come one after the other: 100 at once lose nothing", async () => {
    await withStore(engine, async (store) => {
      await write(store, "CREATE (:Note {id: 'a', count: 0})");

      await Promise.all(Array.from({ length: 100 }, () => write(store, increment)));

      expect(await read(store, "MATCH (n:Note) RETURN n.count AS count")).toEqual([{ count: 100 }]);
    });
  });

  it("goes on with the next writer after one that failed", async () => {
    await withStore(engine, async (store) => {
      await write(store, "CREATE (:Note {id: 'a', count: 0})");

      const ends = await Promise.allSettled(Array.from({ length: 10 }, (_, i) => store.transaction(async (tx) => {
        await tx.run(cypher(increment));
        if (i % 2 === 0) throw new Error("gives up");
      })));

      expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
      expect(await read(store, "MATCH (n:Note) RETURN n.count AS count")).toEqual([{ count: 5 }]);
    });
  });

  it("says that a transaction cannot begin inside another, instead of waiting for ever", async () => {
    await withStore(engine, async (store) => {
      const inner = store.transaction(async (tx) => {
        await tx.run(cypher("CREATE (:Note {id: 'a'})"));
        await write(store, "CREATE (:Note {id: 'b'})");
      });

      await expect(inner).rejects.toThrow("inside a transaction");
      expect(await notes(store)).toEqual([]);
      await write(store, "CREATE (:Note {id: 'c'})");
      expect(await notes(store)).toEqual(["c"]);
    });
  });

  it("lets work that outlives a transaction begin another", async () => {
    await withStore(engine, async (store) => {
      let later: Promise<unknown> = Promise.resolve();

      await store.transaction(async (tx) => {
        await tx.run(cypher("CREATE (:Note {id: 'a'})"));
        later = new Promise((resolve) => setTimeout(resolve, 20)).then(() => write(store, "CREATE (:Note {id: 'b'})"));
      });
      await later;

      expect(await notes(store)).toEqual(["a", "b"]);
    });
  });

  it("refuses a statement that comes after the end of its transaction", async () => {
    await withStore(engine, async (store) => {
      const kept = await store.transaction(async (tx) => ({ tx }));

      await expect(kept.tx.run(cypher("CREATE (:Note {id: 'a'})"))).rejects.toThrow("over");
      expect(await notes(store)).toEqual([]);
    });
  });

  it("refuses a second record with the same unique id, and keeps nothing of that write", async () => {
    await withStore(engine, async (store) => {
      await store.prepare(keys);
      await write(store, "CREATE (:Note {id: 'a'})");

      await expect(write(store, "CREATE (:Note {id: 'b'}) CREATE (:Note {id: 'a'})")).rejects.toThrow(Conflict);
      expect(await notes(store)).toEqual(["a"]);
    });
  });

  it("gives an id free again when its record is deleted", async () => {
    await withStore(engine, async (store) => {
      await store.prepare(keys);
      await write(store, "CREATE (:Note {id: 'a'})");

      await store.transaction(async (tx) => {
        await tx.run(cypher("MATCH (n:Note {id: 'a'}) DETACH DELETE n"));
        await tx.run(cypher("CREATE (:Note {id: 'a', again: true})"));
      });

      expect(await read(store, "MATCH (n:Note {id: 'a'}) RETURN n.again AS again")).toEqual([{ again: true }]);
    });
  });
}
