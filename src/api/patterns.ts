import type { RelationType } from "../model/catalogue.js";

/** The Cypher pattern of a relation from `near` over `edge` to `far`, with the label of a sole target. */
export function patternOf(relation: RelationType, near: string, edge: string, far: string): string {
  const label = relation.targets.length === 1 ? `:${relation.targets[0]!}` : relation.toAny ? ":Entity" : "";
  return relation.direction === "out" ? `(${near})-[${edge}:${relation.type}]->(${far}${label})` : `(${near})<-[${edge}:${relation.type}]-(${far}${label})`;
}

/** The same relation walked from its far end, which is already bound: the engine starts where the pattern starts. */
export function patternFrom(relation: RelationType, far: string, edge: string, near: string, nearLabel: string): string {
  return relation.direction === "out" ? `(${far})<-[${edge}:${relation.type}]-(${near}:${nearLabel})` : `(${far})-[${edge}:${relation.type}]->(${near}:${nearLabel})`;
}
