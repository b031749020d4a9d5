// Times of the workloads on one engine at one size.
import { askerOver } from "./ask.mjs";

const WARM_UPS = 5;
const MOST_RUNS = 200;
const FEWEST_RUNS = 20;
/** Beyond the fewest runs a workload ends after so many seconds. */
const SECONDS = 8;

/** Gives, for each workload, its times and the statements by which it was answered. */
export async function measure(store, { catalogue, schema, batch, copies, workloads, tell }) {
  const ask = askerOver(store, catalogue, schema);
  const measured = [];
  for (const workload of workloads) {
    const { question } = workload;
    const variables = await workload.variables({ batch, copies, ask });
    const once = typeof question === "string" ? (some) => ask(question, some) : (some) => run(store, question, some);
    const statements = [];
    for (const some of variables) statements.push(...(await once(some)).statements);
    const times = await timesOf(once, variables);
    measured.push({ name: workload.name, statements, asked: variables.length, runs: times.length, p50: at(times, 0.5), p99: at(times, 0.99) });
    tell(`${store.engine} × ${copies}: ${workload.name} ${at(times, 0.5).toFixed(2)} ms, ${at(times, 0.99).toFixed(2)} ms (${times.length} runs)`);
  }
  return measured;
}

async function run(store, statement, params) {
  await store.run(statement, params);
  return { statements: [{ statement, params }] };
}

async function timesOf(once, variables) {
  const turn = (index) => once(variables[index % variables.length]);
  for (let index = 0; index < WARM_UPS; index += 1) await turn(index);
  const times = [];
  const until = performance.now() + SECONDS * 1_000;
  while (times.length < FEWEST_RUNS || (times.length < MOST_RUNS && performance.now() < until)) {
    const started = performance.now();
    await turn(times.length);
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b);
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
