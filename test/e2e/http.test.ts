import { createHash } from "node:crypto";
import { serverAudits } from "graphql-http";
import { startApp, tidyUp, type RunningApp } from "./app.js";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ MAX_COST: "30000" });
});
afterAll(tidyUp);

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: { readonly data?: unknown; readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[]; readonly extensions?: Readonly<Record<string, unknown>> };
}

async function answerOf(response: Promise<Response>): Promise<Answer> {
  const { status, headers, json } = await response.then(async (one) => ({ status: one.status, headers: one.headers, json: (await one.json()) as Answer["body"] }));
  return { status, headers, body: json };
}

type Headed = Readonly<Record<string, string>>;
const post = (body: unknown, headers: Headed = {}): Promise<Answer> =>
  answerOf(fetch(`${app.address}/graphql`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: typeof body === "string" ? body : JSON.stringify(body) }));
const get = (parameters: Headed, headers: Headed = {}): Promise<Answer> => answerOf(fetch(`${app.address}/graphql?${new URLSearchParams(parameters).toString()}`, { headers: { "content-type": "application/json", ...headers } }));
const codesOf = ({ body }: Answer): unknown[] => (body.errors ?? []).map(({ extensions }) => extensions["code"]);

const provision = '{ provision(id: "tip-art-6-3") { title { text lang } instrument { id } citations { source { title } locator confidence } } }';

describe("the server", () => {
  it("is live and ready", async () => {
    const answers = await Promise.all(["live", "ready"].map(async (name) => (await fetch(`${app.address}/health/${name}`)).json()));

    expect(answers).toEqual([{ status: "live" }, { status: "ready" }]);
  });

  it("answers by POST and by GET alike, each fact with its source", async () => {
    const expected = {
      data: {
        provision: {
          title: { text: "Recovery of victims", lang: "EN" },
          instrument: { id: "instrument/tip-protocol-2000" },
          citations: [{ source: { title: "The text of the Protocol" }, locator: "article 6(3)", confidence: "VERIFIED" }],
        },
      },
    };

    expect((await post({ query: provision })).body).toEqual(expected);
    expect((await get({ query: provision })).body).toEqual(expected);
  });

  it.each([
    ["fr", "Cambodge"],
    ["fr-CH, en;q=0.8", "Cambodge"],
    ["en;q=0.5, fr;q=0.9", "Cambodge"],
    ["de, en", "Cambodia"],
    ["de", "Cambodia"],
    ["*", "Cambodia"],
  ])("takes the language from Accept-Language: %s", async (language, name) => {
    const { body } = await post({ query: '{ country(id: "KHM") { name { text } } }' }, { "accept-language": language });

    expect(body.data).toEqual({ country: { name: { text: name } } });
  });

  it("tells the statements and the limits when asked to", async () => {
    const plain = await post({ query: provision });
    const told = await post({ query: provision }, { "x-statements": "1", "x-limits": "1" });

    expect(plain.body.extensions).toBeUndefined();
    expect(told.body.extensions).toEqual({
      statements: [{ name: "provision", rows: 1, ms: expect.any(Number) }],
      limits: { maxDepth: 30, maxCost: 30_000, maxAliases: 50, maxRootFields: 30, maxIntrospections: 4 },
      measured: { depth: 4, cost: expect.any(Number), aliases: 0, rootFields: 1, introspections: 0 },
    });
  });

  it("writes one log line per request, with its id", async () => {
    await post({ query: "query Named { countries { totalCount } }" }, { "x-request-id": "mine-1" });
    await new Promise((resolve) => setTimeout(resolve, 100));

    const lines = app.printed().split("\n").filter((line) => line.includes('"mine-1"'));
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([expect.objectContaining({ requestId: "mine-1", operation: "Named", status: 200, statements: 1, rows: 1, msg: "request" })]);
  });

  it("answers a batch in order", async () => {
    const answer = await post([{ query: '{ country(id: "KHM") { id } }' }, { query: '{ country(id: "LAO") { id } }' }]);

    expect(answer.body).toEqual([{ data: { country: { id: "country/KHM" } } }, { data: { country: { id: "country/LAO" } } }]);
  });

  it("takes a persisted query by its hash once it has seen it", async () => {
    const query = '{ country(id: "KHM") { iso3 } }';
    const extensions = { persistedQuery: { version: 1, sha256Hash: createHash("sha256").update(query).digest("hex") } };

    const unknown = await post({ extensions });
    await post({ query, extensions });
    const known = await post({ extensions });

    expect([codesOf(unknown), known.body]).toEqual([["PERSISTED_QUERY_NOT_FOUND"], { data: { country: { iso3: "KHM" } } }]);
  });

  it("lets pages of other origins ask, and read the request id", async () => {
    const { headers } = await post({ query: "{ __typename }" }, { origin: "https://elsewhere.example" });

    expect([headers.get("access-control-allow-origin"), headers.get("access-control-expose-headers")]).toEqual(["*", "x-request-id"]);
  });

  it("refuses what a foreign page could send without asking first", async () => {
    const answer = await answerOf(fetch(`${app.address}/graphql?query={__typename}`));

    expect([answer.status, codesOf(answer)]).toEqual([400, ["INVALID_REQUEST"]]);
  });
});

const many = Array.from({ length: 10_000 }, (_, index) => `country/${index}`);
const query = "{ countries { totalCount } }";

describe("wrong input gets a clear error and leaves the server alive", () => {
  it.each<readonly [string, () => Promise<Answer>, number, string]>([
    ["broken JSON", () => post("{ query"), 400, "INVALID_REQUEST"],
    ["no body", () => post(""), 400, "INVALID_REQUEST"],
    ["a list of numbers", () => post([1]), 400, "INVALID_INPUT"],
    ["another content type", () => post(query, { "content-type": "text/plain" }), 415, "INVALID_REQUEST"],
    ["no query", () => post({}), 400, "INVALID_REQUEST"],
    ["a query that is a number", () => post({ query: 1 }), 400, "INVALID_REQUEST"],
    ["a document that is not GraphQL", () => post({ query: "{ countries" }), 200, "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", () => post({ query: "{ contries { totalCount } }" }), 200, "GRAPHQL_VALIDATION_FAILED"],
    ["an unknown operation name", () => post({ query: "query A { countries { totalCount } }", operationName: "B" }), 400, "INVALID_REQUEST"],
    ["two operations and no name", () => post({ query: "query A { __typename } query B { __typename }" }), 400, "INVALID_REQUEST"],
    ["a subscription", () => post({ query: "subscription { countries { totalCount } }" }), 400, "INVALID_INPUT"],
    ["a mutation", () => post({ query: "mutation { countries { totalCount } }" }), 400, "INVALID_INPUT"],
    ["a malformed persisted query", () => post({ query, extensions: { persistedQuery: { version: 1, sha256Hash: [] } } }), 400, "INVALID_INPUT"],
    ["variables of an address that are no JSON", () => get({ query, variables: "{" }), 400, "INVALID_INPUT"],
    ["a variable of another type", () => post({ query: "query ($n: Int) { countries(first: $n) { totalCount } }", variables: { n: "many" } }), 400, "INVALID_INPUT"],
    ["10,000 ids", () => post({ query: "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", variables: { ids: many } }), 200, "INVALID_INPUT"],
    ["100 kB of search text", () => post({ query: "query ($text: String!) { search(text: $text) { totalCount } }", variables: { text: "trafic ".repeat(15_000) } }), 200, "INVALID_INPUT"],
    ["2 MB of body", () => post({ query, variables: { text: "x".repeat(2_000_000) } }), 413, "LIMIT_EXCEEDED"],
    ["a filter nested 50 deep", () => post({ query: `{ countries(filter: ${"{ not: ".repeat(50)}{}${"}".repeat(50)}) { totalCount } }` }), 400, "LIMIT_EXCEEDED"],
    ["a list 2,000 deep", () => post({ query: `{ countries(filter: ${"[".repeat(2_000)}${"]".repeat(2_000)}) { totalCount } }` }), 400, "LIMIT_EXCEEDED"],
    ["a batch of six", () => post(Array.from({ length: 6 }, () => ({ query }))), 400, "LIMIT_EXCEEDED"],
    ["51 aliases", () => post({ query: `{ country(id: "KHM") { ${Array.from({ length: 51 }, (_, index) => `a${index}: id`).join(" ")} } }` }), 400, "LIMIT_EXCEEDED"],
    ["31 root fields", () => post({ query: `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: __typename`).join(" ")} }` }), 400, "LIMIT_EXCEEDED"],
    ["a cost of a million", () => post({ query: "{ countries(first: 100) { nodes { projects(first: 100) { nodes { countries(first: 100) { totalCount } } } } } }" }), 400, "LIMIT_EXCEEDED"],
    ["another method", () => answerOf(fetch(`${app.address}/graphql`, { method: "PUT", body: "{}", headers: { "content-type": "application/json" } })), 404, "NOT_FOUND"],
    ["another address", () => answerOf(fetch(`${app.address}/nowhere`)), 404, "NOT_FOUND"],
  ])("%s", async (_what, ask, status, code) => {
    const answer = await ask();

    expect([answer.status, codesOf(answer)]).toEqual([status, [code]]);
    expect((await post({ query })).body).toEqual({ data: { countries: { totalCount: 2 } } });
  });

  it.each([0, -1, 251, 100_000])("first: %i is refused by name or answered, never cut", async (first) => {
    const answer = await post({ query: `{ countries(first: ${first}) { nodes { id } } }` });

    if (first === 0) expect(answer.body).toEqual({ data: { countries: { nodes: [] } } });
    else expect(answer.body.errors).toEqual([expect.objectContaining({ message: expect.stringContaining(`first: ${first}`), extensions: expect.objectContaining({ code: "INVALID_INPUT", argument: "first" }) })]);
  });
});

describe("GraphQL over HTTP", () => {
  it("holds in every point that it says must be", async () => {
    const results = await Promise.all(serverAudits({ url: `${app.address}/graphql`, fetchFn: fetch }).map((audit) => audit.fn()));

    expect(results.length).toBeGreaterThan(50);
    expect(results.filter(({ status }) => status === "error")).toEqual([]);
  });
});
