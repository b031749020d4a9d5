import { StoreUnavailable } from "../../../src/errors.js";
import { cypher, notes, read, withStore, write, type Engine } from "./engine.js";

const SLOW = cypher("UNWIND range(1, 1500) AS a UNWIND range(1, 1500) AS b WITH a, b WHERE (a * b) % 7 = 3 RETURN count(*) AS total");

export function describeReads(engine: Engine): void {
  it.each([
    ["a node", "MATCH (n:Note) RETURN n"],
    ["a node in a list", "MATCH (n:Note) RETURN [n] AS list"],
    ["a relationship", "MATCH (:Note)-[e:LEADS_TO]->(:Note) RETURN e AS edge"],
    ["a path", "MATCH p = (:Note)-[:LEADS_TO]->(:Note) RETURN p AS path"],
    ["an integer beyond the safe range", "RETURN 9007199254740993 AS number"],
  ])("refuses to give %s: rows hold plain values only", async (_, text) => {
    await withStore(engine, async (store) => {
      await write(store, "CREATE (:Note {id: 'a'})-[:LEADS_TO]->(:Note {id: 'b'})");

      await expect(read(store, text)).rejects.toThrow();
    });
  });

  it("gives lists and maps as plain values", async () => {
    await withStore(engine, async (store) => {
      await write(store, "CREATE (:Note {id: 'a', tags: ['x', 'y']})");

      const rows = await read(store, "MATCH (n:Note) RETURN n{.id, .tags, .missing} AS note, labels(n) AS labels, [1, 'a', null] AS mixed, count(*) AS total");

      expect(rows).toEqual([{ note: { id: "a", tags: ["x", "y"], missing: null }, labels: ["Note"], mixed: [1, "a", null], total: 1 }]);
    });
  });

  it("keeps the order that a statement asks for, and counts SKIP and LIMIT in whole numbers", async () => {
    await withStore(engine, async (store) => {
      await write(store, "UNWIND range(1, 20) AS i CREATE (:Note {id: 'n', rank: i})");

      const rows = await read<{ rank: number }>(store, "MATCH (n:Note) RETURN n.rank AS rank ORDER BY rank DESC SKIP $skip LIMIT $limit", { skip: 5, limit: 3 });

      expect(rows.map(({ rank }) => rank)).toEqual([15, 14, 13]);
    });
  });

  it("treats what stands in a parameter as a value, never as Cypher", async () => {
    await withStore(engine, async (store) => {
      const id = "x'}) DETACH DELETE n //";
      await write(store, "CREATE (:Note {id: $id})", { id });

      expect(await read(store, "MATCH (n:Note {id: $id}) RETURN n.id AS id", { id })).toEqual([{ id }]);
      expect(await notes(store)).toEqual([id]);
    });
  });

  it("refuses a statement without one of its parameters", async () => {
    await withStore(engine, async (store) => {
      await expect(read(store, "RETURN $missing AS value")).rejects.toThrow();
    });
  });

  it("names the statement that failed, and keeps the engine's words for the log", async () => {
    await withStore(engine, async (store) => {
      const failure = await read(store, "MATCH (n:Note RETURN n.id AS id").catch((error: unknown) => error as Error);

      expect(failure).toMatchObject({ name: "StatementFailed", message: 'The statement "contract" failed.' });
      expect((failure as Error).cause).toBeDefined();
    });
  });

  it("does not write outside a transaction", async () => {
    await withStore(engine, async (store) => {
      await expect(read(store, "CREATE (:Note {id: 'a'})")).rejects.toThrow(/transaction/);
      expect(await notes(store)).toEqual([]);
    });
  });

  it("gives up a read after the caller's time, says so, and goes on answering", async () => {
    await withStore(engine, async (store) => {
      await expect(store.run(SLOW, {}, { timeoutMs: 5 })).rejects.toThrow(StoreUnavailable);

      expect(await read(store, "RETURN 1 AS one")).toEqual([{ one: 1 }]);
    });
  });

  it("answers many reads at once, each with its own rows", async () => {
    await withStore(engine, async (store) => {
      const answers = await Promise.all(Array.from({ length: 200 }, (_, i) => read<{ value: number }>(store, "RETURN $i AS value", { i })));

      expect(answers.map(([row]) => row?.value)).toEqual(Array.from({ length: 200 }, (_, i) => i));
    });
  });
}
