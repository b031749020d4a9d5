import { once } from "node:events";
import { cpSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { aFolder, runApp, startApp, tidyUp } from "./app.js";

afterAll(tidyUp);

const COUNT = JSON.stringify({ query: "{ countries { totalCount } }" });

async function ask(address: string): Promise<unknown> {
  const answer = await fetch(`${address}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: COUNT });
  return answer.json();
}

const expected = { data: { countries: { totalCount: 2 } } };

describe("a start", () => {
  it("loads the dataset, prints the address and three queries, and answers", async () => {
    const app = await startApp();

    expect(app.printed()).toContain("5 records read, 5 accepted, 0 rejected");
    expect(app.printed().match(/curl -s http:\S+ -H 'content-type: application\/json' -d '\{"query":/g)).toHaveLength(3);
    expect(await ask(app.address)).toEqual(expected);
  });

  it("on a loaded store loads nothing, and loads again when the dataset changed", async () => {
    const folder = aFolder();
    cpSync("test/e2e/seed", path.join(folder, "seed"), { recursive: true });
    const environment = { SEED_PATH: path.join(folder, "seed"), STORE_PATH: path.join(folder, "graph.db") };
    await runApp(["load"], environment);

    const second = await startApp(environment);
    second.signal("SIGTERM");
    await second.ended;
    rmSync(path.join(folder, "seed", "provisions.yaml"));
    const third = await startApp(environment);

    expect(second.printed()).not.toContain("Loading");
    expect(third.printed()).toContain("1 deleted");
  });

  it.each([
    ["settings that are wrong, all together", { PORT: "x", MAX_DEPHT: "3" }, ["2 fault(s)", "MAX_DEPHT is not a setting; did you mean MAX_DEPTH?", 'PORT: "x" is not a whole number']],
    ["a dataset that is not there", { SEED_PATH: "/nowhere/seed" }, ['SEED_PATH: there is no folder "/nowhere/seed"']],
    ["a store folder that cannot be made", { STORE_PATH: "/proc/nowhere/graph.db" }, ["/proc/nowhere/graph.db"]],
  ])("refuses %s", async (_what, environment, messages) => {
    const { code, printed } = await runApp(["serve"], environment);

    expect(code).toBe(1);
    for (const message of messages) expect(printed).toContain(message);
    expect(printed).not.toContain("    at ");
  });

  it("refuses a dataset with faults, with file, line and reason, and writes nothing", async () => {
    const folder = aFolder();
    cpSync("test/e2e/seed", folder, { recursive: true });
    writeFileSync(path.join(folder, "instruments.yaml"), readFileSync("test/e2e/seed/instruments.yaml", "utf8").replace("2000-11-15", "2000-13-45"));

    const { code, printed } = await runApp(["serve"], { SEED_PATH: folder });

    expect(code).toBe(1);
    expect(printed).toMatch(/instruments\.yaml:9:\d+ adopted: /);
    expect(printed).toContain("Nothing was written.");
  });

  it("refuses a port that is taken, and says what to do", async () => {
    const other = http.createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;

    const { code, printed } = await runApp(["serve"], { PORT: String(port) });
    other.close();

    expect(code).toBe(1);
    expect(printed).toContain(`Port ${port} of 127.0.0.1 is taken: stop what listens there, or set PORT to another`);
  });

  it("refuses a store that another process holds; that one goes on", async () => {
    const store = path.join(aFolder(), "graph.db");
    const first = await startApp({ STORE_PATH: store });

    const { code, printed } = await runApp(["serve"], { STORE_PATH: store });

    expect([code, await ask(first.address)]).toEqual([1, expected]);
    expect(printed).toContain(`The store ${store} is open already`);
  });

  it("refuses a truncated store, leaves it as it is, and says how to make a new one", async () => {
    const store = path.join(aFolder(), "graph.db");
    await runApp(["load"], { STORE_PATH: store });
    truncateSync(store, 3_000);

    const { code, printed } = await runApp(["serve"], { STORE_PATH: store });

    expect(code).toBe(1);
    expect(printed).toContain("npm run load");
    expect(readFileSync(store)).toHaveLength(3_000);
  });

  it("makes a store that is missing anew", async () => {
    const store = path.join(aFolder(), "graph.db");
    await runApp(["load"], { STORE_PATH: store });
    rmSync(store);

    const app = await startApp({ STORE_PATH: store });

    expect(await ask(app.address)).toEqual(expected);
    expect(existsSync(store)).toBe(true);
  });

  it.each([
    [["serve", "--port", "3"], "serve takes no arguments"],
    [["sevre"], 'There is no command "sevre"; known are serve, validate, load, copy, generate, explain.'],
    [["explain"], "Name a file with a query."],
    [["load", "--sead", "x"], "Call: load [--seed folder]"],
  ])("tells of the wrong call %j and gives 2", async (args, message) => {
    const { code, printed } = await runApp(args);

    expect(code).toBe(2);
    expect(printed).toContain(message);
  });
});

describe("a stop", () => {
  it.each(["SIGTERM", "SIGINT"] as const)("by %s lets a request in flight finish, takes no new ones, and gives 0", async (name) => {
    const app = await startApp();
    const agent = new http.Agent({ keepAlive: true });
    const request = http.request(`${app.address}/graphql`, { agent, method: "POST", headers: { "content-type": "application/json", "content-length": Buffer.byteLength(COUNT), expect: "100-continue" } });
    request.flushHeaders();
    await once(request, "continue");

    app.signal(name);
    app.signal(name);
    await until(() => app.printed().includes('"stopping"'));
    const refused = await fetch(`${app.address}/health/live`).then(({ status }) => status, () => "refused");
    request.end(COUNT);
    const [response] = (await once(request, "response")) as [http.IncomingMessage];
    const body = await textOf(response);

    expect([response.statusCode, response.headers.connection, JSON.parse(body)]).toEqual([200, "close", expected]);
    expect(["refused", 503]).toContain(refused);
    expect(await app.ended).toBe(0);
  });

  it("waits no longer than the grace for a request that never ends", async () => {
    const app = await startApp({ SHUTDOWN_GRACE_MS: "300" });
    const request = http.request(`${app.address}/graphql`, { method: "POST", headers: { "content-type": "application/json", "content-length": 10, expect: "100-continue" } });
    request.on("error", () => undefined).flushHeaders();
    await once(request, "continue");
    const started = performance.now();

    app.signal("SIGTERM");

    expect(await app.ended).toBe(0);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it("is not held up by connections kept alive", async () => {
    const app = await startApp();
    const agent = new http.Agent({ keepAlive: true });
    const [response] = (await once(http.get(`${app.address}/health/live`, { agent }), "response")) as [http.IncomingMessage];
    await textOf(response);

    app.signal("SIGTERM");

    expect(await app.ended).toBe(0);
    agent.destroy();
  });
});

async function textOf(response: http.IncomingMessage): Promise<string> {
  let text = "";
  for await (const part of response.setEncoding("utf8")) text += part as string;
  return text;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}
