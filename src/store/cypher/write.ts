import { statement, type Statement } from "../graph-store.js";

/** The statements by which a dataset is brought into a store (docs/dialect.md gives the rules they keep). */

export const readHashes = statement("load.readHashes", "MATCH (n:Entity) RETURN n.id AS id, n.contentHash AS contentHash");
export const readMeta = statement("load.readMeta", "MATCH (m:GraphMeta {id: 'graph'}) RETURN m.version AS version, m.contentHash AS contentHash, m.fingerprint AS fingerprint, m.derivation AS derivation");
export const writeMeta = statement("load.writeMeta", "MERGE (m:GraphMeta {id: 'graph'}) SET m = $properties");

export const updateNodes = statement("load.updateNodes", "UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n = row.properties");
export const addColumns = statement("load.addColumns", "UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n += row.columns");
export const deleteNodes = statement("load.deleteNodes", "UNWIND $ids AS id MATCH (n:Entity {id: id}) DETACH DELETE n");
export const countOutgoing = statement("load.countOutgoing", "UNWIND $ids AS id MATCH (n:Entity {id: id})-[e]->() RETURN count(e) AS total");
export const deleteOutgoing = statement("load.deleteOutgoing", "UNWIND $ids AS id MATCH (n:Entity {id: id})-[e]->() DELETE e");

export const deleteRedirects = statement("load.deleteRedirects", "MATCH (n:Redirect) DETACH DELETE n");
export const createRedirects = statement("load.createRedirects", "UNWIND $rows AS row CREATE (n:Redirect) SET n = row");
export const deleteWithdrawn = statement("load.deleteWithdrawn", "MATCH (n:Withdrawn) DETACH DELETE n");
export const createWithdrawn = statement("load.createWithdrawn", "UNWIND $rows AS row CREATE (n:Withdrawn) SET n = row");

/** Labels and types come from the catalogue; the check keeps anything else out of the text. */
const named = (name: string, form: RegExp): string => {
  if (!form.test(name)) throw new Error(`${name} cannot stand in a statement.`);
  return name;
};

export const createNodes = (label: string): Statement =>
  statement(`load.createNodes.${label}`, `UNWIND $rows AS row CREATE (n:Entity:${named(label, /^[A-Z][A-Za-z0-9]*$/)}) SET n = row.properties`);

/** Created after the old ones were deleted: a MERGE would cost the number of links of its start node. */
export const createLinks = (type: string): Statement =>
  statement(`load.createLinks.${type}`, `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[e:\`${named(type, /^[A-Z][A-Z0-9_]*$/)}\`]->(b) SET e = row.properties`);

export const writeStatements: readonly Statement[] = [
  readHashes, readMeta, writeMeta, updateNodes, addColumns, deleteNodes, countOutgoing, deleteOutgoing, deleteRedirects, createRedirects, deleteWithdrawn, createWithdrawn,
];
