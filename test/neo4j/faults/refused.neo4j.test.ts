import { runApp, tidyUp } from "../../e2e/app.js";
import { withDriver } from "../../support/neo4j/reach.mjs";
import { startNeo4j, type Neo4jServer } from "../../support/neo4j/server.mjs";
import { describeWithOwnNeo4j } from "../../support/neo4j/suite.js";
import { settingsOf } from "../loading.js";
import { noteFigures } from "./figures.js";
import { askAll, untilRight } from "./questions.js";
import { DEADLINE_MS, SLACK_MS, serve } from "./serving.js";
import { lookAt } from "./traffic.js";

const LONGEST_MS = 240_000;
/** The server itself locks a name out for 5 s that came too often with a wrong password. */
const LOCKED_OUT_MS = 5_000;
const user = "served";

describeWithOwnNeo4j("a Neo4j that refuses", () => {
  let server: Neo4jServer;
  beforeAll(async () => {
    server = await startNeo4j({ heapMb: 512 });
  }, LONGEST_MS);
  afterAll(async () => {
    await tidyUp();
    await server.stop("SIGKILL");
  });

  const administer = (text: string, database = "system"): Promise<unknown> => withDriver(server, (driver) => driver.executeQuery(text, { user }, { database }));
  const setPassword = (password: string): Promise<unknown> => administer(`ALTER USER ${user} SET PASSWORD '${password}' CHANGE NOT REQUIRED`);

  it("a password that was changed while serving: STORE_UNAVAILABLE at once, the log names the setting, and all is well when it fits again", async () => {
    await administer(`CREATE USER ${user} SET PASSWORD 'the first one' CHANGE NOT REQUIRED`);
    const app = await serve({ ...server, user, password: "the first one" });
    await untilRight(app.address);

    await setPassword("the second one");
    await administer("CALL dbms.listConnections() YIELD connectionId, username WITH connectionId WHERE username = $user CALL dbms.killConnection(connectionId) YIELD message RETURN message", "neo4j");
    const refused = await askAll(app.address);
    const look = await lookAt(app.address);
    await setPassword("the first one");
    const back = await untilRight(app.address);
    noteFigures("password changed", { slowestMs: Math.max(...refused.map(({ ms }) => ms)), readiness: look.status, backAfterMs: back });

    expect(new Set(refused.map(({ outcome }) => outcome))).toEqual(new Set(["unavailable"]));
    expect(Math.max(...refused.map(({ ms }) => ms))).toBeLessThan(DEADLINE_MS + SLACK_MS);
    expect(look.status).toBe(503);
    expect(app.printed()).toContain('"advice":"NEO4J_USER, NEO4J_PASSWORD: the server does not accept this name and password."');
    expect(back).toBeLessThan(LOCKED_OUT_MS + SLACK_MS);
  }, LONGEST_MS);

  it.each([
    ["a password that is wrong", { NEO4J_USER: user, NEO4J_PASSWORD: "not the password" }, "NEO4J_USER, NEO4J_PASSWORD: the server does not accept this name and password."],
    ["a database that is not there", { NEO4J_DATABASE: "nowhere" }, "NEO4J_DATABASE: the server has no database of this name."],
  ])("%s ends the start with a message that names the setting", async (_what, wrong, message) => {
    const { code, printed } = await runApp(["serve"], { ...settingsOf(server), ...wrong });

    expect(printed).toContain(message);
    expect(code).toBe(1);
  }, LONGEST_MS);
});
