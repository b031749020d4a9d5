import { tidyUp } from "../../e2e/app.js";
import { startNeo4j, type Neo4jServer } from "../../support/neo4j/server.mjs";
import { describeWithOwnNeo4j } from "../../support/neo4j/suite.js";
import { expectOutageIsBorne } from "./outage.js";
import { serve, type Serving } from "./serving.js";

const LONGEST_MS = 240_000;

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
});
