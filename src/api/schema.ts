import { GraphQLID, GraphQLInt, GraphQLString, type GraphQLResolveInfo, type GraphQLSchema } from "graphql";
import { ArrayMaxSize, IsInt, IsOptional, Max, MaxLength, Min } from "class-validator";
import { Arg, Args, ArgsType, buildSchema, Ctx, Field, Info, Query, Resolver } from "type-graphql";
import type { Catalogue, EntityType, RelationType } from "../model/catalogue.js";
import { Entity } from "../model/entity.js";
import { LangEnum } from "../model/graphql-values.js";
import { Confidence, enumOf } from "../model/vocabularies.js";
import { IDS_MAX, PAGE_DEFAULT, PAGE_MAX } from "./arguments.js";
import { add, allConnections, argument, Citation, type ConnectionClasses } from "./connection-types.js";
import type { ApiContext } from "./api-context.js";
import { FilterTypes } from "./filter-types.js";
import { capitalise } from "./type-names.js";
import { wireFields } from "./wire-fields.js";
import { DatasetResolver } from "./dataset-resolver.js";
import { declareEntityTypes, SearchResolver } from "./search-resolver.js";
import { AnalysisResolvers } from "./analysis/index.js";
import { declareRelationshipTypes } from "./analysis/path-resolver.js";
import { Certainty, TreatyDateBasis } from "./dated-facts.js";
import { declareExtras } from "./extras/index.js";
import { LocalizedText } from "../model/graphql-values.js";

/** The executable schema of a catalogue. To be made once per process: type-graphql keeps one register. */
export async function createSchema(catalogue: Catalogue): Promise<GraphQLSchema> {
  const filters = new FilterTypes(catalogue);
  const connections = allConnections(catalogue, filters);
  declareCommonFields(catalogue, filters, connections);
  for (const type of catalogue.types.values()) declareFields(type, catalogue, filters, connections);
  declareExtras(catalogue);
  declareEntityTypes([...catalogue.types.values()]);
  declareRelationshipTypes(catalogue);
  const schema = await buildSchema({
    resolvers: [rootResolver(catalogue, filters, connections), DatasetResolver, SearchResolver, ...AnalysisResolvers] as never,
    orphanedTypes: [...catalogue.types.values()].map((type) => type.recordClass) as never,
    validate: true,
    container: { get: (cls: new () => object) => new cls() } as never,
  });
  schema.getQueryType()!.description = "What can be asked: any record by its id, a page of the records of each type, a search by words, the analysis (who is bound, what is covered, what is missing), the dataset itself.";
  wireFields(schema, catalogue);
  return schema;
}

function declareCommonFields(catalogue: Catalogue, filters: FilterTypes, connections: ReadonlyMap<string, ConnectionClasses>): void {
  add(Entity, "label", () => LocalizedText, "Its title or name, or a label made of its parts.", false);
  argument(Entity, "label", "lang", () => LangEnum, "Language wanted; without it, that of Accept-Language, else English.", true);
  add(Entity, "confidence", () => enumOf(Confidence), "Weakest confidence of what the record as a whole rests on; null for sources.", true);
  add(Entity, "citations", () => [Citation], "Where the record and its fields are stated. With `field`, what that field rests on: its own citations, else the record's.", false);
  argument(Entity, "citations", "field", () => GraphQLString, "Name of a field.", true);
  for (const relation of catalogue.common.relations.values()) declareRelation(Entity, relation, catalogue, filters, connections);
}

function declareFields(type: EntityType, catalogue: Catalogue, filters: FilterTypes, connections: ReadonlyMap<string, ConnectionClasses>): void {
  for (const relation of type.relations.values()) {
    if (!catalogue.common.relations.has(relation.name)) declareRelation(type.recordClass, relation, catalogue, filters, connections);
  }
  if (!type.period) return;
  add(type.recordClass, "holds", () => enumOf(Certainty), "Whether the fact holds on a day; a year or month means its last day. No recorded end means that none is known.", false);
  argument(type.recordClass, "holds", "asOf", () => GraphQLString, "The day, month or year.");
  if (type.period.inForceFrom) argument(type.recordClass, "holds", "basis", () => enumOf(TreatyDateBasis), "From which day it counts (DEPOSIT when left out).", true);
}

function declareRelation(on: abstract new () => object, relation: RelationType, catalogue: Catalogue, filters: FilterTypes, connections: ReadonlyMap<string, ConnectionClasses>): void {
  const target = relation.targets.length === 1 ? relation.targets[0]! : "Entity";
  const { linked, linkedEdge } = connections.get(target)!;
  if (!relation.many) {
    add(on, relation.name, () => (target === "Entity" ? Entity : catalogue.types.get(target)!.recordClass), relation.description, true);
    add(on, `${relation.name}Edge`, () => linkedEdge, `The link behind ${relation.name}, with its citations.`, true);
    return;
  }
  add(on, relation.name, () => linked, relation.description, false);
  const type = catalogue.types.get(target);
  if (type) {
    argument(on, relation.name, "filter", () => filters.filterOf(target), "Conditions that the records must satisfy.", true);
    argument(on, relation.name, "orderBy", () => [filters.orderOf(target)], "Order; the type's own when left out. Ties by id.", true);
    if (type.period) argument(on, relation.name, "asOf", () => GraphQLString, "Only facts that hold or may hold on this day; a year or month means its last day.", true);
    if (type.period?.inForceFrom) argument(on, relation.name, "basis", () => enumOf(TreatyDateBasis), "From which day an act counts (DEPOSIT when left out).", true);
  }
  argument(on, relation.name, "link", () => filters.link, "Conditions that the links must satisfy.", true);
  for (const [name, kind, about] of pageArguments) argument(on, relation.name, name, () => kind, about, true);
}

const pageArguments = [
  ["first", GraphQLInt, `Number of rows from the start: 0 to ${PAGE_MAX}, ${PAGE_DEFAULT} when left out; pageInfo tells whether more follow.`],
  ["after", GraphQLString, "Begin after this cursor."],
  ["last", GraphQLInt, `Number of rows from the end: 0 to ${PAGE_MAX}. Not together with first.`],
  ["before", GraphQLString, "End before this cursor."],
] as const;

/** Arguments that page through a list of the root; faults are reported per argument. */
@ArgsType()
export class PageArguments {
  @Field(() => GraphQLInt, { nullable: true, description: pageArguments[0][2] })
  @IsOptional() @IsInt() @Min(0, { message: "must be at least 0" }) @Max(PAGE_MAX, { message: `must be at most ${PAGE_MAX}; page with after` })
  first?: number;

  @Field(() => GraphQLString, { nullable: true, description: pageArguments[1][2] })
  @IsOptional() @MaxLength(4_000, { message: "is not a cursor of this API" })
  after?: string;

  @Field(() => GraphQLInt, { nullable: true, description: pageArguments[2][2] })
  @IsOptional() @IsInt() @Min(0, { message: "must be at least 0" }) @Max(PAGE_MAX, { message: `must be at most ${PAGE_MAX}; page with before` })
  last?: number;

  @Field(() => GraphQLString, { nullable: true, description: pageArguments[3][2] })
  @IsOptional() @MaxLength(4_000, { message: "is not a cursor of this API" })
  before?: string;
}

@ArgsType()
class NodesArguments {
  @Field(() => [GraphQLID], { description: "Ids, 200 at most." })
  @ArrayMaxSize(IDS_MAX, { message: `holds more than ${IDS_MAX} ids; ask in several requests` })
  ids!: string[];
}

const ACCORDING_TO = "Answer by this source alone: fields and links that it does not state are empty; a record that it does not cite is null.";

function rootResolver(catalogue: Catalogue, filters: FilterTypes, connections: ReadonlyMap<string, ConnectionClasses>): object {
  class RootResolver {}
  const prototype = RootResolver.prototype as Record<string, unknown>;
  const define = (name: string, description: string, type: () => unknown, nullable: boolean, method: (context: ApiContext, info: GraphQLResolveInfo, args: never) => unknown, declareArguments: (index: number) => number): void => {
    const value = function (this: unknown, ...received: unknown[]): unknown {
      const [context, info] = received.slice(-2) as [ApiContext, GraphQLResolveInfo];
      return method(context, info, received[0] as never);
    };
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
    Reflect.defineMetadata("design:paramtypes", [], prototype, name);
    Query(type as never, { nullable: nullable as never, description })(prototype, name, { value });
    const next = declareArguments(0);
    Ctx()(prototype, name, next);
    Info()(prototype, name, next + 1);
  };
  const arg = (name: string, argumentName: string, index: number, type: () => unknown, description: string, nullable: boolean): number => {
    Arg(argumentName, type as never, { nullable, description })(prototype, name, index);
    return index + 1;
  };

  define("node", "Any record by its id.", () => Entity, true, (context, info) => context.reader.one(null, context, info), (index) =>
    arg("node", "accordingTo", arg("node", "id", index, () => GraphQLID, "The id.", false), () => GraphQLID, ACCORDING_TO, true));
  define("nodes", "Records by id, in the order asked; null where there is none.", () => [Entity], "items" as never, (context, info, args: NodesArguments) => context.reader.many(args.ids, context, info), (index) => {
    Args(() => NodesArguments)(prototype, "nodes", index);
    return index + 1;
  });
  for (const type of catalogue.types.values()) {
    define(type.singular, `One record of type ${type.name} by its id or by what follows its prefix.`, () => type.recordClass, true, (context, info) => context.reader.one(type, context, info), (index) =>
      arg(type.singular, "accordingTo", arg(type.singular, "id", index, () => GraphQLID, `The id, such as ${type.prefix}/…, or what follows the slash.`, false), () => GraphQLID, ACCORDING_TO, true));
    define(type.plural, `A page of all records of type ${type.name}.`, () => connections.get(type.name)!.connection, false, (context, info) => context.reader.page(type, context, info), (index) => {
      Args(() => PageArguments)(prototype, type.plural, index);
      let next = arg(type.plural, "filter", index + 1, () => filters.filterOf(type.name), "Conditions that the records must satisfy.", true);
      next = arg(type.plural, "orderBy", next, () => [filters.orderOf(type.name)], "Order; the type's own when left out. Ties by id.", true);
      if (type.period) next = arg(type.plural, "asOf", next, () => GraphQLString, "Only facts that hold or may hold on this day; a year or month means its last day.", true);
      if (type.period?.inForceFrom) next = arg(type.plural, "basis", next, () => enumOf(TreatyDateBasis), "From which day an act counts (DEPOSIT when left out).", true);
      return arg(type.plural, "accordingTo", next, () => GraphQLID, ACCORDING_TO, true);
    });
  }
  Resolver()(RootResolver);
  Object.defineProperty(RootResolver, "name", { value: capitalise("rootResolver") });
  return RootResolver;
}
