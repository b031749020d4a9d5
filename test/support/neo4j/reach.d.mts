import type { Driver } from "neo4j-driver";
import type { Neo4j } from "./server.mjs";

/** Opens a driver, does something with it and closes it, whatever comes. */
export function withDriver<T>(address: Pick<Neo4j, "uri" | "user" | "password">, work: (driver: Driver) => Promise<T>): Promise<T>;
