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

/** Sorted times, and the median of this process's CPU: what the embedded engine takes, whatever else the machine does. */
async function timesOf(once, variables) {
  await repeated(once, variables, warmUps);
  const runs = await repeated(once, variables, measuredRuns);
  const sorted = (key) => runs.map((run) => run[key]).sort((a, b) => a - b);
  return { times: sorted("ms"), cpu: at(sorted("cpu"), 0.5) };
}

async function repeated(once, variables, { fewest, most, seconds }) {
  const runs = [];
  const until = performance.now() + seconds * 1_000;
  while (runs.length < fewest || (runs.length < most && performance.now() < until)) {
    const [started, before] = [performance.now(), process.cpuUsage()];
    await once(variables[runs.length % variables.length]);
    const [ms, { user, system }] = [performance.now() - started, process.cpuUsage(before)];
    runs.push({ ms, cpu: (user + system) / 1_000 });
  }
  return runs;
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
