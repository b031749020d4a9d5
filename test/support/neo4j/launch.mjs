import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { addressOf, freePort, PASSWORD } from "./address.mjs";
import { controlsOf, letGo } from "./controls.mjs";

const LONGEST_START_MS = 120_000;
// Neo4j looks into the buffers and channels of the JDK.
const OPENED = ["java.nio", "java.io", "sun.nio.ch"].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
// The second compiler works for minutes to come; a test is over before that and waits twice as long for its server.
const QUICK_START = ["-XX:TieredStopAtLevel=1"];

/** Starts a prepared program as one server process; what the options mean stands at startNeo4j. */
export async function launch(program, options = {}) {
  const { heapMb = 1024, settings = {}, password = PASSWORD, jvmOptions = QUICK_START } = options;
  const home = path.resolve(options.home ?? mkdtempSync(path.join(tmpdir(), "palermo-neo4j-")));
  const port = options.port ?? (await freePort());
  mkdirSync(home, { recursive: true });
  writeFileSync(path.join(home, "neo4j.conf"), configuration(port, settings));

  const jvm = [`-Xmx${heapMb}m`, "-XX:+UseSerialGC", ...jvmOptions, ...OPENED, ...program.options];
  const words = [home, password, ...(options.home ? [] : ["--discard-home"])];
  const child = spawn(program.java, [...jvm, "Neo4jServer", ...words], { cwd: program.folder });
  const exited = once(child, "exit");
  const discardHome = () => (options.home ? undefined : rmSync(home, { recursive: true, force: true }));
  await ready(child, exited).catch(async (error) => {
    child.kill("SIGKILL");
    await exited.catch(() => undefined);
    discardHome();
    throw new Error(`Neo4j on port ${port} ${error.message}`, { cause: error });
  });
  letGo(child);
  return { ...addressOf(port, password), port, home, pid: child.pid, ...controlsOf(child, exited, discardHome) };
}

function configuration(port, settings) {
  const all = {
    "server.bolt.enabled": true,
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.bolt.advertised_address": `127.0.0.1:${port}`,
    "server.memory.pagecache.size": "128m",
    "dbms.security.auth_enabled": true,
    "dbms.usage_report.enabled": false,
    // Half a gigabyte of empty log files is of no use to a test.
    "db.tx_log.preallocate": false,
    // The network threads would wait seconds for work that cannot come any more.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": 0,
    ...settings,
  };
  return Object.entries(all).map(([name, value]) => `${name}=${value}\n`).join("");
}

async function ready(child, exited) {
  let complaints = "";
  child.stderr.on("data", (text) => (complaints = `${complaints}${text}`.slice(-20_000)));
  const said = new Promise((resolve) => createInterface({ input: child.stdout }).on("line", (line) => line === "READY" && resolve()));
  const ended = exited.then(() => fail(`ended before it was ready: ${rootCause(complaints)}`));
  let limit;
  const late = new Promise((_resolve, reject) => (limit = setTimeout(() => reject(new Error(`was not ready within ${LONGEST_START_MS / 1000} s`)), LONGEST_START_MS)));
  await Promise.race([said, ended, late]).finally(() => clearTimeout(limit));
}

function fail(message) {
  throw new Error(message);
}

/** Java tells the cause of a cause of a cause; the last one is what happened. */
function rootCause(complaints) {
  const causes = complaints.match(/^(?:Caused by: )?[\w.$]+(?:Exception|Error)\b.*$/gm) ?? [];
  return causes.at(-1)?.replace(/^Caused by: /, "") ?? (complaints.trim() || "it said nothing");
}
