import { GraphQLFloat, GraphQLInt, GraphQLString, type GraphQLResolveInfo } from "graphql";
import { IsOptional, MaxLength } from "class-validator";
import { Args, ArgsType, Ctx, Field, Info, ObjectType, Query, registerEnumType, Resolver } from "type-graphql";
import type { EntityType } from "../model/catalogue.js";
import { Entity } from "../model/entity.js";
import { LangEnum } from "../model/graphql-values.js";
import type { Lang } from "../model/kinds/kind.js";
import { PageInfo } from "./connection-types.js";
import { ForwardArguments } from "./offset-arguments.js";
import { cursorAt, OFFSET_DEFAULT, offsetAfter } from "./offset-page.js";
import type { NodeObject } from "../reads/join.js";
import type { SearchHit } from "../store/graph-store.js";
import type { ApiContext } from "./api-context.js";
import type { Reader } from "./reader.js";

/** Names of the types that search can be narrowed to; filled from the catalogue before the schema is built. */
export const EntityTypeEnum: Record<string, string> = {};
export function declareEntityTypes(types: readonly EntityType[]): void {
  for (const { name } of types) EntityTypeEnum[name] = name;
  registerEnumType(EntityTypeEnum, { name: "EntityType", description: "A type of record.", valuesConfig: Object.fromEntries(types.map(({ name, description }) => [name, { description }])) });
}

@ArgsType()
class SearchArguments extends ForwardArguments {
  @Field(() => GraphQLString, { description: "Words to look for, in English or French. Accents, case and small typing errors do not matter; the last word may be incomplete." })
  @MaxLength(4_000, { message: "is longer than 4,000 letters; look for fewer words" })
  text!: string;

  @Field(() => [EntityTypeEnum], { nullable: true, description: "Only records of these types." })
  @IsOptional()
  types?: string[];

  @Field(() => LangEnum, { nullable: true, description: "Prefer matches in this language." })
  @IsOptional()
  lang?: Lang;
}

@ObjectType({ description: "Where the words of a search stand in a field." })
class Highlight {
  @Field(() => GraphQLString, { description: "The text around the first match." }) excerpt!: string;
  @Field(() => [[GraphQLInt]], { description: "Matched words as [from, to) offsets into the excerpt, in UTF-16 units." }) marks!: number[][];
}

@ObjectType({ description: "A record that a search found." })
class SearchEdge {
  @Field(() => GraphQLString, { description: "Where the hit lies; give it to after." }) cursor!: string;
  @Field(() => Entity, { description: "The record." }) node!: Entity;
  @Field(() => GraphQLFloat, { description: "How well it matches; comparable within one search only." }) score!: number;
  @Field(() => GraphQLString, { description: "The field that matched best." }) field!: string;
  @Field(() => LangEnum, { nullable: true, description: "The language of that field; null when it has none, such as an acronym." }) lang?: string;
  @Field(() => Highlight, { description: "The match in its surroundings." }) highlight!: Highlight;
}

@ObjectType({ description: "What a search found, best first." })
class SearchConnection {
  @Field(() => [SearchEdge], { description: "The hits of the page." }) edges!: SearchEdge[];
  @Field(() => [Entity], { description: "The records of the page." }) nodes!: Entity[];
  @Field(() => PageInfo, { description: "Where the page lies." }) pageInfo!: PageInfo;
  @Field(() => GraphQLInt, { description: "Number of hits on all pages." }) totalCount!: number;
}

/** The columns that the records of all places in the answer need; null when they need more than columns. */
function columnsOf(reader: Reader, info: GraphQLResolveInfo): readonly string[] | null {
  const [underEdges, underNodes] = [reader.columnsUnder(["edges", "node"], info), reader.columnsUnder(["nodes"], info)];
  return underEdges && underNodes ? [...new Set([...underEdges, ...underNodes])].sort() : null;
}

/** The records, when the store has given them along with the hits. */
const broughtAlong = (hits: readonly SearchHit[]): ReadonlyMap<string, NodeObject> | null =>
  hits.every(({ columns }) => columns) ? new Map(hits.map(({ id, type, columns }) => [id, { ...columns, __typename: type, id, type }])) : null;

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, { description: "Finds records by words in their names, titles, summaries and other texts." })
  async search(@Args(() => SearchArguments) args: SearchArguments, @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo): Promise<object> {
    const offset = offsetAfter(args.after, "search");
    const limit = args.first ?? OFFSET_DEFAULT;
    const columns = columnsOf(context.reader, info);
    const places = context.reader.asks(["field", "lang", "highlight"], ["edges"], info);
    const { hits, total } = await context.search({ text: args.text, ...(args.types ? { types: args.types } : {}), lang: args.lang ?? context.lang, limit, offset, places, ...(columns && { columns }) });
    const ids = hits.map((hit) => hit.id);
    const along = columns && broughtAlong(hits);
    const [underEdges, underNodes] = along ? [along, along] : await Promise.all([context.reader.found(ids, ["edges", "node"], context, info), context.reader.found(ids, ["nodes"], context, info)]);
    const edges = hits.flatMap((hit, index) => {
      const node = underEdges.get(hit.id) ?? underNodes.get(hit.id);
      return node || !context.reader.asks(["node"], ["edges"], info) ? [{ node, cursor: cursorAt(offset + index), score: hit.score, field: hit.field, lang: hit.lang, highlight: { excerpt: hit.excerpt, marks: hit.marks } }] : [];
    });
    return {
      edges,
      nodes: ids.flatMap((id) => underNodes.get(id) ?? []),
      pageInfo: { hasNextPage: offset + hits.length < total, hasPreviousPage: offset > 0, edges },
      totalCount: total,
    };
  }
}
