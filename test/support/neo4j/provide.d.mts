import type { Neo4j } from "./server.mjs";

/** A clean Neo4j, and how to give it back. */
export type ProvidedNeo4j = Neo4j & { stop(): Promise<void> };

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a Neo4j may come from. Each rejects with the reason, in words for people. */
export interface Neo4jSources {
  readonly named?: (environment: Environment) => Promise<ProvidedNeo4j>;
  readonly own?: readonly ((version: string) => Promise<ProvidedNeo4j>)[];
}

/**
 * The server that NEO4J_URI names, else one in Docker, else one in Java; or the reason why there is none, in one
 * sentence. Never rejects.
 */
export function provideNeo4j(environment?: Environment, sources?: Neo4jSources): Promise<{ readonly neo4j: ProvidedNeo4j } | { readonly reason: string }>;

/** Whether going without is a failure: REQUIRE_NEO4J=1, or a server was named. */
export function isRequired(environment?: Environment): boolean;

/** Why startNeo4j cannot work here, in words for people; undefined where it can. */
export function whyNoOwnNeo4j(environment?: Environment): Promise<string | undefined>;
