import { LOOK, type StatedRow } from "../../store/cypher/commit.js";
import { statement } from "../../store/graph-store.js";
import type { GroundEdge } from "../ground/ground.js";

/** Which of some records there are, with their labels. Like the links, the row tells which state of the graph it shows. */
export const pathRecords = statement("path.records", `${LOOK} WITH c.state AS before
CALL () { UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN collect([n.id, n.label_en, n.label_fr]) AS records }
WITH before, records ${LOOK} RETURN c.state AS after, before, records`);

export interface PathRecordsRow extends StatedRow {
  readonly records: readonly (readonly [id: string, en: string | null, fr: string | null])[];
}

const link = "type(r) AS type, coalesce(r.field, '') AS field, coalesce(r.linkBasis, 'STATED') AS basis, r.confidence AS confidence, r.role AS role";

/** The links of some records, in both directions. A relationship's type is no parameter of a pattern: those to follow are a list. */
export const pathLinks = statement("path.links", `${LOOK} WITH c.state AS before
CALL () { UNWIND $ids AS id MATCH (n:Entity {id: id})
CALL (n) { MATCH (n)-[r]->(m:Entity) WHERE type(r) IN $via RETURN n.id AS holder, m.id AS target, ${link} UNION ALL MATCH (n)<-[r]-(m:Entity) WHERE type(r) IN $via RETURN m.id AS holder, n.id AS target, ${link} }
WITH type, holder, target, field, basis, confidence, role LIMIT $most RETURN collect([type, holder, target, field, basis, confidence, role]) AS links }
WITH before, links ${LOOK} RETURN c.state AS after, before, links`);

export interface PathLinksRow extends StatedRow {
  readonly links: readonly LinkCells[];
}

export type LinkCells = readonly [type: string, from: string, to: string, field: string, basis: GroundEdge["basis"], confidence: string | null, role: string | null];

export const linkOf = ([type, from, to, field, basis, confidence, role]: LinkCells): GroundEdge => ({ type, from, to, field, basis, confidence, role });

export const fixedStatements = [pathRecords, pathLinks];
