import { setTimeout as sleep } from "node:timers/promises";
import { openBolt } from "../../../src/store/engines/bolt.js";
import { statement, type GraphStore } from "../../../src/store/graph-store.js";
import { tidyUp } from "../../e2e/app.js";
import { withDriver } from "../../support/neo4j/reach.mjs";
import { describeWithNeo4j } from "../../support/neo4j/suite.js";
import { noteFigures } from "./figures.js";
import { untilRight } from "./questions.js";
import { aRelay, type Relay } from "./relay.js";
import { DEADLINE_MS, SLACK_MS, serve } from "./serving.js";
import { lookAt, startTraffic } from "./traffic.js";

const LONGEST_MS = 240_000;
const PLACES = 3;
const long = statement("tooLong", "UNWIND range(1, 1000000000) AS i WITH i WHERE i % 7 = 3 RETURN count(i) AS n");
const short = statement("short", "RETURN 1 AS n");

describeWithNeo4j("a Neo4j that is asked for more than it can do", (neo4j) => {
  let store: GraphStore;
  let relay: Relay;
  beforeAll(async () => {
    store = await openBolt({ ...neo4j, timeoutMs: DEADLINE_MS, poolSize: PLACES + 2 });
    relay = await aRelay(neo4j);
  }, LONGEST_MS);
  afterAll(async () => {
    await store.close();
    await tidyUp();
    relay.close();
  });

  const running = (): Promise<number> => withDriver(neo4j, async (driver) => {
    const { records } = await driver.executeQuery("SHOW TRANSACTIONS YIELD currentQuery AS text WHERE text STARTS WITH '/* tooLong */' RETURN count(text) AS n", {}, { database: neo4j.database });
    return records[0]!.get("n") as number;
  });

  it("ends a statement over its deadline on the server too", async () => {
    const started = performance.now();
    const answer = store.run(long).then(() => "an answer", (error: Error) => error);
    await sleep(DEADLINE_MS / 2);
    const meanwhile = await running();

    const told = await answer;
    const toldMs = performance.now() - started;
    while ((await running()) > 0) await sleep(100);
    const endedMs = performance.now() - started;
    noteFigures("statement over its deadline", { toldMs, endedMs });

    expect(meanwhile).toBe(1);
    expect(told).toMatchObject({ code: "STORE_UNAVAILABLE" });
    expect(toldMs).toBeLessThan(DEADLINE_MS + SLACK_MS);
    expect(endedMs).toBeLessThan(DEADLINE_MS + 2 * SLACK_MS);
  }, LONGEST_MS);

  it("tells in time whoever finds every connection taken, and answers as soon as one is free", async () => {
    const started = performance.now();
    const crowd = Array.from({ length: 10 * PLACES }, () => store.run(long).then(() => "an answer", ({ code }: { code: string }) => code));
    const told = await Promise.all(crowd);
    const toldMs = performance.now() - started;

    const [row] = await store.run<{ n: number }>(short);
    const answeredMs = performance.now() - started;
    noteFigures("all connections taken", { toldMs, answeredMs });

    expect(new Set(told)).toEqual(new Set(["STORE_UNAVAILABLE"]));
    expect(toldMs).toBeLessThan(DEADLINE_MS + SLACK_MS);
    expect(row).toEqual({ n: 1 });
    expect(answeredMs - toldMs).toBeLessThan(DEADLINE_MS);
  }, LONGEST_MS);

  it("answers whom it can and tells the others in time when its answers come slower than is asked, and all when they are quick again", async () => {
    const app = await serve(relay.neo4j, { NEO4J_POOL_SIZE: String(PLACES + 2) });
    await untilRight(app.address);
    relay.slowDown(200);
    const traffic = startTraffic(app.address, 20);
    await sleep(3 * DEADLINE_MS);
    relay.slowDown(0);
    const quick = performance.now();
    await sleep(5_000);
    await traffic.end();

    const { answers } = traffic;
    const count = (outcome: string): number => answers.filter((answer) => answer.outcome === outcome).length;
    const lastUnavailable = Math.max(...answers.filter(({ outcome }) => outcome !== "right").map(({ at }) => at));
    noteFigures("slower than is asked", { right: count("right"), unavailable: count("unavailable"), slowestMs: Math.max(...answers.map(({ ms }) => ms)), lastUnavailableAfterMs: lastUnavailable - quick });
    expect(new Set(answers.map(({ outcome }) => outcome))).toEqual(new Set(["right", "unavailable"]));
    expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(DEADLINE_MS + SLACK_MS);
    expect(lastUnavailable - quick).toBeLessThan(5_000);
    expect((await lookAt(app.address)).status).toBe(200);
  }, LONGEST_MS);
});
