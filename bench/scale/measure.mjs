// Times of the workloads on one engine at one size.
import { askerOver } from "./ask.mjs";

/** Runs of a workload: as many as there is time for, between the fewest and the most. */
const measuredRuns = { fewest: 20, most: 200, seconds: 8 };
/** A server in Java becomes several times faster by its first hundreds of answers. */
const warmUps = { fewest: 5, most: 200, seconds: 3 };

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
    const { times, cpu } = await timesOf(once, variables);
    measured.push({ name: workload.name, statements, asked: variables.length, p50: at(times, 0.5), p99: at(times, 0.99), cpu });
    tell(`${store.engine} × ${copies}: ${workload.name} ${at(times, 0.5).toFixed(2)} ms, ${at(times, 0.99).toFixed(2)} ms, ${cpu.toFixed(2)} ms of CPU (${times.length} runs)`);
  }
  return measured;
}

async function run(store, statement, params) {
  await store.run(statement, params);
  return { statements: [{ statement, params }] };
}

/** Sorted times, and the mean CPU of this process: what the embedded engine takes, whatever else the machine does. */
async function timesOf(once, variables) {
  await repeated(once, variables, warmUps);
  const before = process.cpuUsage();
  const times = await repeated(once, variables, measuredRuns);
  const { user, system } = process.cpuUsage(before);
  return { times: times.sort((a, b) => a - b), cpu: (user + system) / 1_000 / times.length };
}

async function repeated(once, variables, { fewest, most, seconds }) {
  const times = [];
  const until = performance.now() + seconds * 1_000;
  while (times.length < fewest || (times.length < most && performance.now() < until)) {
    const started = performance.now();
    await once(variables[times.length % variables.length]);
    times.push(performance.now() - started);
  }
  return times;
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
