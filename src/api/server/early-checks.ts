import { Lexer, Source, TokenKind } from "graphql";
import { LRUCache } from "lru-cache";
import { InvalidInput, LimitExceeded } from "../../errors.js";

export interface EarlyLimits {
  readonly maxDepth: number;
  readonly maxTokens: number;
  readonly maxInputDepth: number;
  readonly maxBatch: number;
}

/** Documents that were found to be within the limits: most come again, and reading one costs as much as all else here. */
export type SoundDocuments = LRUCache<string, true>;

const SOUND_LETTERS = 1_000_000;

export const soundDocuments = (): SoundDocuments => new LRUCache({ maxSize: SOUND_LETTERS, sizeCalculation: (_, text) => text.length + 1 });

/**
 * Refuses what must not reach the parser or the variable coercion, which recurse: too many tokens, too deep a nesting,
 * too many operations, malformed persisted queries. Throws LimitExceeded or InvalidInput. What is wrong in other
 * ways passes here and is reported by the server.
 */
export function checkEarly(payload: unknown, limits: EarlyLimits, sound: SoundDocuments = soundDocuments()): void {
  if (!Array.isArray(payload)) return checkOperation(payload, limits, sound);
  if (payload.length === 0) throw new InvalidInput("The batch is empty; send one operation or more.");
  if (payload.length > limits.maxBatch) {
    throw new LimitExceeded(`The batch holds ${payload.length} operations, ${limits.maxBatch} are allowed: ask in several requests.`, { limits });
  }
  for (const operation of payload) checkOperation(operation, limits, sound);
}

/** The same shape for GET, whose variables and extensions are JSON texts. */
export function payloadOfQuery(query: Readonly<Record<string, unknown>>): unknown {
  return { ...query, variables: parsed(query["variables"], "variables"), extensions: parsed(query["extensions"], "extensions") };
}

function parsed(written: unknown, name: string): unknown {
  if (typeof written !== "string") return undefined;
  try {
    return JSON.parse(written);
  } catch {
    throw new InvalidInput(`The ${name} of the address are not JSON.`);
  }
}

function checkOperation(payload: unknown, limits: EarlyLimits, sound: SoundDocuments): void {
  if (typeof payload !== "object" || payload === null) throw new InvalidInput("An operation is a JSON object with query, and variables where it has any.");
  const { query, variables, extensions } = payload as Readonly<Record<string, unknown>>;
  if (typeof query === "string" && !sound.get(query)) {
    checkDocument(query, limits);
    sound.set(query, true);
  }
  if (depthOf(variables, limits.maxInputDepth + 1) > limits.maxInputDepth + 1) throw tooDeep("A variable", limits);
  checkPersistedQuery(extensions);
}

function checkDocument(query: string, limits: EarlyLimits): void {
  const lexer = new Lexer(new Source(query));
  let tokens = 0;
  let selections = 0;
  let inputs = 0;
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      if (++tokens > limits.maxTokens) break;
      if (token.kind === TokenKind.PAREN_L) inputs = 1;
      else if (token.kind === TokenKind.PAREN_R) inputs = 0;
      else if (inputs > 0) inputs = Math.max(1, inputs + stepOf(token.kind));
      else selections += stepOf(token.kind);
      if (inputs > limits.maxInputDepth + 1) throw tooDeep("An argument", limits);
      if (selections > 2 * limits.maxDepth + 10) throw new LimitExceeded(`The document nests too deep; ${limits.maxDepth} levels are allowed: ask for fewer levels.`, { limits });
    }
  } catch (fault) {
    // A lexical fault is the parser's to report, with its place.
    if (fault instanceof LimitExceeded) throw fault;
    return;
  }
  if (tokens > limits.maxTokens) throw new LimitExceeded(`The document has more than ${limits.maxTokens} words and signs: ask in several requests, values in variables.`, { limits });
}

/** One level down for an opening brace or bracket, one up for a closing one. */
function stepOf(kind: TokenKind): -1 | 0 | 1 {
  if (kind === TokenKind.BRACE_L || kind === TokenKind.BRACKET_L) return 1;
  return kind === TokenKind.BRACE_R || kind === TokenKind.BRACKET_R ? -1 : 0;
}

const tooDeep = (what: string, limits: EarlyLimits): LimitExceeded =>
  new LimitExceeded(`${what} nests deeper than ${limits.maxInputDepth} levels of lists and objects: flatten it.`, { limits });

/** Levels of lists and objects, counted without recursion, up to one more than `most`. */
function depthOf(value: unknown, most: number): number {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= most; depth++) {
    level = level.flatMap((item) => (typeof item === "object" && item !== null ? [Object.values(item)] : [])).flat();
    if (level.length === 0) return depth;
  }
  return most + 1;
}

function checkPersistedQuery(extensions: unknown): void {
  if (extensions === undefined || extensions === null) return;
  if (typeof extensions !== "object" || Array.isArray(extensions)) throw new InvalidInput("extensions is a JSON object.");
  const persisted = (extensions as Readonly<Record<string, unknown>>)["persistedQuery"];
  if (persisted === undefined || persisted === null) return;
  const { version, sha256Hash } = typeof persisted === "object" ? (persisted as Readonly<Record<string, unknown>>) : {};
  if (version === 1 && typeof sha256Hash === "string" && /^[0-9a-f]{64}$/.test(sha256Hash)) return;
  throw new InvalidInput("extensions.persistedQuery is { version: 1, sha256Hash: the SHA-256 of the document in 64 small hexadecimal digits }.");
}
