// A process of its own that opens a store: node --import ./typescript.mjs store-program.mjs <what> <path> [<name>]
// It tells what happens as lines of JSON and ends when its input does.
import { openEmbedded } from "../../../src/store/engines/embedded.js";
import { statement } from "../../../src/store/graph-store.js";

const [what, path, name] = process.argv.slice(2);
const tell = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);
const create = statement("create", "UNWIND $ids AS id CREATE (n:Note {id: id})");

const doings = {
  async hold() {
    await openEmbedded({ path });
    tell({ open: true });
    await new Promise((resolve) => process.stdin.on("end", resolve).resume());
  },
  /** Writes transactions of two statements without end, and tells each one that was acknowledged. */
  async write() {
    const store = await openEmbedded({ path });
    for (let number = 0; ; number += 1) {
      await store.transaction(async (tx) => {
        await tx.run(create, { ids: [`${name}-${number}-a`] });
        await tx.run(create, { ids: [`${name}-${number}-b`] });
      });
      tell({ acknowledged: `${name}-${number}-` });
    }
  },
  async open() {
    const store = await openEmbedded({ path });
    tell({ open: true });
    await store.close();
  },
  /** Begins a write that is never committed. */
  async hang() {
    const store = await openEmbedded({ path });
    await store.transaction(async (tx) => {
      await tx.run(create, { ids: Array.from({ length: 5_000 }, (_, i) => `half-${i}`) });
      tell({ written: true });
      await new Promise((resolve) => process.stdin.on("end", resolve).resume());
    });
  },
  /** Makes the engine panic: 70,000 rows out of a pattern of two hops are more than its filter can hold. */
  async panic() {
    const store = await openEmbedded({ path });
    const write = (text) => store.transaction((tx) => tx.run(statement("write", text)));
    await write("CREATE (:Hub {id: 'hub'})");
    await write("MATCH (h:Hub) UNWIND range(1, 265) AS i CREATE (:Note {id: toString(i), rank: i})-[:LEADS_TO]->(h)");
    await write("MATCH (h:Hub) UNWIND range(1, 265) AS i CREATE (h)-[:LEADS_ON]->(:Leaf {id: toString(i), rank: i})");
    const panic = statement("panic", "MATCH (a:Note)-[:LEADS_TO]->(b)-[:LEADS_ON]->(c) WHERE c.rank > 0 RETURN a.id AS a, c.id AS c LIMIT 5");
    const tellFailure = ({ name, message }) => tell({ failure: name, message });
    for (let i = 0; i < 3; i += 1) await store.run(panic).catch(tellFailure);
    await store.transaction(async (tx) => {
      await tx.run(create, { ids: ["never"] });
      await tx.run(panic);
    }).catch(tellFailure);
    await write("CREATE (:Note {id: 'later'})");
    await store.close();
    tell({ survived: true });
  },
  /** Writes until the disk is full, then closes. */
  async fill() {
    const store = await openEmbedded({ path });
    const big = statement("big", "CREATE (:Note {id: $id, text: $text})");
    let isFull = false;
    for (let number = 0; !isFull; number += 1) {
      await store.transaction((tx) => tx.run(big, { id: String(number), text: "x".repeat(8_000) })).then(
        () => tell({ acknowledged: String(number) }),
        (error) => {
          isFull = true;
          tell({ full: error.code, message: error.message });
        },
      );
    }
    await store.close();
  },
};

try {
  await doings[what]();
} catch (error) {
  tell({ failed: error.code ?? error.name, message: error.message });
}
process.exit(0);
