// Preloaded into the program under test (node --import): on SIGUSR2 it tells what it holds.
import { Socket } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

process.on("SIGUSR2", () => {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  setFlagsFromString("--no-expose-gc");
  const { rss, heapUsed } = process.memoryUsage();
  const storePort = Number(new URL(process.env.NEO4J_URI).port);
  const storeSockets = process._getActiveHandles().filter((handle) => handle instanceof Socket && handle.remotePort === storePort).length;
  process.stderr.write(`${JSON.stringify({ vitals: { rss, heapUsed, storeSockets } })}\n`);
});
