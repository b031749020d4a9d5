import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { ArgumentValidationError } from "type-graphql";
import { AppError, errorCodes, LimitExceeded } from "../../errors.js";

/** The codes of faults that the GraphQL layer finds by itself, beside those of errors.ts. */
export const requestErrorCodes = {
  GRAPHQL_PARSE_FAILED: "The document is not GraphQL; the message gives the place.",
  GRAPHQL_VALIDATION_FAILED: "The document does not fit the schema; the message names the field, argument or type.",
  INVALID_REQUEST: "The HTTP request is not a GraphQL request: its body, content type, method or operation name is wrong.",
  PERSISTED_QUERY_NOT_FOUND: "Send the document once together with its hash.",
  RATE_LIMITED: "Too many requests from this address; try again after the seconds given.",
  NOT_FOUND: "There is nothing at this address.",
} as const;

/** Apollo's names for what our table calls otherwise. */
const renamed: Readonly<Record<string, string>> = {
  BAD_USER_INPUT: "INVALID_INPUT",
  BAD_REQUEST: "INVALID_REQUEST",
  OPERATION_RESOLUTION_FAILURE: "INVALID_REQUEST",
  PERSISTED_QUERY_NOT_SUPPORTED: "INVALID_REQUEST",
};

const isKnown = (code: string): boolean => Object.hasOwn(requestErrorCodes, code) || Object.hasOwn(errorCodes, code);

/** Only what was written for clients passes: our own errors and the request faults that GraphQL finds. */
export function formatError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const place = { ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }) };
  const cause = causeOf(thrown);
  const own = ownError(cause);
  if (own) return { message: own.message, ...place, extensions: { ...own.details, code: own.code } };
  if (isInternal(thrown)) return { message: "internal error", ...place, extensions: { code: "INTERNAL_ERROR" } };
  const code = String(formatted.extensions?.["code"]);
  return { message: formatted.message, ...place, extensions: { code: renamed[code] ?? code } };
}

/** Whether the fault is ours: to be logged whole, and told to nobody. */
export function isInternal(thrown: unknown): boolean {
  const cause = causeOf(thrown);
  if (ownError(cause)) return false;
  // An error that a resolver threw, or that carries another one, was never written for clients.
  if (!(thrown instanceof GraphQLError) || (thrown.originalError && !(cause instanceof GraphQLError))) return true;
  const code = String(thrown.extensions["code"]);
  return !isKnown(renamed[code] ?? code);
}

/** What was thrown first: in a resolver, in a validator, or in a hook before execution. */
export function causeOf(thrown: unknown): unknown {
  const cause = thrown instanceof GraphQLError && thrown.originalError ? thrown.originalError : thrown;
  // type-graphql takes whatever a validator throws for its findings.
  return cause instanceof ArgumentValidationError && !Array.isArray(cause.extensions.validationErrors) ? (cause.extensions.validationErrors as unknown) : cause;
}

/** An AppError, or what class-validator found in the arguments, without the object it looked at. */
function ownError(cause: unknown): AppError | undefined {
  if (cause instanceof AppError) return cause;
  if (!(cause instanceof ArgumentValidationError)) return undefined;
  const faults = cause.extensions.validationErrors.flatMap((fault) => faultsOf(fault as ValidationFault, ""));
  return new AppError("INVALID_INPUT", faults.map(({ message }) => message).join("; "), { faults });
}

interface ValidationFault {
  readonly property: string;
  readonly constraints?: Readonly<Record<string, string>>;
  readonly children?: readonly ValidationFault[];
}

function faultsOf(fault: ValidationFault, parent: string): { argument: string; constraint: string; message: string }[] {
  const argument = parent ? `${parent}.${fault.property}` : fault.property;
  // The messages that class-validator itself has begin with the name; ours are the rest of the sentence.
  const told = (message: string): string => (message.startsWith(fault.property) ? message : `${argument} ${message}`);
  const own = Object.entries(fault.constraints ?? {}).map(([constraint, message]) => ({ argument, constraint, message: told(message) }));
  return [...own, ...(fault.children ?? []).flatMap((child) => faultsOf(child, argument))];
}

/** An error that Apollo raises before execution, with the HTTP status it deserves. */
export function asRequestError(error: AppError, status = 400): GraphQLError {
  return new GraphQLError(error.message, { originalError: error, extensions: { code: error.code, http: { status } } });
}

/** The body of an answer outside GraphQL, in the same form. */
export const errorBody = (error: AppError): object => ({ errors: [{ message: error.message, extensions: { ...error.details, code: error.code } }] });

export const statusOf = (error: AppError): number => (error.code === "STORE_UNAVAILABLE" ? 503 : error instanceof LimitExceeded || error.code === "INVALID_INPUT" ? 400 : 500);
