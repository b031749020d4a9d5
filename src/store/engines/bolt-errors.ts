import { AppError, Conflict, InvalidConfig, StoreUnavailable } from "../../errors.js";
import { StatementFailed } from "./statement-failed.js";
import { tooLate } from "./too-late.js";

interface EngineError {
  readonly name: string;
  readonly code: string;
  readonly message: string;
}

const isEngineError = (error: unknown): error is EngineError =>
  typeof error === "object" && error !== null && (error as EngineError).name === "Neo4jError" && typeof (error as EngineError).code === "string";

/** What an operator can mend: the pattern that tells it, and the setting to look at. */
const settings: readonly { readonly finds: RegExp; readonly advice: string }[] = [
  {
    finds: /certificate|self[- ]signed|unable to verify|CERT_|ERR_TLS|issuer/i,
    advice: "NEO4J_URI: the server's certificate is not trusted. Name its authority in NODE_EXTRA_CA_CERTS, or write +ssc instead of +s to accept a certificate that nobody vouches for.",
  },
  {
    finds: /wrong version number|before secure TLS|EPROTO|packet length too long/i,
    advice: "NEO4J_URI: the server does not speak TLS at this address; write bolt:// or neo4j:// without +s, or turn TLS on in the server.",
  },
  {
    finds: /Security\.(?:Unauthorized|AuthenticationRateLimit|AuthorizationExpired|TokenExpired|AuthProvider\w*)/,
    advice: "NEO4J_USER, NEO4J_PASSWORD: the server does not accept this name and password.",
  },
  {
    finds: /Security\.CredentialsExpired/,
    advice: "NEO4J_PASSWORD: the first password must be changed before it can be used: run ALTER CURRENT USER SET PASSWORD FROM … TO … in the database system.",
  },
  { finds: /Security\.Forbidden/, advice: "NEO4J_USER: this user may not do what is asked; loading needs the right to write and to make indexes." },
  { finds: /Database\.DatabaseNotFound/, advice: "NEO4J_DATABASE: the server has no database of this name." },
  { finds: /ENOTFOUND|EAI_AGAIN/, advice: "NEO4J_URI: the name of the host cannot be resolved." },
];

const wordsOf = ({ code, message }: EngineError): string => `${code} ${message}`;
const adviceOn = (error: EngineError): string | undefined => settings.find(({ finds }) => finds.test(wordsOf(error)))?.advice;

/** Codes of a server that is there no more, not yet, or only to be read. */
const unreachable = /^(?:ServiceUnavailable|SessionExpired)$|\.General\.(?:DatabaseUnavailable|StackOverFlowError)|Cluster\.NotALeader|\.General\.(?:ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDatabase|ReadOnly)|Database\.(?:DatabaseNotFound|Unknown)|Security\.|Transaction\.(?:Interrupted|TransactionMarkedAsFailed)|Request\.NoThreadsAvailable|Database\.DatabaseLimitReached/;
const late = /Transaction\.(?:TransactionTimedOut|Terminated|LockClientStopped|LockAcquisitionTimeout)/;
const memoryFull = /\.General\.(?:TransactionMemoryLimit|MemoryPoolOutOfMemoryError|OutOfMemoryError)/;
const diskFull = /No space left|disk.{0,20}full|not enough space|Out of disk/i;
/** What is left of a database that met a fault it cannot go on from: its writes may be in its log, and are there after its next start. */
const broken = /DatabaseError\.Transaction\.|critical error, and needs to be restarted/;

/** The engine's error as one of ours; the engine's words stay in `cause`. */
export function statementFailure(error: unknown, statementName: string): Error {
  if (error instanceof AppError || error instanceof StatementFailed) return error;
  // What the work of a transaction throws is its own.
  if (!isEngineError(error)) return error instanceof Error ? error : new StatementFailed(statementName, error);
  const words = wordsOf(error);
  if (error.code.endsWith("Schema.ConstraintValidationFailed")) return new Conflict("Two records would have the same id; nothing of this write was kept.", { cause: error });
  if (late.test(error.code)) return tooLate(statementName, { cause: error });
  if (diskFull.test(words)) return new StoreUnavailable("The disk of the store is full. Free some space, start the server again if it does not answer, and try again.", { cause: error });
  if (broken.test(words)) return new StoreUnavailable("The database of the store has stopped itself, as it does when its disk is full. Mend what its log tells, and start the server again.", { cause: error });
  if (memoryFull.test(error.code)) return new StoreUnavailable(`The server has too little memory for this (${statementName}). Ask for less; where a load fails, give Neo4j a larger heap (server.memory.heap.max_size): transactions get 70 % of it, and nothing of this one was kept.`, { cause: error });
  const advice = adviceOn(error);
  if (unreachable.test(error.code) || advice) return new StoreUnavailable("The store cannot be reached; try again later.", { cause: error, advice });
  if (error.code.startsWith("Neo.TransientError.")) return new Conflict("Another write changed the same records; nothing of this write was kept. Try again.", { cause: error });
  return new StatementFailed(statementName, error);
}

/** Why the server could not be used at the start, and which setting to look at. */
export function connectFailure(error: unknown, uri: string): Error {
  if (!isEngineError(error)) return error as Error;
  const advice = adviceOn(error);
  if (advice) return withCause(new InvalidConfig([advice]), error);
  if (unreachable.test(error.code)) return new StoreUnavailable(`No Neo4j answers at ${uri}. Start it, or set NEO4J_URI to where it is.`, { cause: error });
  return new StatementFailed("connect", error);
}

function withCause<E extends Error>(made: E, cause: unknown): E {
  made.cause = cause;
  return made;
}
