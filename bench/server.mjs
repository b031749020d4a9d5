// A measured server in a process of its own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";

const probe = fileURLToPath(new URL("./probe.mjs", import.meta.url));
const PATIENCE_MS = 120_000;

/** Starts a server and waits until it calls itself ready; `readyMs` counts from the start of its process. */
export async function startServer({ name, script, folder, environment, nodeArguments = [] }) {
  const port = await freePort();
  const logFile = path.join(folder, `${name}.log`);
  const log = openSync(logFile, "w");
  const started = performance.now();
  const child = spawn(process.execPath, [...nodeArguments, "--import", probe, ...script], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: "production", ...environment, PORT: String(port) },
    stdio: ["ignore", log, log, "ipc"],
  });
  closeSync(log);
  const address = `http://127.0.0.1:${port}`;
  const isReady = () => fetch(`${address}/health/ready`).then(({ status }) => status === 200, () => false);
  while (!(await isReady())) {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}:\n${readFileSync(logFile, "utf8").slice(-2_000)}`);
    if (performance.now() - started > PATIENCE_MS) throw new Error(`${name} was not ready in time; see ${logFile}.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const readyMs = performance.now() - started;

  const ask = async (question) => {
    const answer = once(child, "message");
    child.send(question);
    return (await answer)[0];
  };
  return {
    name,
    url: `${address}/graphql`,
    readyMs,
    /** CPU of the process so far, and its memory. */
    usage: () => ask("usage"),
    /** The same after a full garbage collection. */
    collected: () => ask("collect"),
    async stop() {
      if (child.exitCode !== null) return;
      const ended = once(child, "exit");
      child.send("stop");
      await ended;
    },
  };
}

/** Sends one operation and gives the text of its answer; any error in it ends the bench. */
export async function send(server, body) {
  const response = await fetch(server.url, { method: "POST", headers: { "content-type": "application/json" }, body });
  const text = await response.text();
  if (response.status !== 200 || text.includes('"errors":[')) throw new Error(`${server.name} answered ${response.status}: ${text.slice(0, 1_000)}`);
  return text;
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
