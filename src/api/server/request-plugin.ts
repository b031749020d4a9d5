import { HeaderMap, type ApolloServerPlugin, type GraphQLRequestContextWillSendResponse } from "@apollo/server";
import { AppError, InvalidInput } from "../../errors.js";
import type { Log } from "../../log.js";
import type { RequestContext } from "../context.js";
import type { QuickExecution } from "../execution/quick-execution.js";
import { asRequestError, causeOf, isInternal } from "./errors.js";
import { checkLimits, type Limits, type Measure } from "./limits.js";
import { reasonOf, type StoreReason } from "./store-reason.js";

/** Faults of the document itself: answered 200 unless the client asks for the media type that tells them apart. */
const documentFaults: readonly string[] = ["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "INVALID_INPUT"];

/** Limits before execution, the answer's extensions and status, one log line per operation. */
export function requestPlugin(log: Log, limits: Limits, quick: QuickExecution | null): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      const started = performance.now();
      let measure: Measure | undefined;
      let executed = false;
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          // An operation name that the document lacks: Apollo itself refuses it after this hook.
          if (!operation) return;
          if (!schema.getRootType(operation.operation)) {
            throw asRequestError(new InvalidInput(`There is no ${operation.operation} in this schema; send a query.`));
          }
          try {
            const fragments = new Map(document.definitions.flatMap((one) => (one.kind === "FragmentDefinition" ? [[one.name.value, one] as const] : [])));
            measure = checkLimits({ schema, operation, fragments, variables: request.variables ?? {} }, limits);
          } catch (error) {
            if (error instanceof AppError) throw asRequestError(error);
            // Arguments that do not fit are the executor's to report, with their place.
          }
        },
        async executionDidStart() {
          executed = true;
        },
        async responseForOperation({ document, operation, request, contextValue }) {
          const data = operation && quick ? await quick.answer({ document, operation, variables: request.variables, context: contextValue }) : null;
          if (!data) return null;
          executed = true;
          return { http: { status: undefined, headers: new HeaderMap() }, body: { kind: "single", singleResult: { data } } };
        },
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) if (isInternal(error)) log.error({ requestId: contextValue.requestId, err: causeOf(error) }, "internal error");
        },
        async willSendResponse(context) {
          tellExtensions(context, limits, measure);
          answerDocumentFaults(context, executed);
          logOperation(log, context, performance.now() - started);
        },
      };
    },
    async unexpectedErrorProcessingRequest({ requestContext, error }) {
      log.error({ requestId: requestContext.contextValue.requestId, err: error }, "internal error");
    },
  };
}

type Answered = GraphQLRequestContextWillSendResponse<RequestContext>;

function singleResultOf({ response }: Answered) {
  return response.body.kind === "single" ? response.body.singleResult : undefined;
}

function tellExtensions(context: Answered, limits: Limits, measured: Measure | undefined): void {
  const result = singleResultOf(context);
  if (!result) return;
  const { requestId, statements } = context.contextValue;
  for (const error of result.errors ?? []) if (error.extensions?.["code"] === "INTERNAL_ERROR") Object.assign(error.extensions, { requestId });
  const asked = (header: string): boolean => context.request.http?.headers.get(header) === "1";
  if (asked("x-statements")) result.extensions = { ...result.extensions, statements };
  if (asked("x-limits")) result.extensions = { ...result.extensions, limits, ...(measured && { measured }) };
}

function answerDocumentFaults(context: Answered, executed: boolean): void {
  const { response, request } = context;
  const result = singleResultOf(context);
  if (executed || !result?.errors || response.http.status !== 400) return;
  const raised = context.errors ?? [];
  const limited = raised.some(({ originalError }) => originalError instanceof AppError);
  const ofDocument = result.errors.every(({ extensions }) => documentFaults.includes(String(extensions?.["code"])));
  const tellsApart = request.http?.headers.get("accept")?.includes("application/graphql-response+json");
  if (ofDocument && !limited && !tellsApart) response.http.status = 200;
}

function logOperation(log: Log, context: Answered, ms: number): void {
  const { requestId, statements } = context.contextValue;
  const errors = singleResultOf(context)?.errors ?? [];
  const facts = {
    requestId,
    operation: context.operationName ?? null,
    hash: context.queryHash?.slice(0, 12),
    ms: Math.round(ms * 10) / 10,
    status: context.response.http.status ?? 200,
    statements: statements.length,
    rows: statements.reduce((sum, { rows }) => sum + rows, 0),
    ...(errors.length > 0 && { errors: errors.map(({ extensions }) => extensions?.["code"]) }),
  };
  const reason = Object.assign({}, ...(context.errors ?? []).map((error) => reasonOf(causeOf(error)))) as StoreReason;
  if (reason.store) log.warn({ ...facts, ...reason }, "request");
  else log.info(facts, "request");
}
