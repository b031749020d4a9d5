// A process of its own that loads a dataset: node --import <typescript hooks> load-program.mjs <seed> <store file, or address of a Neo4j as JSON> [<statement to stop at>]
// It tells each statement before it runs, and waits for ever at the one it was told to stop at.
import { readDataset, loadDataset } from "../../src/dataset/index.js";
import { createCatalogue } from "../../src/model/index.js";
import { openBolt } from "../../src/store/engines/bolt.js";
import { openEmbedded } from "../../src/store/engines/embedded.js";
import { schemaPlanOf } from "../../src/store/schema-plan.js";

const [seed, place, stopAt] = process.argv.slice(2);
const tell = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);
const catalogue = createCatalogue();
const forEver = () => new Promise(() => setInterval(() => undefined, 60_000));

let count = 0;
const told = async (name) => {
  tell({ statement: name, count: count += 1 });
  if (name === stopAt) await forEver();
};
const stopping = (store) => Object.assign(Object.create(store), {
  transaction: (work) => store.transaction(async (tx) => {
    const result = await work({ run: async (statement, params) => (await told(statement.name), tx.run(statement, params)) });
    await told("commit");
    return result;
  }),
});

try {
  const { batch } = readDataset(seed, catalogue);
  const store = await (place.startsWith("{") ? openBolt(JSON.parse(place)) : openEmbedded({ path: place }));
  await store.prepare(schemaPlanOf(catalogue));
  const report = await loadDataset(stopping(store), batch);
  await store.close();
  tell({ loaded: report.version });
} catch (error) {
  tell({ failed: error.code ?? error.name, message: error.message });
}
process.exit(0);
