import { GraphQLFloat, GraphQLID, GraphQLInt, GraphQLBoolean, GraphQLString } from "graphql";
import { Arg, Field, ObjectType } from "type-graphql";
import type { Catalogue, EntityType } from "../model/catalogue.js";
import { Entity } from "../model/entity.js";
import { LocalizedText } from "../model/graphql-values.js";
import { Source } from "../model/types/source.js";
import { CitationRole, Confidence, enumOf, LinkBasis } from "../model/vocabularies.js";
import type { FilterTypes } from "./filter-types.js";

type Class = abstract new () => object;

@ObjectType({ description: "Where a fact is stated, and how sure that is." })
export class Citation {
  @Field(() => Source, { description: "The text, page or table cited." }) source!: Source;
  @Field(() => GraphQLString, { nullable: true, description: "The place in it." }) locator?: string;
  @Field(() => enumOf(Confidence), { description: "How sure the citation is." }) confidence!: string;
  @Field(() => GraphQLString, { nullable: true, description: "The day on which it was seen, as YYYY-MM-DD." }) retrieved?: string;
  @Field(() => GraphQLString, { nullable: true, description: "The field that rests on it; null when the whole record does." }) field?: string;
  @Field(() => enumOf(CitationRole), { description: "Whether the fact rests on it or is corroborated by it." }) role!: string;
}

@ObjectType({ description: "Which rows of a list a page holds." })
export class PageInfo {
  @Field(() => GraphQLBoolean, { description: "Whether rows follow." }) hasNextPage!: boolean;
  @Field(() => GraphQLBoolean, { description: "Whether rows precede." }) hasPreviousPage!: boolean;
  @Field(() => GraphQLString, { nullable: true, description: "Cursor of the first row." }) startCursor?: string;
  @Field(() => GraphQLString, { nullable: true, description: "Cursor of the last row." }) endCursor?: string;
}

@ObjectType({ description: "A number of facts on a day, with those of which the date does not allow a yes or no told apart." })
export class DatedCount {
  @Field(() => GraphQLInt, { description: "Facts that surely hold." }) certain!: number;
  @Field(() => GraphQLInt, { description: "Facts that may hold: their dates are not known exactly enough." }) undetermined!: number;
}

@ObjectType({ description: "How many rows have a value." })
export class FacetCount {
  @Field(() => GraphQLString, { nullable: true, description: "The value, a code or an id; null where it is missing." }) key?: string;
  @Field(() => LocalizedText, { nullable: true, description: "The label of the code or record." }) label?: LocalizedText;
  @Field(() => GraphQLInt, { description: "Number of rows." }) count!: number;
}

@ObjectType({ description: "A sum of amounts in one currency. A record that is part of another with an amount in the list is left out, so that nothing counts twice." })
export class CurrencySum {
  @Field(() => GraphQLString, { description: "ISO 4217 code." }) currency!: string;
  @Field(() => GraphQLFloat, { description: "The sum; never converted." }) amount!: number;
  @Field(() => GraphQLInt, { description: "Number of amounts summed." }) count!: number;
}

export interface ConnectionClasses {
  /** Lists of the root. */
  readonly connection: Class;
  /** What a relation leads to: its edges tell the link. */
  readonly linked: Class;
  readonly linkedEdge: Class;
}

/** The connection and edge types of one type, or of "Entity" for relations to several. */
export function connectionClasses(name: string, nodeClass: Class, filters: FilterTypes, type: EntityType | null): ConnectionClasses {
  const edge = objectType(`${name}Edge`, `One row of a list of ${name}.`);
  addRow(edge, nodeClass);
  const connection = objectType(`${name}Connection`, `A page of a list of ${name}, with figures over the whole list.`);
  addPage(connection, edge, nodeClass, filters, type);
  const linkedEdge = objectType(`Linked${name}Edge`, `One link of a record to a ${name}.`);
  addRow(linkedEdge, nodeClass);
  add(linkedEdge, "linkBasis", () => enumOf(LinkBasis), "Whether a source states the link or it is an editorial reading.", false);
  add(linkedEdge, "confidence", () => enumOf(Confidence), "Weakest confidence of the link's citations.", true);
  add(linkedEdge, "role", () => GraphQLString, "The role in which the record stands at the other end, as a code; for correspondences the match type.", true);
  add(linkedEdge, "note", () => GraphQLString, "A remark on the link, in English.", true);
  add(linkedEdge, "citations", () => [Citation], "Where the link is stated; for an editorial link, what it rests on.", false);
  const linked = objectType(`Linked${name}Connection`, `The ${name} records that a relation leads to, page by page, with figures over all of them.`);
  addPage(linked, linkedEdge, nodeClass, filters, type);
  return { connection, linked, linkedEdge };
}

function addRow(edge: Class, nodeClass: Class): void {
  add(edge, "cursor", () => GraphQLString, "Where the row lies; give it to after or before.", false);
  add(edge, "node", () => nodeClass, "The record.", false);
}

function addPage(connection: Class, edge: Class, nodeClass: Class, filters: FilterTypes, type: EntityType | null): void {
  add(connection, "edges", () => [edge], "The rows of the page.", false);
  add(connection, "nodes", () => [nodeClass], "The records of the page.", false);
  add(connection, "pageInfo", () => PageInfo, "Where the page lies.", false);
  add(connection, "totalCount", () => GraphQLInt, "Number of rows on all pages.", false);
  if (!type) return;
  add(connection, "counts", () => [FacetCount], "Number of rows by a value, largest first.", false);
  argument(connection, "counts", "by", () => filters.facetOf(type.name), "What to count by.");
  if (type.period) add(connection, "datedCount", () => DatedCount, "Rows that hold on the day of asOf; without asOf all rows are certain.", false);
  const money = filters.moneyOf(type.name);
  if (!money) return;
  add(connection, "sums", () => [CurrencySum], "Sums of an amount, one per currency.", false);
  argument(connection, "sums", "of", () => money, "Which amount to sum.");
}

export function objectType(name: string, description: string): Class {
  const created = class {};
  Object.defineProperty(created, "name", { value: name });
  ObjectType(name, { description, simpleResolvers: true })(created);
  return created;
}

export function add(target: Class, field: string, type: () => unknown, description: string, nullable: boolean): void {
  Field(type as never, { nullable, description, simple: true })(target.prototype as object, field);
}

/** Gives a field an argument; its value is read by the compiler of selections, not by a method. */
export function argument(target: Class, field: string, name: string, type: () => unknown, description: string, nullable = false): void {
  const prototype = target.prototype as object;
  Reflect.defineMetadata("design:paramtypes", [], prototype, field);
  Arg(name, type as never, { nullable, description })(prototype, field, argumentsOf(prototype, field).push(name) - 1);
}

const declared = new WeakMap<object, Map<string, string[]>>();
function argumentsOf(prototype: object, field: string): string[] {
  const fields = declared.get(prototype) ?? new Map<string, string[]>();
  declared.set(prototype, fields);
  const names = fields.get(field) ?? [];
  fields.set(field, names);
  return names;
}

/** Every type's connections, and those of relations to several types. */
export function allConnections(catalogue: Catalogue, filters: FilterTypes): ReadonlyMap<string, ConnectionClasses> {
  const classes = [...catalogue.types.values()].map((type): [string, ConnectionClasses] => [type.name, connectionClasses(type.name, type.recordClass, filters, type)]);
  return new Map([...classes, ["Entity", connectionClasses("Entity", Entity, filters, null)]]);
}

export const idType = GraphQLID;
