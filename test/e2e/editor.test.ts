import { readFileSync } from "node:fs";
import { startApp, tidyUp, type RunningApp } from "./app.js";
import { chromium, open } from "./chromium.js";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(tidyUp);

const page = (address: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> => fetch(`${app.address}${address}`, { headers: { accept: "text/html", ...headers } });
const inBrowser = chromium ? it : it.skip;

describe("the query editor", () => {
  it("is one page that names no other address to load from", async () => {
    const answer = await page("/graphql");
    const html = await answer.text();

    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(answer.headers.get("content-security-policy")).toMatch(/^default-src 'self'; .*connect-src 'self'; frame-ancestors 'none'$/);
    expect(html.match(/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\/[^"]*"/g) ?? []).toEqual([]);
  });

  it("is sent once to a browser that keeps it", async () => {
    const etag = (await page("/graphql")).headers.get("etag") ?? "";

    expect((await page("/graphql", { "if-none-match": etag })).status).toBe(304);
  });

  it("holds saved queries; the first page leads to each of them", async () => {
    const [editor, home] = await Promise.all(["/graphql", "/"].map(async (address) => (await page(address)).text()));
    const query = readFileSync("examples/queries/10-walk-from-a-provision.graphql", "utf8");

    expect(editor!.includes(JSON.stringify(query).slice(1, 60))).toBe(true);
    expect(home!.includes(`<a href="/graphql?query=${encodeURIComponent(query).replaceAll("'", "%27")}">`)).toBe(true);
    expect(home!.match(/href="\/graphql\?query=/g)!.length).toBeGreaterThan(70);
  });

  inBrowser(`opens in a browser, reads the schema and asks nobody else${chromium ? "" : " (not run: this machine has no chromium)"}`, () => {
    const { words, classes, requests } = open(`${app.address}/graphql`);

    expect(classes).toContain("graphiql-query-editor");
    expect(words.includes("query WalkFromProvision(")).toBe(true);
    expect(requests).toContainEqual({ method: "POST", url: `${app.address}/graphql` });
    expect(requests.filter(({ url }) => !/^(?:data|blob):/.test(url) && !url.startsWith(app.address))).toEqual([]);
  });

  inBrowser(`opens the query of an address${chromium ? "" : " (not run: this machine has no chromium)"}`, () => {
    const { words } = open(`${app.address}/graphql?query=${encodeURIComponent("query Mine { __typename }")}`);

    expect(words.includes("query Mine { __typename }")).toBe(true);
  });
});

describe("without the editor", () => {
  it("a browser gets what every other client gets", async () => {
    const plain = await startApp({ GRAPHIQL: "false" });

    const answer = await fetch(`${plain.address}/graphql`, { headers: { accept: "text/html" } });

    expect([answer.status, await answer.json()]).toEqual([400, { errors: [expect.objectContaining({ extensions: { code: "INVALID_REQUEST" } })] }]);
  });
});
