import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { withDriver } from "../support/neo4j/reach.mjs";
import { startNeo4j, type Neo4j } from "../support/neo4j/server.mjs";
import { describeWithOwnNeo4j } from "../support/neo4j/suite.js";

const LONGEST_MS = 240_000;

const rows = (server: Neo4j, statement: string): Promise<object[]> =>
  withDriver(server, async (driver) => (await driver.executeQuery(statement)).records.map((record) => record.toObject()));

/** Starts a server in a process of its own, holds it and kills that process. */
async function leaveBehind(): Promise<{ readonly pid: number; readonly home: string }> {
  const starter = spawn(process.execPath, [path.resolve("test/neo4j/start-program.mjs")], { env: { ...process.env, NODE_OPTIONS: "" }, stdio: ["ignore", "pipe", "inherit"] });
  const [told] = (await once(starter.stdout, "data")) as [Buffer];
  starter.kill("SIGKILL");
  return JSON.parse(told.toString()) as { pid: number; home: string };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function isGoneWithin(pid: number, seconds: number): Promise<boolean> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(100)) if (!isRunning(pid)) return true;
  return false;
}

describeWithOwnNeo4j("a Neo4j of the caller's own", () => {
  const folders: string[] = [];
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  function aFolder(): string {
    const folder = mkdtempSync(path.join(tmpdir(), "palermo-neo4j-home-"));
    folders.push(folder);
    return folder;
  }

  it("comes back with its data on the same home and port, after a clean stop as after a crash", async () => {
    const home = aFolder();
    const first = await startNeo4j({ home, password: "a password of its own", settings: { "db.lock.acquisition.timeout": "2s" } });
    const again = { home, port: first.port, password: first.password };
    await rows(first, "CREATE (:Kept {before: 'stop'})");

    await first.stop();
    const second = await startNeo4j(again);
    await rows(second, "CREATE (:Kept {before: 'crash'})");
    await second.stop("SIGKILL");
    const third = await startNeo4j(again);
    const kept = await rows(third, "MATCH (n:Kept) RETURN n.before AS before ORDER BY before").finally(() => third.stop());

    expect(third.uri).toBe(first.uri);
    expect(kept).toEqual([{ before: "crash" }, { before: "stop" }]);
    expect([first, second, third].map(({ pid }) => isRunning(pid))).toEqual([false, false, false]);
  }, LONGEST_MS);

  it("answers nothing while it is held, and everything after", async () => {
    const server = await startNeo4j();
    await server.pause();

    const answer = rows(server, "RETURN 1 AS one");
    const first = await Promise.race([answer.catch(String), sleep(1_500, "nothing")]);
    await server.resume();
    const rest = await rows(server, "RETURN 2 AS two").finally(() => server.stop());
    await answer.catch(() => undefined);

    expect(first).toBe("nothing");
    expect(rest).toEqual([{ two: 2 }]);
    expect(existsSync(server.home)).toBe(false);
  }, LONGEST_MS);

  it("ends with the process that started it, even when that is killed and the server is held", async () => {
    const { pid, home } = await leaveBehind();

    expect(await isGoneWithin(pid, 30)).toBe(true);
    expect(existsSync(home)).toBe(false);
  }, LONGEST_MS);

  it("says why it does not come up", async () => {
    const refused = startNeo4j({ settings: { "no.such.setting": 1 } });

    await expect(refused).rejects.toThrow(/^Neo4j on port \d+ ended before it was ready: .*No declared setting with name: no\.such\.setting/);
  }, LONGEST_MS);
});
