// npm run bench:scale -- [--write] [--engine embedded,neo4j] [--sizes 14700,100000,1000000] [--only list,walk]
// Multiplies the real graph, and measures the same questions at every size, in times and in database hits.
import "reflect-metadata";
import { fileURLToPath } from "node:url";
import { createSchema } from "../../dist/src/api/schema.js";
import { readDataset } from "../../dist/src/dataset/index.js";
import { createCatalogue } from "../../dist/src/model/index.js";
import { schemaPlanOf } from "../../dist/src/store/schema-plan.js";
import { describeMachine } from "../machine.mjs";
import { fill } from "./fill.mjs";
import { measure } from "./measure.mjs";
import { copiesFor } from "./multiply.mjs";
import { readOptions } from "./options.mjs";
import { replaceInPage } from "./page.mjs";
import { countTexts, plannedWorkloads, planningOf } from "./planning.mjs";
import { writeReport } from "./report.mjs";
import { engines } from "./stores.mjs";

const { write, plan, chosen } = readOptions(process.argv.slice(2));
const tell = (line) => console.error(line);

const catalogue = createCatalogue();
// Its types carry names that one process can give but once.
const schema = await createSchema(catalogue);
const { batch } = readDataset(fileURLToPath(new URL("../../seed", import.meta.url)), catalogue);
if (!batch) throw new Error("The dataset has faults: npm run validate names them.");

const before = describeMachine();
const runs = [];
for (const { engine, sizes } of plan) runs.push(await measureEngine(engine, sizes));
const report = writeReport({ machine: { before, after: describeMachine() }, texts: await countTexts({ catalogue, schema }), runs, workloads: chosen });
console.log(`\n${report}`);
if (write) console.log(`Written to ${replaceInPage(report)}.`);

/** One store that grows from size to size, so that a million nodes are written once. */
async function measureEngine(name, sizes) {
  const { store, profiler, about, bytes, close } = await engines[name]();
  try {
    // Search is not among the questions: its index would only make the filling longer.
    await store.prepare({ ...schemaPlanOf(catalogue), fullText: [] });
    const measured = [];
    const filled = { copies: 0, nodes: 0, links: 0, seconds: 0 };
    for (const size of sizes) {
      const copies = copiesFor(size, batch);
      const written = await fill(store, batch, filled.copies, copies, (copy, { seconds }) => tell(`${name}: copy ${copy + 1} of ${copies} after ${seconds.toFixed(0)} s`));
      filled.copies = copies;
      for (const what of ["nodes", "links", "seconds"]) filled[what] += written[what];
      await profiler?.replan();
      const rows = await measure(store, { catalogue, schema, batch, copies, workloads: chosen, tell });
      for (const row of rows) Object.assign(row, await profiler?.hitsOf(row));
      // The text decides what planning costs, not the graph.
      if (profiler && measured.length === 0) for (const row of rows.filter((one) => plannedWorkloads.includes(one.name))) row.planning = await planningOf(profiler, row);
      measured.push({ ...filled, bytes: bytes(), rows });
    }
    return { name, about, sizes: measured };
  } finally {
    await close();
  }
}
