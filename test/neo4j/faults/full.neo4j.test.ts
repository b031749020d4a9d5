import { openBolt } from "../../../src/store/engines/bolt.js";
import { statement } from "../../../src/store/graph-store.js";
import { tidyUp } from "../../e2e/app.js";
import { startNeo4j, type Neo4jServer } from "../../support/neo4j/server.mjs";
import { describeWithOwnNeo4j } from "../../support/neo4j/suite.js";
import { noteFigures } from "./figures.js";
import { askAll, untilRight } from "./questions.js";
import { DEADLINE_MS, SLACK_MS, serve, type Serving } from "./serving.js";
import { aSmallDisk, mayMount, type SmallDisk } from "./small-disk.js";
import { lookAt } from "./traffic.js";

const LONGEST_MS = 240_000;
const RECOVERY_MS = 5_000;
const MOST_WRITES = 12;
const isPossible = mayMount();
/** A megabyte of records that nobody asks for. */
const putMuch = statement("putMuch", "UNWIND range(1, 500) AS i CREATE (:Ballast {number: i, text: $text})");

describeWithOwnNeo4j("a Neo4j whose disk is full", () => {
  let disk: SmallDisk | undefined;
  let server: Neo4jServer;
  let app: Serving;
  beforeAll(async () => {
    if (!isPossible) return;
    disk = aSmallDisk(64);
    server = await startNeo4j({ home: disk.path, heapMb: 512 });
    app = await serve(server);
  }, LONGEST_MS);
  afterAll(async () => {
    await tidyUp();
    await server?.stop("SIGKILL");
    disk?.remove();
  });

  /** What became of writing ten megabytes. */
  const write = async (): Promise<string> => {
    const store = await openBolt(server);
    const writing = store.transaction(async (tx) => {
      for (let megabyte = 0; megabyte < 10; megabyte += 1) await tx.run(putMuch, { text: "x".repeat(2_000) });
    });
    try {
      return await writing.then(() => "written", ({ code }: { code: string }) => code);
    } finally {
      await store.close();
    }
  };

  const onDisk = isPossible ? it : it.skip;
  onDisk(`is told as STORE_UNAVAILABLE to whoever writes or asks, and all is well when it has space and was started again${isPossible ? "" : " (skipped: this user may not mount a disk of its own)"}`, async () => {
    await untilRight(app.address);

    let told = "written";
    for (let times = 0; told === "written" && times < MOST_WRITES; times += 1) told = await write();
    const answers = await askAll(app.address);
    const look = await lookAt(app.address);
    await server.stop();
    disk!.enlarge(512);
    server = await startNeo4j({ home: disk!.path, port: server.port, heapMb: 512 });
    const back = await untilRight(app.address);
    const toldNow = await write();

    noteFigures("disk full", { slowestMs: Math.max(...answers.map(({ ms }) => ms)), readiness: look.status, backAfterMs: back });
    expect(told).toBe("STORE_UNAVAILABLE");
    expect(new Set(answers.map(({ outcome }) => outcome))).toEqual(new Set(["unavailable"]));
    expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(DEADLINE_MS + SLACK_MS);
    expect(look.status).toBe(503);
    expect(back).toBeLessThan(RECOVERY_MS + SLACK_MS);
    expect(toldNow).toBe("written");
  }, LONGEST_MS);
});
