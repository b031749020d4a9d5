import { statement, type Statement } from "../graph-store.js";

/**
 * What readers go by to see one state of the graph. Neo4j makes a commit visible record by record: the writer says so
 * before it commits and after, in transactions of their own, and who reads in between reads again
 * (docs/decisions/0010-one-state-per-answer.md). Where a commit is visible at once, its state is written with it.
 */

const PENDING = "pending ";

export const pendingState = (token: string): string => `${PENDING}${token}`;
/** Whether a commit is becoming visible. */
export const isPending = (state: string | null): boolean => state?.startsWith(PENDING) ?? false;

/** Looks at the state of the graph: a statement that must show one state does so before everything else and after it. */
export const LOOK = "OPTIONAL MATCH (c:GraphCommit {id: 'graph'})";

/** The row of such a statement. */
export interface StatedRow {
  readonly before?: string | null;
  readonly after?: string | null;
}

export const setState = statement("commit.setState", "MERGE (c:GraphCommit {id: 'graph'}) SET c.state = $state");

/** Holds the lock that every writer takes first; it is let go with the transaction. */
export const lockGraph = statement("commit.lock", "MERGE (m:GraphMeta {id: 'graph'}) SET m.id = 'graph'");

export const commitStatements: readonly Statement[] = [setState, lockGraph];
