// Load, start and memory.
import path from "node:path";
import { load, startApp } from "./app.mjs";
import { sendMany } from "./rounds.mjs";
import { send } from "./server.mjs";
import { analysis, reads } from "./workloads.mjs";

const STARTS = 5;
const MIXED = 10_000;
const STEP = 1_000;

/** The whole dataset into an empty store, then again with nothing changed. */
export const measureLoad = async (folder) => ({ first: load(folder), again: load(folder) });

/** Starts on the loaded store, and one that loads first. */
export async function measureStarts(folder) {
  const loaded = [];
  for (let turn = 0; turn < STARTS; turn += 1) {
    const app = await startApp(folder);
    const { rss } = await app.usage();
    const before = performance.now();
    await send(app, reads.find(({ name }) => name === "search").bodies[0]);
    loaded.push({ readyMs: app.readyMs, rss, firstSearchMs: performance.now() - before });
    await app.stop();
  }
  const app = await startApp(folder, { name: "first-start", environment: { STORE_PATH: path.join(folder, "first-start.db") } });
  const { rss } = await app.usage();
  await app.stop();
  const times = loaded.map(({ readyMs }) => readyMs);
  return { loaded, readyMs: median(times), slowestMs: Math.max(...times), loading: { readyMs: app.readyMs, rss } };
}

const COLD_TURNS = 3;
const WARM_UP = 300;
/** How often a question is asked again; the median tells, since a collection of garbage falls into one or the other. */
export const AGAIN = 5;
const others = reads.flatMap(({ bodies }) => bodies);

/** The first answer of the analysis, in a process that has answered other questions since its start, and the same asked again. */
export async function measureCold(folder) {
  const measured = [];
  for (const { name, title, bodies } of analysis) {
    const turns = [];
    for (let turn = 0; turn < COLD_TURNS; turn += 1) {
      const app = await startApp(folder);
      await sendMany(app, others, WARM_UP, 1);
      const first = await timed(app, bodies[0]);
      const again = [];
      for (let time = 0; time < AGAIN; time += 1) again.push(await timed(app, bodies[0]));
      turns.push([first, median(again)]);
      await app.stop();
    }
    const [firstMs, againMs] = [0, 1].map((index) => median(turns.map((turn) => turn[index])));
    measured.push({ name, title, firstMs, againMs });
  }
  return measured;
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

async function timed(app, body) {
  const before = performance.now();
  await send(app, body);
  return performance.now() - before;
}

/** Memory along 10,000 requests of all kinds, 16 at a time, and what is still held after a collection. */
export async function measureMemory(folder, chosen) {
  const bodies = chosen.flatMap((workload) => workload.bodies);
  const app = await startApp(folder);
  const start = await app.usage();
  await sendMany(app, bodies, STEP, 16);
  const heldEarly = (await app.collected()).heapUsed;
  const rss = [];
  for (let sent = 0; sent < MIXED; sent += STEP) {
    await sendMany(app, bodies, STEP, 16);
    rss.push((await app.usage()).rss);
  }
  const heldLate = (await app.collected()).heapUsed;
  await app.stop();
  return { start: start.rss, rss, heldEarly, heldLate };
}
