// Who is compared. All five answer on ports of their own in processes of their own; four wait while one is measured.
import { fileURLToPath } from "node:url";
import { load, startApp } from "../app.mjs";
import { send, startServer } from "../server.mjs";
import { startFloor } from "../versus.mjs";

const scriptOf = (file) => fileURLToPath(new URL(file, import.meta.url));

/** Which body of a request each server takes, and whether Neo4j works for it. */
export const competitors = [
  { name: "ours", speaks: "ours", onNeo4j: true },
  { name: "peer", speaks: "peer", onNeo4j: true },
  { name: "raw", speaks: "raw", onNeo4j: true },
  { name: "embedded", speaks: "ours", onNeo4j: false },
  { name: "floor", speaks: "ours", onNeo4j: false },
];

/** Ours on Neo4j, the peer and raw; `extrasOf` may add to the environment and the arguments of each. */
export function startOnNeo4j(folder, { environment }, extrasOf = () => ({})) {
  const optionsOf = (name) => {
    const { environment: more, ...extras } = extrasOf(name);
    return { name, folder, environment: { ...environment, ...more }, ...extras };
  };
  return startAll({
    ours: (name) => startApp(folder, optionsOf(name)),
    peer: (name) => startServer({ ...optionsOf(name), script: [scriptOf("peer-server.mjs")] }),
    raw: (name) => startServer({ ...optionsOf(name), script: [scriptOf("raw-server.mjs")] }),
  });
}

/** The same, with ours over the embedded store, and the floor with the answers of ours. */
export async function startFive(folder, neo4j, workloads) {
  load(folder);
  const servers = await startOnNeo4j(folder, neo4j);
  try {
    const answers = new Map();
    for (const { requests } of workloads) for (const { ours } of requests) answers.set(ours, await send(servers.ours, ours));
    return { ...servers, ...(await startAll({ embedded: (name) => startApp(folder, { name }), floor: () => startFloor(folder, answers) })) };
  } catch (error) {
    await stopAll(servers);
    throw error;
  }
}

export const stopAll = (servers) => Promise.all(Object.values(servers).map((server) => server.stop()));

/** One that does not start takes the others with it. */
async function startAll(starts) {
  const servers = {};
  try {
    for (const [name, start] of Object.entries(starts)) servers[name] = await start(name);
    return servers;
  } catch (error) {
    await stopAll(servers);
    throw error;
  }
}
