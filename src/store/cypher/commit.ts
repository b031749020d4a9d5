import { statement, type Statement } from "../graph-store.js";

/**
 * Neo4j makes a commit visible record by record. A writer therefore leaves a `PendingCommit` while it commits, in
 * transactions of their own: a reader that meets it, before or after its own reading, reads again.
 */

/** Holds the lock that every writer takes first; it is let go with the transaction. */
export const lockGraph = statement("commit.lock", "MERGE (m:GraphMeta {id: 'graph'}) SET m.id = 'graph'");
export const announceCommit = statement("commit.announce", "MERGE (p:PendingCommit {id: 'graph'}) SET p.token = $token");
export const endCommit = statement("commit.end", "MATCH (p:PendingCommit {id: 'graph'}) WHERE p.token = $token DELETE p");

export const commitStatements: readonly Statement[] = [lockGraph, announceCommit, endCommit];
