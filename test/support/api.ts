import { getOperationAST, graphql, parse, type DocumentNode, type ExecutionResult, type GraphQLSchema } from "graphql";
import { GroundKeeper } from "../../src/analysis/ground/read.js";
import { apiContext } from "../../src/api/api-context.js";
import type { StatementRun } from "../../src/api/context.js";
import { QuickExecution } from "../../src/api/execution/quick-execution.js";
import { IdRegister } from "../../src/api/id-register.js";
import { Reader } from "../../src/api/reader.js";
import { createSchema } from "../../src/api/schema.js";
import { AppError } from "../../src/errors.js";
import type { Catalogue } from "../../src/model/catalogue.js";
import type { Lang } from "../../src/model/kinds/kind.js";
import type { GraphStore, Params, Statement } from "../../src/store/graph-store.js";
import type { GraphBuilder } from "./graph.js";

export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly details: unknown;
}

export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly faults: readonly Fault[];
  readonly statements: readonly StatementRun[];
  readonly texts: readonly string[];
}

export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>, lang?: Lang) => Promise<Answer>;

/** The API over graphs that a test file opens; each is closed after its test. To be called once per file. */
export async function anApi(catalogue: Catalogue): Promise<(graph: Pick<GraphBuilder, "open">) => Promise<Ask>> {
  const schema = await createSchema(catalogue);
  const opened: GraphStore[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
  });
  return async (graph) => {
    const store = await graph.open();
    opened.push(store);
    return asking(catalogue, schema, store);
  };
}

/**
 * Asks a graph as the server would, each call being a request of its own. Each question is executed in both ways, which
 * must agree; where the graph changes meanwhile they need not, and only one is taken.
 */
export function asking(catalogue: Catalogue, schema: GraphQLSchema, store: GraphStore, { isChanging = false } = {}): Ask {
  const texts: string[] = [];
  const watched: GraphStore = Object.assign(Object.create(store) as GraphStore, {
    run: <Row extends object>(one: Statement, params?: Params): Promise<Row[]> => {
      texts.push(one.text);
      return store.run<Row>(one, params);
    },
  });
  const reader = new Reader(catalogue, new IdRegister(store));
  const grounds = new GroundKeeper(store);
  const quick = new QuickExecution(schema);
  return async (source, variableValues = {}, lang = "en") => {
    const context = apiContext({ store: watched, reader, grounds }, "test", lang);
    texts.length = 0;
    const answered = await graphql({ schema, source, contextValue: context, variableValues });
    const { data, errors } = answered;
    const faults = (errors ?? []).map(({ message, originalError, extensions }): Fault =>
      originalError instanceof AppError
        ? { code: originalError.code, message, details: originalError.details }
        : { code: "", message, details: originalError ? { ...extensions, ...(originalError as { extensions?: object }).extensions } : undefined });
    const answer: Answer = { data: (data ? JSON.parse(JSON.stringify(data)) : null) as Answer["data"], faults, statements: [...context.statements], texts: [...texts] };
    if (!isChanging) mustBeAlike(source, answered, await quickly(quick, source, variableValues, apiContext({ store, reader, grounds }, "test", lang)));
    return answer;
  };
}

/** What the server answers when nothing is amiss; undefined for what it does not come to execute. */
async function quickly(quick: QuickExecution, source: string, variables: Readonly<Record<string, unknown>>, context: object): Promise<object | null | undefined> {
  const document = parsed(source);
  const operation = document && getOperationAST(document);
  return operation ? quick.answer({ document, operation, variables, context }) : undefined;
}

function parsed(source: string): DocumentNode | undefined {
  try {
    return parse(source);
  } catch {
    return undefined;
  }
}

/** Compiled selections must give the very text that graphql-js gives, and nothing where it tells an error. */
function mustBeAlike(source: string, { data, errors }: ExecutionResult, quick: object | null | undefined): void {
  const [slow, fast] = [JSON.stringify(errors ? null : data), JSON.stringify(quick ?? null)];
  if (slow !== fast) throw new Error(`graphql-js and the compiled selections answer otherwise.\n${source}\n${slow}\n${fast}`);
}
