import { once } from "node:events";
import { connect } from "node:net";
import { buildSchema } from "graphql";
import { requestContext } from "../../../src/api/context.js";
import { StoreUnavailable } from "../../../src/errors.js";
import { aServer, noStore } from "./a-server.js";

const schema = buildSchema("type Query { fine: String country(id: ID!): String }");
const codesOf = ({ body }: Awaited<ReturnType<Awaited<ReturnType<typeof aServer>>["ask"]>>): unknown[] => (body.errors ?? []).map(({ extensions }) => extensions["code"]);

describe("a server is set", () => {
  it("to take so many requests a minute from one address, health left aside", async () => {
    const { ask, server } = await aServer({ schema, environment: { RATE_LIMIT_PER_MINUTE: "2" } });

    const answers = [await ask("{ fine }"), await ask("{ fine }"), await ask("{ fine }")];
    const health = [];
    for (let turn = 0; turn < 4; turn++) health.push((await server.inject("/health/ready")).statusCode);

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(codesOf(answers[2]!)).toEqual(["RATE_LIMITED"]);
    expect(health).toEqual([200, 200, 200, 200]);
  });

  it("to tell in its log when readiness changes, and why, once", async () => {
    const faults = [null, new StoreUnavailable("The store did not answer in time."), new StoreUnavailable("The store did not answer in time."), null, null];
    const { server, lines } = await aServer({ schema, health: { ready: async () => { const fault = faults.shift(); if (fault) throw fault; return true; } } });

    for (let turn = 0; turn < 5; turn++) await server.inject("/health/ready");

    expect(lines.map(({ level, msg, store }) => [level, msg, store])).toEqual([["warn", "not ready", "The store did not answer in time."], ["warn", "ready again", undefined]]);
  });

  it("to tell its schema, or to keep it to itself, misspelt fields included", async () => {
    const [open, closed] = await Promise.all(["true", "false"].map((INTROSPECTION) => aServer({ schema, environment: { INTROSPECTION } })));

    expect((await open!.ask("{ __schema { queryType { name } } }")).body.data).toEqual({ __schema: { queryType: { name: "Query" } } });
    expect((await open!.ask("{ finne }")).text).toContain("Did you mean");
    expect(codesOf(await closed!.ask("{ __schema { queryType { name } } }"))).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
    expect((await closed!.ask("{ finne }")).text).not.toContain("fine\"");
  });

  it("to be called from pages of some origins only, or of none", async () => {
    const allowed = async (CORS_ORIGINS: string): Promise<unknown> => {
      const { server } = await aServer({ schema, environment: { CORS_ORIGINS } });
      return (await server.inject({ url: "/health/live", headers: { origin: "https://a.example" } })).headers["access-control-allow-origin"];
    };

    expect([await allowed("*"), await allowed("https://a.example,https://b.example"), await allowed("https://b.example"), await allowed("")]).toEqual(["*", "https://a.example", undefined, undefined]);
  });

  it("to limits of its own, which each answer tells when asked", async () => {
    const { ask } = await aServer({ schema, environment: { MAX_ALIASES: "1", MAX_ROOT_FIELDS: "2" } });

    const within = await ask("{ fine }", { "x-limits": "1" });
    const beyond = await ask("{ a: fine b: fine c: fine }");

    expect(within.body.extensions).toMatchObject({ limits: { maxAliases: 1, maxRootFields: 2 }, measured: { aliases: 0, rootFields: 1 } });
    expect(beyond.body.errors?.[0]).toMatchObject({
      message: "The operation has more than 1 aliases: ask in several requests.",
      extensions: { code: "LIMIT_EXCEEDED", limits: { maxAliases: 1, maxRootFields: 2 } },
    });
  });

  it("to one operation a request", async () => {
    const { server } = await aServer({ schema, environment: { MAX_BATCH: "1" } });

    const { statusCode, body } = await server.inject({ method: "POST", url: "/graphql", headers: { "content-type": "application/json" }, payload: JSON.stringify([{ query: "{ fine }" }, { query: "{ fine }" }]) });

    expect([statusCode, body]).toEqual([400, expect.stringContaining("LIMIT_EXCEEDED")]);
  });
});

describe("the id of a request", () => {
  it.each([
    ["mine-1.2:3_4", true],
    ["two words", false],
    ["x".repeat(65), false],
    ["<script>", false],
    ["", false],
  ])("%j given by the caller is kept only when it is fit for a log line", async (given, isKept) => {
    const { server } = await aServer({ schema });

    const { headers } = await server.inject({ url: "/health/live", headers: { "x-request-id": given } });

    expect(headers["x-request-id"] === given).toBe(isKept);
    expect(headers["x-request-id"]).toMatch(/^[\w.:-]{1,64}$/);
  });
});

describe("a server that is stopping", () => {
  it("answers what came before, ends that connection, and answers no more", async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const { server } = await aServer({ schema, createContext: ({ requestId }) => held.then(() => requestContext(noStore, requestId, "en")) });
    const address = await server.listen({ port: 0, host: "127.0.0.1" });
    const socket = connect(Number(new URL(address).port), "127.0.0.1");
    let received = "";
    socket.setEncoding("utf8").on("data", (part: string) => (received += part));
    // Both on one connection: new connections are not taken any more.
    socket.write(`GET /graphql?query={fine} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n\r\n`);
    await once(server.server, "request");

    const closed = server.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.write("GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n");
    await new Promise((resolve) => setTimeout(resolve, 50));
    release();
    await Promise.all([closed, once(socket, "close")]);

    expect(received).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*connection: close[\s\S]*\{"data":\{"fine":null\}\}/);
    expect(received).not.toContain('{"status":"live"}');
  });
});
