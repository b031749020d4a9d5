// Where the CPU of one workload goes: functions by their own time.
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { load, startApp } from "./app.mjs";
import { compare } from "./rounds.mjs";
import { send } from "./server.mjs";

const SHOWN = 40;

/** Of the application over the embedded store of the folder, or over another that is loaded and named by `environment`. */
export async function profile(folder, { title, bodies }, seconds, environment) {
  if (!environment) load(folder);
  const profiles = path.join(folder, "profiles");
  mkdirSync(profiles);
  const app = await startApp(folder, { ...(environment && { environment }), nodeArguments: ["--cpu-prof", `--cpu-prof-dir=${profiles}`, "--cpu-prof-interval=200"] });
  // A database plans a statement when it comes first, which may take longer than a round.
  for (const body of bodies) await send(app, body);
  const [figure] = await compare(app, app, { bodies, connections: 16, seconds });
  await app.stop();
  console.log(`${title}: ${Math.round(figure.cpu)} µs of CPU per request (profiled)\n`);
  const rows = ownTimes(JSON.parse(readFileSync(path.join(profiles, readdirSync(profiles)[0]), "utf8")));
  const total = rows.reduce((sum, { micros }) => sum + micros, 0);
  for (const { name, micros } of rows.slice(0, SHOWN)) console.log(`${((100 * micros) / total).toFixed(1).padStart(5)} %  ${name}`);
}

/** Idle time and the first seconds, which belong to the start, are left out. */
function ownTimes({ nodes, samples, timeDeltas }) {
  const START_SHARE = 0.25;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const times = new Map();
  const from = Math.floor(samples.length * START_SHARE);
  for (let index = from; index < samples.length; index += 1) {
    const { functionName, url, lineNumber } = byId.get(samples[index]).callFrame;
    if (functionName === "(idle)" || functionName === "(program)") continue;
    const place = url ? `${url.replace(/^.*\/(node_modules|dist)\//, "$1/")}:${lineNumber + 1}` : "";
    const name = `${functionName || "(anonymous)"}  ${place}`;
    times.set(name, (times.get(name) ?? 0) + timeDeltas[index]);
  }
  return [...times].map(([name, micros]) => ({ name, micros })).sort((a, b) => b.micros - a.micros);
}
