import { statement } from "../../store/graph-store.js";
import type { GroundEdge } from "../ground/ground.js";

/** Which of some records there are, with their labels. */
export const pathRecords = statement("path.records", "UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n.id AS id, n.label_en AS en, n.label_fr AS fr ORDER BY id");

export interface PathRecord {
  readonly id: string;
  readonly en: string | null;
  readonly fr: string | null;
}

const link = "type(r) AS type, coalesce(r.field, '') AS field, coalesce(r.linkBasis, 'STATED') AS basis, r.confidence AS confidence, r.role AS role";

/** The links of some records, in both directions. A relationship's type is no parameter of a pattern: those to follow are a list. */
export const pathLinks = statement("path.links", `UNWIND $ids AS id MATCH (n:Entity {id: id})
CALL (n) { MATCH (n)-[r]->(m:Entity) WHERE type(r) IN $via RETURN n.id AS holder, m.id AS target, ${link} UNION ALL MATCH (n)<-[r]-(m:Entity) WHERE type(r) IN $via RETURN m.id AS holder, n.id AS target, ${link} }
WITH type, holder, target, field, basis, confidence, role LIMIT $most RETURN collect([type, holder, target, field, basis, confidence, role]) AS links`);

export type LinkCells = readonly [type: string, from: string, to: string, field: string, basis: GroundEdge["basis"], confidence: string | null, role: string | null];

export const linkOf = ([type, from, to, field, basis, confidence, role]: LinkCells): GroundEdge => ({ type, from, to, field, basis, confidence, role });

export const fixedStatements = [pathRecords, pathLinks];
