import type { FastifyInstance } from "fastify";
import { StoreUnavailable } from "../../errors.js";
import type { Log } from "../../log.js";
import { editorPolicy, renderEditor, type Example, type Page } from "./graphiql.js";
import { reasonOf } from "./store-reason.js";

export interface Health {
  /** Whether the store answers and the dataset is loaded. */
  ready(): Promise<boolean>;
}

/** Alive is the process; ready is the graph. Neither counts towards any limit. The log tells when readiness changes, and why. */
export function addHealth(server: FastifyInstance, health: Health, log: Log): void {
  const exempt = { config: { rateLimit: false } };
  let wasReady = true;
  const tell = (ready: boolean, fault?: unknown): boolean => {
    if (ready !== wasReady) log.warn(fault === undefined || fault instanceof StoreUnavailable ? reasonOf(fault) : { err: fault }, ready ? "ready again" : "not ready");
    return (wasReady = ready);
  };
  server.get("/health/live", exempt, async () => ({ status: "live" }));
  server.get("/health/ready", exempt, async (_request, reply) => {
    const ready = await health.ready().then((is) => tell(is), (fault: unknown) => tell(false, fault));
    return reply.code(ready ? 200 : 503).send({ status: ready ? "ready" : "not ready" });
  });
}

const homeOf = (examples: readonly Example[]): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Palermo Graph</title></head>
<body>
<main>
<h1>Palermo Graph</h1>
<p>The frameworks against trafficking in persons as one graph: provisions, measures, tools, practices, projects and countries, each fact with its source.</p>
<ul>
<li><a href="/graphql">Ask with the query editor</a></li>
<li><a href="/health/ready">See whether the graph is ready</a></li>
</ul>
${examples.length > 0 ? `<h2>Saved queries</h2>\n<ul>\n${examples.map(linkTo).join("\n")}\n</ul>\n` : ""}</main>
</body>
</html>
`;

const linkTo = ({ title, query }: Example): string => `<li><a href="/graphql?query=${encodeURIComponent(query).replaceAll("'", "%27")}">${escaped(title)}</a></li>`;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The first page, with every saved query as a link that opens it in the editor. */
export function addHome(server: FastifyInstance, examples: readonly Example[]): void {
  const home = homeOf(examples);
  server.get("/", async (_request, reply) => reply.type("text/html; charset=utf-8").send(home));
}

/** Browsers that open /graphql get the editor, with the query of the address if there is one; it is rendered when the first one comes. */
export function addEditor(server: FastifyInstance, examples: readonly Example[]): void {
  let rendered: Promise<Page> | undefined;
  server.addHook("onRequest", async (request, reply) => {
    const opensEditor = request.method === "GET" && /^\/graphql\/?(?:\?|$)/.test(request.url) && request.headers.accept?.includes("text/html");
    if (!opensEditor) return;
    const page = await (rendered ??= renderEditor(examples));
    const gzip = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    reply.header("content-security-policy", editorPolicy).header("etag", page.etag).header("cache-control", "no-cache").header("vary", "accept, accept-encoding");
    if (request.headers["if-none-match"] === page.etag) return reply.code(304).send();
    reply.type("text/html; charset=utf-8");
    return gzip ? reply.header("content-encoding", "gzip").send(page.gzip) : reply.send(page.html);
  });
}
