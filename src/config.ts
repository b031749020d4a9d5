import { InvalidConfig } from "./errors.js";
import { suggest } from "./model/kinds/suggest.js";
import { absent, choice, count, list, onOff, port, text, type Parser } from "./config-parsers.js";

interface Variable<T> {
  readonly name: string;
  readonly description: string;
  /** As it would be written in the environment. */
  readonly default: string;
  readonly parse: Parser<T>;
}

const variable = <T>(name: string, fallback: string, parse: Parser<T>, description: string): Variable<T> =>
  Object.freeze({ name, default: fallback, parse, description });

/** Every environment variable, once: the configuration, its checks and docs/configuration.md follow from this table. */
export const variables = Object.freeze({
  environment: variable("NODE_ENV", "development", choice("development", "production", "test"), "Where the process runs; changes nothing but the level of detail of third-party warnings."),
  host: variable("HOST", "127.0.0.1", text, "Address to listen on; 0.0.0.0 listens on every interface."),
  port: variable("PORT", "4000", port, "Port to listen on; 0 takes any free one."),
  store: variable("STORE", "embedded", choice("embedded", "neo4j"), "The engine that holds the graph: embedded in this process, or a Neo4j server."),
  storePath: variable("STORE_PATH", "./data/palermo-graph.db", text, "File of the embedded store; its folder is made when missing."),
  storeTimeoutMs: variable("STORE_TIMEOUT_MS", "10000", count(1), "Milliseconds that a request waits for the store; after that its statements are given up."),
  storeConcurrency: variable("STORE_CONCURRENCY", "4", count(1, 64), "Statements that may run at the same time in the embedded store."),
  neo4jUri: variable("NEO4J_URI", "bolt://127.0.0.1:7687", text, "Address of the Neo4j server: bolt:// for a single one, neo4j:// for a cluster or Aura; +s for TLS, +ssc for TLS with a certificate that nobody vouches for."),
  neo4jUser: variable("NEO4J_USER", "neo4j", text, "User of the Neo4j server."),
  neo4jPassword: variable("NEO4J_PASSWORD", "", text, "Password of that user; there is no default that works."),
  neo4jDatabase: variable("NEO4J_DATABASE", "neo4j", text, "Database of the Neo4j server that holds the graph and nothing else."),
  neo4jPoolSize: variable("NEO4J_POOL_SIZE", "50", count(3, 1_000), "Connections to each Neo4j server; all but two may read at the same time."),
  neo4jConnectionTimeoutMs: variable("NEO4J_CONNECTION_TIMEOUT_MS", "5000", count(1), "Milliseconds that making a connection to Neo4j may take."),
  seedPath: variable("SEED_PATH", "./seed", text, "Folder of the dataset."),
  logLevel: variable("LOG_LEVEL", "info", choice("trace", "debug", "info", "warn", "error", "fatal", "silent"), "Least level that is logged."),
  logFormat: variable("LOG_FORMAT", "json", choice("json", "text"), "One JSON object a line, or one line for people."),
  introspection: variable("INTROSPECTION", "true", onOff, "Whether the schema may be asked for."),
  graphiql: variable("GRAPHIQL", "true", onOff, "Whether browsers get the query editor at /graphql."),
  corsOrigins: variable("CORS_ORIGINS", "*", list, "Origins that browsers may call from, separated by commas; * for all, empty for none."),
  trustProxy: variable("TRUST_PROXY", "false", onOff, "Whether X-Forwarded-For tells the client's address; only behind a proxy of yours."),
  rateLimit: variable("RATE_LIMIT_PER_MINUTE", "0", count(0), "Requests per minute and client address; 0 for no limit."),
  maxDepth: variable("MAX_DEPTH", "30", count(1), "Levels of fields in an operation."),
  maxCost: variable("MAX_COST", "5000000", count(1), "Objects that an operation may ask for: the product of its page sizes along each branch, summed."),
  maxAliases: variable("MAX_ALIASES", "50", count(0), "Aliases in an operation."),
  maxRootFields: variable("MAX_ROOT_FIELDS", "30", count(1), "Fields at the root of an operation."),
  maxIntrospections: variable("MAX_INTROSPECTIONS", "4", count(1), "Uses of __schema and __type in an operation."),
  maxTokens: variable("MAX_TOKENS", "5000", count(1), "Words and signs of a document."),
  maxInputDepth: variable("MAX_INPUT_DEPTH", "20", count(1), "Levels of lists and objects in an argument or variable."),
  maxBatch: variable("MAX_BATCH", "5", count(1), "Operations in one HTTP request."),
  maxBodyBytes: variable("MAX_BODY_BYTES", "1048576", count(1), "Bytes of a request body."),
  shutdownGraceMs: variable("SHUTDOWN_GRACE_MS", "10000", count(0), "Milliseconds that requests in flight have to finish when the process is told to stop."),
});

/** The checked settings of one process; frozen. */
export type Config = { readonly [Key in keyof typeof variables]: (typeof variables)[Key] extends Variable<infer T> ? T : never };

/** Reads the environment as a whole. Throws InvalidConfig with every fault, misspelt names included. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const faults = misspeltNames(environment);
  const entries = Object.entries(variables).map(([key, { name, parse, default: fallback }]) => {
    const written = environment[name];
    const parsed = (parse as Parser<unknown>)(written === undefined || absent(written, name) ? fallback : written.trim());
    if ("fault" in parsed) faults.push(`${name}: ${JSON.stringify(written)} ${parsed.fault}`);
    return [key, "value" in parsed ? parsed.value : undefined] as const;
  });
  const config = Object.fromEntries(entries) as Config;
  if (config.store === "neo4j" && !config.neo4jPassword) faults.push("NEO4J_PASSWORD: is not set; STORE=neo4j needs the password of NEO4J_USER");
  if (faults.length > 0) throw new InvalidConfig(faults);
  return Object.freeze(config);
}

/** Our names carry no prefix, so only a name one slip away from one of ours is taken for a fault. */
function misspeltNames(environment: Readonly<Record<string, string | undefined>>): string[] {
  const names = Object.values(variables).map(({ name }) => name);
  const looksLikeOurs = names.filter((name) => name.includes("_") && name !== "NODE_ENV");
  return Object.keys(environment)
    .filter((written) => !names.includes(written) && looksLikeOurs.some((name) => isOneSlipFrom(written, name)))
    .map((written) => `${written} is not a setting${suggest(written, looksLikeOurs)}`);
}

/** A letter more, less or other, two letters swapped, another case, or - for _. */
function isOneSlipFrom(written: string, name: string): boolean {
  const plain = written.toUpperCase().replaceAll("-", "_");
  if (plain === name || plain.replaceAll("_", "") === name.replaceAll("_", "")) return true;
  if (Math.abs(plain.length - name.length) > 1) return false;
  const at = [...name].findIndex((letter, index) => plain[index] !== letter);
  const from = at === -1 ? name.length : at;
  const [left, right] = [plain.slice(from), name.slice(from)];
  const swapped = left.length === right.length && left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
  return swapped || left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1);
}
