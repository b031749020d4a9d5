import fc from "fast-check";
import type { GraphStore } from "../../../src/store/graph-store.js";
import { cypher, read, withStore, type Engine } from "./engine.js";

type Step =
  | { readonly do: "put"; readonly id: string; readonly value: string | number | readonly string[] }
  | { readonly do: "drop"; readonly id: string }
  | { readonly do: "link"; readonly from: string; readonly to: string };

interface Block {
  readonly steps: readonly Step[];
  readonly isKept: boolean;
}

/** The graph as plain JavaScript keeps it. */
class Model {
  constructor(readonly notes = new Map<string, unknown>(), readonly links = new Map<string, readonly [from: string, to: string]>()) {}

  copy(): Model {
    return new Model(new Map(this.notes), new Map(this.links));
  }

  take(step: Step): void {
    if (step.do === "put") this.notes.set(step.id, step.value);
    if (step.do === "drop" && this.notes.delete(step.id)) {
      for (const [key, ends] of this.links) if (ends.includes(step.id)) this.links.delete(key);
    }
    if (step.do === "link" && this.notes.has(step.from) && this.notes.has(step.to)) this.links.set(`${step.from} ${step.to}`, [step.from, step.to]);
  }
}

const statements = {
  put: cypher("MERGE (n:Note {id: $id}) SET n.value = $value"),
  drop: cypher("MATCH (n:Note {id: $id}) DETACH DELETE n"),
  link: cypher("MATCH (a:Note {id: $from}) MATCH (b:Note {id: $to}) MERGE (a)-[:LEADS_TO]->(b)"),
};

const id = fc.constantFrom("a", "b", "c", "d");
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant("put" as const), id, value: fc.oneof(fc.string(), fc.integer(), fc.array(fc.string(), { maxLength: 3 })) }),
  fc.record({ do: fc.constant("drop" as const), id }),
  fc.record({ do: fc.constant("link" as const), from: id, to: id }),
);
const blocks: fc.Arbitrary<readonly Block[]> = fc.array(fc.record({ steps: fc.array(step, { maxLength: 6 }), isKept: fc.boolean() }), { maxLength: 12 });

async function write(store: GraphStore, { steps, isKept }: Block): Promise<void> {
  const work = store.transaction(async (tx) => {
    for (const { do: what, ...params } of steps) await tx.run(statements[what], params);
    if (!isKept) throw new Error("not kept");
  });
  await work.catch((error: unknown) => {
    if (isKept) throw error;
  });
}

export function describeModel(engine: Engine): void {
  it("holds after any writes, kept or rolled back, what a plain map holds", async () => {
    await fc.assert(fc.asyncProperty(blocks, (all) => withStore(engine, async (store) => {
      let model = new Model();
      for (const block of all) {
        await write(store, block);
        const next = model.copy();
        block.steps.forEach((one) => next.take(one));
        if (block.isKept) model = next;
      }

      const notes = await read<{ id: string; value: unknown }>(store, "MATCH (n:Note) RETURN n.id AS id, n.value AS value");
      const links = await read<{ from: string; to: string }>(store, "MATCH (a:Note)-[:LEADS_TO]->(b:Note) RETURN a.id AS from, b.id AS to");
      expect(new Map(notes.map((note) => [note.id, note.value]))).toEqual(model.notes);
      expect(links.map(({ from, to }) => `${from} ${to}`).sort()).toEqual([...model.links.keys()].sort());
    })), { numRuns: 25 });
  });
}
