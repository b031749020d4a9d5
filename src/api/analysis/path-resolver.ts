import { GraphQLID, GraphQLInt } from "graphql";
import { ArrayMinSize, IsOptional, Max, Min } from "class-validator";
import { Args, ArgsType, Ctx, Field, Query, registerEnumType, Resolver } from "type-graphql";
import type { Both, GroundEdge } from "../../analysis/ground/ground.js";
import { linkOf, pathLinks, pathRecords, type PathLinksRow, type PathRecordsRow } from "../../analysis/paths/read.js";
import { shortestPaths, type PathFound } from "../../analysis/paths/search.js";
import { noneSentence, pathSentence } from "../../analysis/paths/sentences.js";
import { InvalidInput } from "../../errors.js";
import type { Catalogue } from "../../model/catalogue.js";
import type { ApiContext } from "../api-context.js";
import type { ReadRow } from "../one-state.js";
import { pageOf, type OffsetArguments } from "../offset-page.js";
import { say } from "./declare.js";
import { showLink } from "./link-type.js";
import { showNote } from "./note-type.js";
import { PathsType } from "./path-types.js";
import { record, records } from "./records.js";

const CITES = "CITES";
const MAX_LENGTH = 6;
const USUAL_LENGTH = 4;

/** Names of the relationships; filled from the catalogue before the schema is built. */
export const RelationshipTypeEnum: Record<string, string> = {};
export function declareRelationshipTypes({ types }: Catalogue): void {
  const relations = [...types.values()].flatMap(({ name, relations: own }) => [...own.values()].filter(({ direction }) => direction === "out").map(({ type, targets, toAny }) => ({ type, holder: name, targets: toAny ? ["any record"] : targets })));
  const names = [...new Set(relations.map(({ type }) => type))].sort();
  const listed = (of: readonly string[]): string => [...new Set(of)].sort().join(", ");
  const about = (name: string): string => {
    const own = relations.filter(({ type }) => type === name);
    return `From ${listed(own.map(({ holder }) => holder))} to ${listed(own.flatMap(({ targets }) => targets))}.`;
  };
  for (const name of [...names, CITES]) RelationshipTypeEnum[name] = name;
  registerEnumType(RelationshipTypeEnum, {
    name: "RelationshipType", description: "A relationship between records.",
    valuesConfig: { ...Object.fromEntries(names.map((name) => [name, { description: about(name) }])), [CITES]: { description: "From any record to the sources that it cites." } },
  });
}

@ArgsType()
class PathArguments {
  @Field(() => GraphQLID, { description: "Where to begin: the whole id of a record of any type." }) from!: string;
  @Field(() => GraphQLID, { description: "Where to end, likewise." }) to!: string;

  @Field(() => [RelationshipTypeEnum], { nullable: true, description: "Only these relationships; all but CITES when left out, since most records share a source." })
  @IsOptional() @ArrayMinSize(1, { message: "names no relationship; leave it out to follow all but CITES" })
  via?: string[] | null;

  @Field(() => GraphQLInt, { defaultValue: USUAL_LENGTH, description: `Number of steps at most: 1 to ${MAX_LENGTH}.` })
  @Min(1, { message: "must be at least 1" }) @Max(MAX_LENGTH, { message: `must be at most ${MAX_LENGTH}` })
  maxLength!: number;
}

@Resolver()
export class PathResolver {
  @Query(() => PathsType, { description: "All shortest ways between any two records, over links in both directions. Refuses what would grow too wide, and says how to narrow it." })
  async path(@Args(() => PathArguments) { from: given, to: other, via, maxLength }: PathArguments, @Ctx() context: ApiContext): Promise<object> {
    const [from, to] = [await idOf(given, "from", context), await idOf(other, "to", context)];
    if (from === to) throw new InvalidInput(`path: from and to are the same record, ${from}; a path leads from one record to another.`, { from: given, to: other });
    const followed = [...new Set(via ?? Object.keys(RelationshipTypeEnum).filter((name) => name !== CITES))].sort();
    const { found, labels } = await context.readInOneState(async (read) => {
      refuseUnknown([[from, "from"], [to, "to"]], await labelsOf([from, to], read));
      const ways = await shortestPaths({ from, to, maxLength, linksOf: (ids, most) => linksOf(ids, followed, most, read) });
      return { found: ways, labels: await labelsOf(ways.flatMap(({ ids }) => ids), read) };
    });
    return {
      from: record(from), to: record(to), length: found[0]?.steps.length ?? null, maxLength, via: followed,
      paths: (page: OffsetArguments) => pageOf(found, page, "paths", (path) => showPath(path, labels)),
      notes: found.length > 0 ? [] : [showNote(noneSentence(maxLength, followed.includes(CITES)))],
    };
  }
}

/** The id of a record of any type as it is now. */
function idOf(given: string, argument: string, context: ApiContext): Promise<string> {
  if (!given.includes("/")) throw new InvalidInput(`path(${argument}): "${given}" does not say of which type it is; write the whole id, such as country/KHM.`, { argument, id: given });
  return context.reader.idOf(null, given, context);
}

function refuseUnknown(ends: readonly (readonly [id: string, argument: string])[], known: ReadonlyMap<string, Both>): void {
  for (const [id, argument] of ends) if (!known.has(id)) throw new InvalidInput(`path(${argument}): there is no record "${id}"; search(text: …) finds records by name.`, { argument, id });
}

async function linksOf(ids: readonly string[], via: readonly string[], most: number, read: ReadRow): Promise<readonly GroundEdge[]> {
  const { links } = await read<PathLinksRow>(pathLinks, { ids: [...ids], via: [...via], most });
  return links.map(linkOf);
}

async function labelsOf(ids: readonly string[], read: ReadRow): Promise<ReadonlyMap<string, Both>> {
  const { records: rows } = await read<PathRecordsRow>(pathRecords, { ids: [...new Set(ids)].sort() });
  return new Map(rows.map(([id, en, fr]) => [id, { en: en ?? fr ?? id, fr: fr ?? en ?? id }]));
}

const showPath = (path: PathFound, labels: ReadonlyMap<string, Both>): object => ({
  length: path.steps.length, nodes: records(path.ids),
  steps: () => path.steps.map((links, index) => showStep(path.ids[index]!, path.ids[index + 1]!, links)),
  sentence: say(pathSentence(path, labels)),
});

const showStep = (from: string, to: string, links: readonly GroundEdge[]): object => ({
  from: record(from), to: record(to), links: links.map((link) => ({ link: showLink(link), direction: link.from === from ? "FORWARD" : "BACKWARD" })),
});
