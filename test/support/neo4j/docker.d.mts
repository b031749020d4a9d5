import type { Neo4j } from "./server.mjs";

/** What `docker` is called with. The container removes itself when it stops. */
export function dockerArguments(version: string, name: string, address: Pick<Neo4j, "uri" | "user" | "password">): string[];
