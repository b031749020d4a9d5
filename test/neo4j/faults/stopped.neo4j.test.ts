import { tidyUp } from "../../e2e/app.js";
import { startNeo4j, type Neo4jServer } from "../../support/neo4j/server.mjs";
import { describeWithOwnNeo4j } from "../../support/neo4j/suite.js";
import { aHome } from "./home.js";
import { expectOutageIsBorne } from "./outage.js";
import { serve, type Serving } from "./serving.js";

const LONGEST_MS = 240_000;

describeWithOwnNeo4j("a Neo4j that is stopped under 50 requests a second and started again after 20 s", () => {
  const home = aHome();
  let server: Neo4jServer;
  let app: Serving;
  beforeAll(async () => {
    server = await startNeo4j({ home: home.path, heapMb: 512 });
    app = await serve(server);
  }, LONGEST_MS);
  afterAll(async () => {
    await tidyUp();
    await server.stop("SIGKILL");
    home.remove();
  });

  it.each(["SIGTERM", "SIGKILL"] as const)("is told as STORE_UNAVAILABLE in time, and good answers are back without a restart (%s)", async (signal) => {
    await expectOutageIsBorne(app, {
      title: `stopped by ${signal}`,
      takeDown: () => server.stop(signal),
      bringBack: async () => (server = await startNeo4j({ home: home.path, port: server.port, heapMb: 512 })),
    });
  }, LONGEST_MS);
});
