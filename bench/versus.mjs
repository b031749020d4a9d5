// Each workload on the application and on its floor, in turn.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { startApp } from "./app.mjs";
import { compare } from "./rounds.mjs";
import { send, startServer } from "./server.mjs";

const floorScript = fileURLToPath(new URL("./floor-server.mjs", import.meta.url));

export async function measureWorkloads(folder, workloads, seconds, tell) {
  const app = await startApp(folder);
  const answers = new Map();
  for (const { bodies } of workloads) for (const body of bodies) answers.set(body, await send(app, body));
  const floor = await startFloor(folder, answers);
  try {
    await mustBeEqual(floor, answers);
    const measured = [];
    for (const { name, title, bodies } of workloads) {
      const bytes = Math.round(bodies.reduce((sum, body) => sum + Buffer.byteLength(answers.get(body)), 0) / bodies.length);
      for (const connections of [1, 16]) {
        const [ours, least] = await compare(app, floor, { bodies, connections, seconds });
        measured.push(tell(name, { name, title, bytes, connections, ours, least }));
      }
    }
    return measured;
  } finally {
    await Promise.all([app.stop(), floor.stop()]);
  }
}

/** The floor that has these answers, by the body of their request. */
export async function startFloor(folder, answers) {
  const file = path.join(folder, "answers.json");
  const prepared = [...answers].map(([body, answer]) => {
    const { query, variables } = JSON.parse(body);
    return { operation: /^query (\w+)/.exec(query)[1], variables, data: JSON.parse(answer).data };
  });
  writeFileSync(file, JSON.stringify(prepared));
  return startServer({ name: "floor", script: [floorScript, file], folder, environment: {} });
}

/** A comparison of different answers would say nothing. */
async function mustBeEqual(floor, answers) {
  for (const [body, answer] of answers) {
    const other = await send(floor, body);
    if (other !== answer) throw new Error(`The floor answers differently to ${body.slice(0, 200)}\n${firstDifference(answer, other)}`);
  }
}

function firstDifference(one, other) {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return `…${one.slice(Math.max(0, at - 80), at + 80)}\n…${other.slice(Math.max(0, at - 80), at + 80)}`;
}
