import { openBolt } from "../../../src/store/engines/bolt.js";
import { statement } from "../../../src/store/graph-store.js";
import { tidyUp } from "../../e2e/app.js";
import { startNeo4j, type Neo4jServer } from "../../support/neo4j/server.mjs";
import { describeWithOwnNeo4j } from "../../support/neo4j/suite.js";
import { noteFigures } from "./figures.js";
import { expectOutageIsBorne } from "./outage.js";
import { aRelay } from "./relay.js";
import { serve, type Serving } from "./serving.js";

const LONGEST_MS = 240_000;
const LONGEST_SILENCE_MS = 10_000;
const short = statement("short", "RETURN 1 AS n");

describeWithOwnNeo4j("a Neo4j that falls silent under 50 requests a second, its connections still open", () => {
  let server: Neo4jServer;
  let app: Serving;
  beforeAll(async () => {
    server = await startNeo4j({ heapMb: 512 });
    app = await serve(server);
  }, LONGEST_MS);
  afterAll(async () => {
    await tidyUp();
    await server.stop("SIGKILL");
  });

  it("is told as STORE_UNAVAILABLE in time, and good answers are back when it goes on after 20 s", async () => {
    await expectOutageIsBorne(app, { title: "held by SIGSTOP", takeDown: () => server.pause(), bringBack: () => server.resume() });
  }, LONGEST_MS);

  it("is answered from again over new connections when only the old ones stay silent, and none of the old ones is kept", async () => {
    const relay = await aRelay(server);
    const store = await openBolt({ ...relay.neo4j, poolSize: 5, timeoutMs: 1_000 });
    const askMany = (): Promise<readonly string[]> => Promise.all(Array.from({ length: 6 }, () => store.run(short).then(() => "right", ({ code }: { code: string }) => code)));
    await askMany();
    relay.silence();
    const started = performance.now();

    const told = await askMany();
    while (!(await askMany()).every((one) => one === "right")) expect(performance.now() - started).toBeLessThan(LONGEST_SILENCE_MS);
    const backMs = performance.now() - started;
    await store.close();
    noteFigures("only the old connections silent, STORE_TIMEOUT_MS 1,000", { backMs });

    expect(told).toContain("STORE_UNAVAILABLE");
    expect(relay.silenced).toBe(0);
    relay.close();
  }, LONGEST_MS);
});
