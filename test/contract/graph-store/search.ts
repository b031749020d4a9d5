import type { SearchHit } from "../../../src/store/graph-store.js";
import { cypher, withStore, write, type Engine } from "./engine.js";
import { create, find, idsOf, libraryPlan, markedIn, storedAs, withLibrary } from "./library.js";

const aTool = (id: string, title: string) => ({ id, title_en: title, title_fr: title });

export function describeSearch(engine: Engine): void {
  it("puts the record that has the name before those that mention it", async () => {
    await withLibrary(engine, async (store) => {
      const { hits, total } = await find(store, "UNODC");

      expect(hits.map(({ id, type }) => [id, type])).toEqual([["organisation/unodc", "Organisation"], ["organisation/iom", "Organisation"]]);
      expect(hits[0]!.score).toBeGreaterThan(hits[1]!.score);
      expect(total).toBe(2);
    });
  });

  it("gives hits by falling score, and equal ones by id", async () => {
    await withStore(engine, async (store) => {
      await store.prepare(libraryPlan);
      for (const id of ["tool/c", "tool/a", "tool/b"]) await create(store, "Tool", aTool(id, "The same title"));

      expect(await idsOf(store, "same title")).toEqual(["tool/a", "tool/b", "tool/c"]);
    });
  });

  it("looks among the types that are asked for only", async () => {
    await withLibrary(engine, async (store) => {
      expect(await idsOf(store, "victims", { types: ["Tool"] })).toEqual(["tool/policies"]);
      expect(await idsOf(store, "victims", { types: ["Organisation", "Country"] })).toEqual([]);
      expect(await idsOf(store, "Timor", { types: ["Country", "Tool"] })).toEqual(["country/TLS"]);
      expect((await find(store, "UNODC", { types: [] })).total).toBe(0);
    });
  });

  it("cuts pages out of one list, and tells the length of the whole", async () => {
    await withStore(engine, async (store) => {
      await store.prepare(libraryPlan);
      for (let i = 0; i < 7; i += 1) await create(store, "Tool", aTool(`tool/${i}`, `Guide ${"very ".repeat(i)}long`));

      const whole = await find(store, "guide");
      const pages = await Promise.all([0, 3, 6, 9].map((offset) => find(store, "guide", { limit: 3, offset })));

      expect(pages.map(({ hits }) => hits.length)).toEqual([3, 3, 1, 0]);
      expect(pages.flatMap(({ hits }) => hits)).toEqual(whole.hits);
      expect([whole, ...pages].map(({ total }) => total)).toEqual([7, 7, 7, 7, 7]);
    });
  });

  it.each([
    ["Enquêtes", { field: "title", lang: "fr" }, ["Enquêtes"]],
    ["investigation", { field: "title", lang: "en" }, ["Investigations"]],
    ["ONU DC", { field: "otherNames", lang: null }, ["ONUDC"]],
    ["oeuvre traite", { field: "title", lang: "fr" }, ["œuvre", "traite"]],
    ["convention", { field: "summary", lang: "en" }, ["Convention"]],
  ] as const)("tells for %s which field and language matched, and marks the words as they stand", async (text, where, marked) => {
    await withLibrary(engine, async (store) => {
      const [first] = (await find(store, text)).hits;

      expect(first).toMatchObject(where);
      expect(markedIn(first!)).toEqual(marked);
    });
  });

  it("takes the text of the wanted language where both match, and hides neither", async () => {
    await withLibrary(engine, async (store) => {
      const inFrench = (await find(store, "convention", { lang: "fr" })).hits;
      const inEnglish = (await find(store, "convention", { lang: "en" })).hits;

      expect(inFrench.map(({ lang, excerpt }) => [lang, excerpt])).toEqual([["fr", "Veille sur la Convention."]]);
      expect(inEnglish.map(({ lang, excerpt }) => [lang, excerpt])).toEqual([["en", "Keeps the Convention."]]);
      expect(await idsOf(store, "Enquêtes", { lang: "en" })).toEqual(["tool/networks"]);
    });
  });

  it("looks for no places where none are asked for, and finds the same", async () => {
    await withLibrary(engine, async (store) => {
      const [all, bare] = [await find(store, "victims"), await find(store, "victims", { places: false })];

      expect(bare.hits.map(({ id, type, score }) => ({ id, type, score }))).toEqual(all.hits.map(({ id, type, score }) => ({ id, type, score })));
      expect(bare.hits[0]).toMatchObject({ field: "id", lang: null, excerpt: bare.hits[0]!.id });
    });
  });

  it("gives the columns wanted along with the hits, or none", async () => {
    await withLibrary(engine, async (store) => {
      const [hit] = (await find(store, "victims", { columns: ["title_en", "nothing"] })).hits;
      const [row] = await store.run<{ title: string }>(cypher("MATCH (n:Tool {id: $id}) RETURN n.title_en AS title"), { id: hit!.id });

      if (hit!.columns) expect(hit!.columns).toEqual({ title_en: row!.title, nothing: null });
      expect((await find(store, "victims")).hits[0]).not.toHaveProperty("columns");
    });
  });

  it("shows of a long text what stands around the match, cut between words", async () => {
    await withLibrary(engine, async (store) => {
      const [first] = (await find(store, "lighthouse")).hits as [SearchHit];

      expect(first.id).toBe("tool/checks");
      expect(markedIn(first)).toEqual(["lighthouse"]);
      expect(first.excerpt.length).toBeLessThan(250);
      expect(first.excerpt).toMatch(/^….*\bA lighthouse stands at the end\..*…$/);
    });
  });

  it("knows all of many records, and pages to the last of them", async () => {
    await withStore(engine, async (store) => {
      await store.prepare(libraryPlan);
      await create(store, "Tool", ...Array.from({ length: 1_201 }, (_, index) => ({ id: `tool/${10_001 + index}`, title_en: "Handbook" })));

      const { hits, total } = await find(store, "handbooks", { limit: 3, offset: 1_199 });

      expect(total).toBe(1_201);
      expect(hits.map(({ id }) => id)).toEqual(["tool/11200", "tool/11201"]);
    });
  });

  it("knows a record as soon as its write is committed, and forgets it as soon as it is gone", async () => {
    await withLibrary(engine, async (store) => {
      expect(await idsOf(store, "shelters")).toEqual([]);

      await create(store, "Tool", aTool("tool/shelters", "Shelters"));
      expect(await idsOf(store, "shelters")).toEqual(["tool/shelters"]);

      await write(store, "MATCH (n:Entity {id: 'tool/shelters'}) SET n = $properties", { properties: storedAs(store, "Tool", aTool("tool/shelters", "Housing")) });
      expect(await idsOf(store, "housing")).toEqual(["tool/shelters"]);

      await write(store, "MATCH (n:Entity {id: 'tool/shelters'}) DETACH DELETE n");
      expect(await idsOf(store, "housing")).toEqual([]);
    });
  });

  it("knows nothing of what was rolled back", async () => {
    await withLibrary(engine, async (store) => {
      await store.transaction(async (tx) => {
        await tx.run(cypher("CREATE (n:Entity:Tool) SET n = $properties"), { properties: storedAs(store, "Tool", aTool("tool/never", "Shelters")) });
        throw new Error("gives up");
      }).catch(() => undefined);

      expect(await idsOf(store, "shelters")).toEqual([]);
    });
  });

  it("answers many searches while somebody writes, each from a state that was committed", async () => {
    await withLibrary(engine, async (store) => {
      const writing = (async () => {
        for (let i = 0; i < 20; i += 1) await create(store, "Tool", aTool(`tool/new-${i}`, "Shelters"));
      })();
      const totals = [];
      for (let i = 0; i < 20; i += 1) totals.push((await find(store, "shelters")).total);
      await writing;

      expect(totals).toEqual([...totals].sort((a, b) => a - b));
      expect((await find(store, "shelters")).total).toBe(20);
    });
  });
}
