import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import { QuickExecution } from "../../../src/api/execution/quick-execution.js";
import { requestContext, type RequestContext } from "../../../src/api/context.js";
import { createServer, type IncomingRequest, type ServerParts } from "../../../src/api/server/server.js";
import { readConfig } from "../../../src/config.js";
import { createLog } from "../../../src/log.js";
import type { GraphStore } from "../../../src/store/graph-store.js";

/** A store for servers whose resolvers never ask it. */
export const noStore: GraphStore = {
  engine: "embedded",
  run: async () => [],
  transaction: async () => {
    throw new Error("This store writes nothing.");
  },
  prepare: async () => undefined,
  derivation: { form: "", columnsOf: () => ({}) },
  search: async () => ({ hits: [], total: 0 }),
  version: async () => "1",
  backup: async () => undefined,
  close: async () => undefined,
};

export interface Served {
  readonly server: FastifyInstance;
  /** The log so far, one object a line. */
  readonly lines: Readonly<Record<string, unknown>>[];
  ask(query: string, headers?: Readonly<Record<string, string>>): Promise<{ readonly status: number; readonly body: Body; readonly text: string }>;
}

export interface Body {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly unknown[]; readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

interface Given extends Partial<Pick<ServerParts, "examples" | "health">> {
  readonly schema: GraphQLSchema;
  readonly environment?: Readonly<Record<string, string>>;
  readonly createContext?: (request: IncomingRequest) => Promise<RequestContext> | RequestContext;
}

/** The HTTP server over a schema, without a port. */
export async function aServer({ schema, environment = {}, createContext, examples = [], health = { ready: async () => true } }: Given): Promise<Served> {
  const lines: Readonly<Record<string, unknown>>[] = [];
  const config = readConfig(environment);
  const log = createLog(config, { write: (line: string) => void lines.push(JSON.parse(line) as Readonly<Record<string, unknown>>) });
  const server = await createServer({ config, log, schema, quick: new QuickExecution(schema), health, examples, createContext: createContext ?? (({ requestId }) => requestContext(noStore, requestId, "en")) });
  await server.ready();
  return {
    server,
    lines,
    ask: async (query, headers = {}) => {
      const { statusCode, body } = await server.inject({ method: "POST", url: "/graphql", headers: { "content-type": "application/json", ...headers }, payload: JSON.stringify({ query }) });
      return { status: statusCode, body: JSON.parse(body) as Body, text: body };
    },
  };
}
