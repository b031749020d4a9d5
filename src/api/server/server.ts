import { randomUUID } from "node:crypto";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import compress from "@fastify/compress";
import cors from "@fastify/cors";
import rateLimit from "@fastify/rate-limit";
import Fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Config } from "../../config.js";
import { AppError, StoreUnavailable } from "../../errors.js";
import type { Log } from "../../log.js";
import type { RequestContext } from "../context.js";
import type { QuickExecution } from "../execution/quick-execution.js";
import { checkEarly, payloadOfQuery, soundDocuments } from "./early-checks.js";
import { asRequestError, errorBody, formatError, statusOf, type requestErrorCodes } from "./errors.js";
import type { Example } from "./graphiql.js";
import { addEditor, addHealth, addHome, type Health } from "./pages.js";
import { requestPlugin } from "./request-plugin.js";
import { addSecurityHeaders } from "./security-headers.js";

/** What the API may read of the HTTP request. */
export interface IncomingRequest {
  readonly requestId: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export interface ServerParts {
  readonly config: Config;
  readonly log: Log;
  readonly schema: GraphQLSchema;
  readonly health: Health;
  readonly examples: readonly Example[];
  /** Executes what it can in place of graphql-js (docs/decisions/0014-selections-compiled-once.md); null for graphql-js alone. */
  readonly quick: QuickExecution | null;
  /** Makes what resolvers need, anew for each request. */
  createContext(request: IncomingRequest): Promise<RequestContext> | RequestContext;
}

/** The HTTP server, ready to listen. Closing it lets the requests in flight finish. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const { config, log } = parts;
  const server: FastifyInstance = Fastify({
    logger: false,
    bodyLimit: config.maxBodyBytes,
    trustProxy: config.trustProxy,
    genReqId: ({ headers }) => requestId(headers["x-request-id"]),
    requestTimeout: 30_000,
    forceCloseConnections: "idle",
    // The refusal of Fastify has another form than ours: stopWell gives it.
    return503OnClosing: false,
  });
  server.addHook("onRequest", (request, reply, done) => {
    reply.header("x-request-id", request.id);
    done();
  });
  // Otherwise text would pass for a body, and be refused for what it says and not for what it is.
  server.removeContentTypeParser("text/plain");
  stopWell(server);
  addSecurityHeaders(server);
  await server.register(cors, { origin: config.corsOrigins.includes("*") ? "*" : [...config.corsOrigins], exposedHeaders: ["x-request-id"] });
  await server.register(compress, { global: true, encodings: ["gzip"], threshold: 1_024 });
  if (config.rateLimit > 0) await server.register(rateLimit, { max: config.rateLimit, timeWindow: 60_000 });

  answerFaults(server, log);
  addHealth(server, parts.health, log);
  addHome(server, config.graphiql ? parts.examples : []);
  if (config.graphiql) addEditor(server, parts.examples);
  await addGraphQL(server, parts);
  return server;
}

/**
 * Once the stop has begun, requests in flight are answered and new ones refused; both end their connection, which would hold the
 * stop up if kept alive.
 */
function stopWell(server: FastifyInstance): void {
  let closing = false;
  server.addHook("preClose", async () => void (closing = true));
  server.addHook("onRequest", async () => {
    if (closing) throw new StoreUnavailable("The server is stopping; try again later.");
  });
  server.addHook("onSend", async (_request, reply) => void (closing && reply.header("connection", "close")));
}

/** An id of the caller's is taken when it is fit for a log line. */
const requestId = (given: string | string[] | undefined): string => (typeof given === "string" && /^[\w.:-]{1,64}$/.test(given) ? given : randomUUID());

async function addGraphQL(server: FastifyInstance, parts: ServerParts): Promise<void> {
  const { config, log } = parts;
  const { maxDepth, maxCost, maxAliases, maxRootFields, maxIntrospections, maxTokens, maxInputDepth, maxBatch } = config;
  // Limits are told to clients: they are picked by name, so that no other setting goes along.
  const early = { maxDepth, maxTokens, maxInputDepth, maxBatch };
  const apollo = new ApolloServer<RequestContext>({
    schema: parts.schema,
    introspection: config.introspection,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: config.maxBatch > 1,
    hideSchemaDetailsFromClientErrors: !config.introspection,
    parseOptions: { maxTokens: config.maxTokens },
    validationOptions: { maxErrors: 10 },
    maxRecursiveSelections: 2_000,
    formatError,
    logger: log,
    // Cache control wraps every field of the schema and doubles the CPU of a request.
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), requestPlugin(log, { maxDepth, maxCost, maxAliases, maxRootFields, maxIntrospections }, parts.quick)],
  });
  await apollo.start();
  server.addHook("onClose", () => apollo.stop());

  const sound = soundDocuments();
  const handle = fastifyApolloHandler(apollo, { context: (request) => contextOf(request, parts) });
  server.route({
    method: ["GET", "POST"],
    url: "/graphql",
    preHandler: async (request) => checkEarly(request.method === "GET" ? payloadOfQuery(request.query as Readonly<Record<string, unknown>>) : request.body, early, sound),
    handler: handle,
  });
}

async function contextOf(request: FastifyRequest, { createContext, log }: ServerParts): Promise<RequestContext> {
  try {
    return await createContext({ requestId: request.id, headers: request.headers });
  } catch (fault) {
    if (fault instanceof AppError) throw asRequestError(fault, statusOf(fault));
    // Apollo would put the message of this fault into its answer.
    throw internalFault(log, request, fault);
  }
}

function internalFault(log: Log, request: FastifyRequest, fault: unknown): AppError {
  log.error({ requestId: request.id, err: fault }, "internal error");
  return new InternalFault(request.id);
}

/** What a client may know of a fault of ours. */
class InternalFault extends AppError {
  constructor(requestId: string) {
    super("INTERNAL_ERROR", "internal error", { requestId });
  }
}

/** Answers outside GraphQL have the form and the codes of those inside. */
function answerFaults(server: FastifyInstance, log: Log): void {
  const body = (code: keyof typeof requestErrorCodes, message: string): object => ({ errors: [{ message, extensions: { code } }] });
  server.setNotFoundHandler(async (request, reply) => reply.code(404).send(body("NOT_FOUND", `There is nothing at ${request.method} ${request.url.slice(0, 200)}; ask at /graphql.`)));
  server.setErrorHandler(async (fault: unknown, request, reply) => {
    if (fault instanceof AppError) return reply.code(statusOf(fault)).send(errorBody(fault));
    const { statusCode: status = 500, code } = fault as { statusCode?: number; code?: string };
    if (status === 429) return reply.code(429).send(body("RATE_LIMITED", "Too many requests from this address; wait a minute."));
    if (status === 413) return reply.code(413).send(errorBody(new AppError("LIMIT_EXCEEDED", `The body is larger than ${server.initialConfig.bodyLimit} bytes: send less at once.`)));
    if (status === 415) return reply.code(415).send(body("INVALID_REQUEST", "Send the operation as application/json."));
    if (code === "ERR_INVALID_URL") return reply.code(400).send(body("INVALID_REQUEST", "The Host header or the address is malformed."));
    if (status >= 400 && status < 500) return reply.code(status).send(body("INVALID_REQUEST", "The body is not JSON."));
    return reply.code(500).send(errorBody(internalFault(log, request, fault)));
  });
}
