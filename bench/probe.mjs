// Preloaded into a measured server (node --import): answers the bench over IPC, and costs nothing between its questions.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

process.on("message", (question) => {
  if (question === "stop") return process.kill(process.pid, "SIGTERM");
  if (question === "collect") collectGarbage();
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  process.send({ cpuMicros: user + system, rss, heapUsed });
});
// The server must be able to end while the bench still listens, and ends when the bench is gone.
process.channel.unref();
process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));

function collectGarbage() {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  setFlagsFromString("--no-expose-gc");
}
