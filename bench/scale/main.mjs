// npm run bench:scale -- [--write] [--engine embedded,neo4j] [--sizes 14700,100000,1000000] [--only list,walk]
// Multiplies the real graph, and measures the same questions at every size, in times and in database hits.
import "reflect-metadata";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createSchema } from "../../dist/src/api/schema.js";
import { readDataset } from "../../dist/src/dataset/index.js";
import { createCatalogue } from "../../dist/src/model/index.js";
import { schemaPlanOf } from "../../dist/src/store/schema-plan.js";
import { describeMachine } from "../machine.mjs";
import { replaceInPage } from "./page.mjs";
import { fill } from "./fill.mjs";
import { measure } from "./measure.mjs";
import { copiesFor } from "./multiply.mjs";
import { countTexts, planningOf } from "./planning.mjs";
import { writeReport } from "./report.mjs";
import { engines } from "./stores.mjs";
import { workloads } from "./workloads.mjs";

const { values: options } = parseArgs({
  options: {
    write: { type: "boolean", default: false },
    engine: { type: "string", default: Object.keys(engines).join(",") },
    sizes: { type: "string", default: "14700,100000,1000000" },
    only: { type: "string", default: "" },
  },
});
/** The embedded engine is for graphs of this size at most. */
const MOST_EMBEDDED = 100_000;
const tell = (line) => console.error(line);

const sizes = options.sizes.split(",").map(Number).sort((a, b) => a - b);
if (sizes.some((size) => !(size > 0))) throw new Error("--sizes are numbers of nodes, such as 14700,100000.");
const chosen = workloads.filter(({ name }) => options.only.split(",").some((part) => name.startsWith(part)));
if (chosen.length === 0) throw new Error(`No workload begins with "${options.only}"; known are ${workloads.map(({ name }) => name).join(", ")}.`);
const unknown = options.engine.split(",").find((name) => !Object.hasOwn(engines, name));
if (unknown !== undefined) throw new Error(`There is no engine "${unknown}"; known are ${Object.keys(engines).join(", ")}.`);

const catalogue = createCatalogue();
// Its types carry names that one process can give but once.
const schema = await createSchema(catalogue);
const { batch } = readDataset(fileURLToPath(new URL("../../seed", import.meta.url)), catalogue);
if (!batch) throw new Error("The dataset has faults: npm run validate names them.");

const before = describeMachine();
const runs = [];
for (const name of options.engine.split(",")) runs.push(await measureEngine(name, sizes.filter((size) => name !== "embedded" || size <= MOST_EMBEDDED)));
const report = writeReport({ machine: { before, after: describeMachine() }, texts: await countTexts({ catalogue, schema }), runs, workloads: chosen });
console.log(`\n${report}`);
if (options.write) console.log(`Written to ${replaceInPage(report)}.`);

/** One store that grows from size to size, so that a million nodes are written once. */
async function measureEngine(name, sizes) {
  const { store, profiler, about, bytes, close } = await engines[name]();
  try {
    // Search is not measured here: its index of a million records would take the memory of this process.
    await store.prepare({ ...schemaPlanOf(catalogue), fullText: [] });
    const measured = [];
    let copies = 0;
    let [nodes, links, seconds] = [0, 0, 0];
    for (const size of sizes) {
      const wanted = copiesFor(size, batch);
      const written = await fill(store, batch, copies, wanted, (copy, { seconds }) => tell(`${name}: copy ${copy + 1} of ${wanted} after ${seconds.toFixed(0)} s`));
      [copies, nodes, links, seconds] = [wanted, nodes + written.nodes, links + written.links, seconds + written.seconds];
      await profiler?.replan();
      const rows = await measure(store, { catalogue, schema, batch, copies, workloads: chosen, tell });
      for (const row of rows) if (profiler) Object.assign(row, await profiler.hitsOf(row), { planning: await planningOf(profiler, row) });
      measured.push({ copies, nodes, links, seconds, bytes: bytes(), rows });
    }
    return { name, about, sizes: measured };
  } finally {
    await close();
  }
}
