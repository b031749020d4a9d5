import type { AddressInfo } from "node:net";
import { createApp } from "../app.js";
import type { Config } from "../config.js";
import { Conflict } from "../errors.js";

const queries: readonly { readonly title: string; readonly query: string }[] = [
  { title: "Which measures implement Article 6(3), with which tools?", query: '{ provision(id: "tip-art-6-3") { title { text } implementedBy { nodes { title { text } tools(first: 3) { nodes { title { text } } } } } } }' },
  { title: "Who was party to the Trafficking Protocol on 14 October 2008?", query: '{ treatyActions(filter: { consent: { eq: true }, instrument: { some: { id: { eq: "tip-protocol-2000" } } } }, asOf: "2008-10-14", first: 5) { datedCount { certain undetermined } nodes { label { text } } } }' },
  { title: "What covers Cambodia?", query: '{ country(id: "KHM") { name { text } projects { totalCount nodes { title { text } } } nationalMeasures { nodes { title { text } } } } }' },
];

/** Serves until it is told to stop; 0 after a clean stop. */
export async function runServe(config: Config): Promise<number> {
  const started = performance.now();
  const app = await createApp(config);
  try {
    await app.server.listen({ host: config.host, port: config.port });
  } catch (error) {
    await app.close();
    throw portFault(error, config);
  }
  const { port } = app.server.server.address() as AddressInfo;
  const address = `http://${config.host === "0.0.0.0" || config.host === "::" ? "localhost" : config.host}:${port}`;
  const loaded = app.loaded ? `loaded ${app.loaded.nodes.created + app.loaded.nodes.changed + app.loaded.nodes.unchanged} records in ${app.loaded.seconds} s` : "the store already holds the dataset";
  process.stdout.write(`\nPalermo Graph is ready at ${address}/graphql after ${((performance.now() - started) / 1000).toFixed(1)} s (${loaded}).\n`);
  process.stdout.write(`Open it in a browser, or try:\n${queries.map(({ title, query }) => `\n  # ${title}\n  curl -s ${address}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query })}'\n`).join("")}\n`);
  return new Promise((resolve) => {
    const stop = (signal: NodeJS.Signals): void => {
      app.log.info({ signal }, "stopping");
      app.close().then(() => resolve(0), (error: unknown) => {
        app.log.error({ err: error }, "the stop failed");
        resolve(1);
      });
    };
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, stop);
  });
}

function portFault(error: unknown, { host, port }: Config): unknown {
  const { code } = error as { code?: string };
  if (code === "EADDRINUSE") return new Conflict(`Port ${port} of ${host} is taken: stop what listens there, or set PORT to another (0 takes any free one).`, { cause: error });
  if (code === "EACCES") return new Conflict(`Port ${port} of ${host} may not be used by this user: set PORT to one above 1023.`, { cause: error });
  return error;
}
