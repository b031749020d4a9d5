import type { Driver } from "neo4j-driver";

/** Deletes all nodes, constraints and indexes of a database; the look-up indexes, which every database has, stay. */
export function emptyDatabase(driver: Driver, database: string): Promise<void>;
