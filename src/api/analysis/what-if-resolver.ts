import { GraphQLID, GraphQLString } from "graphql";
import { ArrayMaxSize, IsOptional } from "class-validator";
import { Args, ArgsType, Ctx, Field, InputType, Query, Resolver } from "type-graphql";
import type { Ground, GroundEdge } from "../../analysis/ground/ground.js";
import type { Basis } from "../../analysis/law/acts.js";
import { changesOf, countriesTouched } from "../../analysis/what-if/compare.js";
import { supposableTypes, supposed, type SupposedLink, type SupposedRecord } from "../../analysis/what-if/supposed.js";
import { InvalidInput } from "../../errors.js";
import { daysOf } from "../../model/kinds/partial-date.js";
import { enumOf } from "../../model/vocabularies.js";
import type { ApiContext } from "../api-context.js";
import { TreatyDateBasis } from "../dated-facts.js";
import { asOfDay } from "./days.js";
import { WhatIfType } from "./what-if-types.js";
import { showChanges } from "./what-if-values.js";

const SUPPOSED_MAX = 50;
const tooMany = { message: `holds more than ${SUPPOSED_MAX}; suppose less at a time` };

@InputType({ description: "A record to suppose. Nothing is written." })
class WhatIfRecord {
  @Field(() => GraphQLID, { description: "An id that no record has, with the prefix of its type, such as national-measure/supposed." }) id!: string;
  @Field(() => GraphQLString, { nullable: true, description: "Its kind, as a code: ACTION_PLAN, ACCESSION …" }) kind?: string | null;
  @Field(() => GraphQLString, { nullable: true, description: "When it began, was adopted, raised or deposited: a year, month or day." }) began?: string | null;
  @Field(() => GraphQLString, { nullable: true, description: "When it ended." }) ended?: string | null;
}

@InputType({ description: "A link to suppose, or to take away." })
class WhatIfLink {
  @Field(() => GraphQLID, { description: "The record that holds it." }) from!: string;
  @Field(() => GraphQLString, { description: "Type of the relationship, such as IMPLEMENTS." }) relationship!: string;
  @Field(() => GraphQLID, { description: "The record to which it leads." }) to!: string;
}

@InputType({ description: "What to suppose." })
class WhatIfAddition {
  @Field(() => [WhatIfRecord], { nullable: true, description: `Records, ${SUPPOSED_MAX} at most.` }) @IsOptional() @ArrayMaxSize(SUPPOSED_MAX, tooMany) records?: WhatIfRecord[] | null;
  @Field(() => [WhatIfLink], { nullable: true, description: `Links, ${SUPPOSED_MAX} at most.` }) @IsOptional() @ArrayMaxSize(SUPPOSED_MAX, tooMany) links?: WhatIfLink[] | null;
}

@InputType({ description: "What to take away." })
class WhatIfRemoval {
  @Field(() => [GraphQLID], { nullable: true, description: `Ids of records, ${SUPPOSED_MAX} at most; their links go with them.` }) @IsOptional() @ArrayMaxSize(SUPPOSED_MAX, tooMany) records?: string[] | null;
  @Field(() => [WhatIfLink], { nullable: true, description: `Links, ${SUPPOSED_MAX} at most.` }) @IsOptional() @ArrayMaxSize(SUPPOSED_MAX, tooMany) links?: WhatIfLink[] | null;
}

@ArgsType()
class WhatIfArguments {
  @Field(() => WhatIfAddition, { nullable: true, description: "What to suppose." }) add?: WhatIfAddition | null;
  @Field(() => WhatIfRemoval, { nullable: true, description: "What to take away." }) remove?: WhatIfRemoval | null;
  @Field(() => GraphQLString, { nullable: true, description: "The day, today when left out; a year or month means its last day." }) asOf?: string | null;
  @Field(() => enumOf(TreatyDateBasis), { nullable: true, description: "From which day an act on a treaty counts: IN_FORCE when left out." }) basis?: Basis | null;
}

@Resolver()
export class WhatIfResolver {
  @Query(() => WhatIfType, { description: "Which gaps and cells would change if something were recorded, or were not. Nothing is written." })
  async whatIf(@Args(() => WhatIfArguments) { add, remove, asOf, basis }: WhatIfArguments, @Ctx() context: ApiContext): Promise<object> {
    const before = await context.ground();
    const faults: string[] = [];
    const records = (add?.records ?? []).flatMap((one) => recordOf(one, before, context, faults));
    const types = new Map(records.map(({ id, type }) => [id, type]));
    const links = (add?.links ?? []).flatMap((one) => linkOf(one, before, types, context, faults));
    const gone = (remove?.records ?? []).flatMap((id) => (before.node(id) ? [id] : (faults.push(`remove: there is no record ${id} that the analysis reads.`), [])));
    const unlinked = (remove?.links ?? []).flatMap((one) => removedOf(one, before, faults));
    if (faults.length === 0 && records.length + links.length + gone.length + unlinked.length === 0) faults.push("name what to add or to remove.");
    if (faults.length > 0) throw new InvalidInput(`whatIf: ${faults.join(" ")}`, { faults });
    const day = asOfDay(asOf, "whatIf");
    const after = before.without({ ids: gone, edges: unlinked }).with(supposed(records, links));
    const ends = [...records.map(({ id }) => id), ...gone, ...[...links, ...unlinked].flatMap(({ from, to }) => [from, to])];
    const countries = [...new Set([...countriesTouched(before, ends), ...countriesTouched(after, ends)])].sort();
    return showChanges(before, changesOf(before, after, countries, day, basis ?? "IN_FORCE"), day, basis ?? "IN_FORCE");
  }
}

function recordOf({ id, kind, began, ended }: WhatIfRecord, ground: Ground, context: ApiContext, faults: string[]): SupposedRecord[] {
  const type = context.reader.typeOfId(id)?.name;
  const [start, end] = [began ? daysOf(began) : undefined, ended ? daysOf(ended) : undefined];
  const own = [
    ...(type && supposableTypes.includes(type) ? [] : [`"${id}" is no id of a type that can be supposed: ${supposableTypes.join(", ")}.`]),
    ...(ground.node(id) ? [`"${id}" is recorded already; link it instead, or choose another id.`] : []),
    ...((began && !start) || (ended && !end) ? [`"${id}": ${JSON.stringify(began && !start ? began : ended)} is not a date; write YYYY, YYYY-MM or YYYY-MM-DD.`] : []),
  ];
  faults.push(...own);
  return own.length > 0 ? [] : [{ id, type: type!, kind: kind ?? null, began: start ? { from: start.earliest, to: start.latest } : null, ended: end ? { from: end.earliest, to: end.latest } : null }];
}

function linkOf({ from, relationship, to }: WhatIfLink, ground: Ground, supposedTypes: ReadonlyMap<string, string>, context: ApiContext, faults: string[]): SupposedLink[] {
  const typeOf = (id: string): string | undefined => supposedTypes.get(id) ?? ground.node(id)?.type;
  const [held, led] = [typeOf(from), typeOf(to)];
  if (!held || !led) {
    faults.push(`"${held ? to : from}" is neither recorded, as the analysis reads it, nor supposed.`);
    return [];
  }
  const possible = [...context.reader.typeNamed(held).relations.values()].filter(({ direction, targets }) => direction === "out" && targets.includes(led)).map(({ type }) => type);
  if (possible.includes(relationship)) return [{ from, relationship, to }];
  faults.push(`A ${held} holds no ${relationship} to a ${led}; it may hold ${[...new Set(possible)].join(", ") || "none"}.`);
  return [];
}

function removedOf({ from, relationship, to }: WhatIfLink, ground: Ground, faults: string[]): readonly GroundEdge[] {
  const found = ground.from(from, relationship).filter((edge) => edge.to === to);
  if (found.length === 0) faults.push(`There is no link ${relationship} from ${from} to ${to}.`);
  return found;
}
