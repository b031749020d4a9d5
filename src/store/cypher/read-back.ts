import { statement, type Statement } from "../graph-store.js";
import { LOOK } from "./commit.js";

/** The statements by which a whole graph is read back from a store, records by pages of ids. */

/** Looks at the state before and after, so that the engine waits for a commit that is becoming visible (commit.ts). */
export const readState = statement("readBack.state", `${LOOK} WITH c.state AS before
OPTIONAL MATCH (m:GraphMeta {id: 'graph'}) WITH before, m.version AS version
${LOOK} RETURN before, version, c.state AS after`);
export const readIds = statement("readBack.ids", "MATCH (n:Entity) RETURN n.id AS id");
export const readRecords = statement("readBack.records", "UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN labels(n) AS labels, properties(n) AS properties");
export const readLinks = statement("readBack.links", "UNWIND $ids AS id MATCH (n:Entity {id: id})-[e]->(m:Entity) RETURN id AS from, type(e) AS type, m.id AS to, properties(e) AS properties");
export const readRedirects = statement("readBack.redirects", "MATCH (n:Redirect) RETURN properties(n) AS properties ORDER BY n.id");
export const readWithdrawn = statement("readBack.withdrawn", "MATCH (n:Withdrawn) RETURN properties(n) AS properties ORDER BY n.id");
export const readWholeMeta = statement("readBack.meta", "MATCH (m:GraphMeta {id: 'graph'}) RETURN properties(m) AS properties");

export const readBackStatements: readonly Statement[] = [readState, readIds, readRecords, readLinks, readRedirects, readWithdrawn, readWholeMeta];
