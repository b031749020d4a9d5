import { spawn } from "node:child_process";
import type { AddressInfo } from "node:net";
import { setFlagsFromString } from "node:v8";
import { createApp, isUpToDate, openConfiguredStore } from "../app.js";
import type { Config } from "../config.js";
import { Conflict } from "../errors.js";
import { createCatalogue } from "../model/index.js";
import type { GraphStore } from "../store/graph-store.js";

const queries: readonly { readonly title: string; readonly query: string }[] = [
  { title: "Which measures implement Article 6(3), with which tools?", query: '{ provision(id: "tip-art-6-3") { title { text } implementedBy { nodes { title { text } tools(first: 3) { nodes { title { text } } } } } } }' },
  { title: "Who was party to the Trafficking Protocol on 14 October 2008?", query: '{ treatyActions(filter: { consent: { eq: true }, instrument: { some: { id: { eq: "tip-protocol-2000" } } } }, asOf: "2008-10-14", first: 5) { datedCount { certain undetermined } nodes { label { text } } } }' },
  { title: "What covers Cambodia?", query: '{ country(id: "KHM") { name { text } projects { totalCount nodes { title { text } } } nationalMeasures { nodes { title { text } } } } }' },
];

const signals = ["SIGTERM", "SIGINT"] as const;

/** Serves until it is told to stop; 0 after a clean stop. */
export async function runServe(config: Config): Promise<number> {
  // Left alone, V8 lets a heap of 70 MB live data grow to several times that before it collects. Measured over 6,000 mixed
  // reads: RSS up to 531 MiB without, about 345 MiB with this, for some 5 % more CPU; 20 % saves ten MiB more and slows Neo4j,
  // whose driver makes more garbage (docs/performance.md); a fixed limit would end the process at a huge answer.
  setFlagsFromString("--heap-growing-percent=30");
  const started = performance.now();
  const store = await storeUpToDate(config);
  const code = store ? 0 : await loadApart(config);
  if (code !== 0) return code;
  const app = await createApp(config, store ? { store } : {});
  try {
    await app.server.listen({ host: config.host, port: config.port });
  } catch (error) {
    await app.close();
    throw portFault(error, config);
  }
  const { port } = app.server.server.address() as AddressInfo;
  const address = `http://${hostOf(config)}:${port}`;
  process.stdout.write(greeting(address, (performance.now() - started) / 1000));
  return new Promise((resolve) => {
    let stopping = false;
    const stop = (signal: NodeJS.Signals): void => {
      if (stopping) return;
      stopping = true;
      app.log.info({ signal }, "stopping");
      app.close().then(() => resolve(0), (error: unknown) => {
        app.log.error({ err: error }, "the stop failed");
        resolve(1);
      });
    };
    // Ctrl-C under npm arrives twice, from the terminal and from npm: a second signal must not cut the first stop short.
    for (const signal of signals) process.on(signal, stop);
  });
}

function greeting(address: string, seconds: number): string {
  const calls = queries.map(({ title, query }) => `\n  # ${title}\n  curl -s ${address}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query })}'\n`);
  return `\nPalermo Graph is ready at ${address}/graphql after ${seconds.toFixed(1)} s.\nOpen it in a browser, or try:\n${calls.join("")}\n`;
}

/** The host as a browser writes it. */
function hostOf({ host }: Config): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

/** The store when it holds the dataset; otherwise it is closed, and undefined. */
async function storeUpToDate(config: Config): Promise<GraphStore | undefined> {
  const store = await openConfiguredStore(config);
  let current = false;
  try {
    current = await isUpToDate(store, createCatalogue(), config.seedPath);
  } finally {
    if (!current) await store.close();
  }
  return current ? store : undefined;
}

/** Loads in a process of its own: what reading a dataset leaves in memory ends with it. */
async function loadApart(config: Config): Promise<number> {
  process.stdout.write("Loading the dataset …\n");
  const child = spawn(process.execPath, [process.argv[1]!, "load", "--seed", config.seedPath], { stdio: "inherit" });
  const stop = (signal: NodeJS.Signals): unknown => child.kill(signal);
  for (const signal of signals) process.on(signal, stop);
  try {
    return await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", (code) => resolve(code ?? 1));
    });
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}

function portFault(error: unknown, { host, port }: Config): unknown {
  const { code } = error as { code?: string };
  if (code === "EADDRINUSE") return new Conflict(`Port ${port} of ${host} is taken: stop what listens there, or set PORT to another (0 takes any free one).`, { cause: error });
  if (code === "EACCES") return new Conflict(`Port ${port} of ${host} may not be used by this user: set PORT to one above 1023.`, { cause: error });
  return error;
}
