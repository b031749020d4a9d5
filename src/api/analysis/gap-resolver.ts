import { GraphQLID, GraphQLString } from "graphql";
import { Args, ArgsType, Ctx, Field, Query, Resolver } from "type-graphql";
import { needOfRecord } from "../../analysis/closers/need.js";
import { gapAgain, gapRuleCited, gapsOf, type GapsRequest } from "../../analysis/gaps/find.js";
import type { Gap } from "../../analysis/gaps/gap.js";
import { gapId, identityOf } from "../../analysis/gaps/gap-id.js";
import type { Ground } from "../../analysis/ground/ground.js";
import type { Basis } from "../../analysis/law/acts.js";
import { CloserKind, GapKind, GapSeverity } from "../../analysis/vocabularies.js";
import { InvalidInput } from "../../errors.js";
import { Confidence, enumOf } from "../../model/vocabularies.js";
import type { ApiContext } from "../api-context.js";
import { TreatyDateBasis } from "../dated-facts.js";
import { dayOf } from "../filter.js";
import { ForwardArguments } from "../offset-arguments.js";
import { pageOf } from "../offset-page.js";
import { CloserConnection, CloserWeight } from "./closer-types.js";
import { showClosers } from "./closer-values.js";
import { asOfDay, today } from "./days.js";
import { GapConnection, GapType } from "./gap-types.js";
import { showGap } from "./gap-values.js";
import { maybeNamed, named } from "./names.js";

@ArgsType()
class GapsArguments extends ForwardArguments {
  @Field(() => GraphQLID, { nullable: true, description: "Only gaps of this country." }) country?: string | null;
  @Field(() => GraphQLID, { nullable: true, description: "Only gaps of this country group and of its members on the day." }) group?: string | null;
  @Field(() => GraphQLID, { nullable: true, description: "Only gaps of this process, of its members on the day and of its tools." }) process?: string | null;
  @Field(() => GraphQLID, { nullable: true, description: "Only gaps that bear on provisions of this instrument." }) instrument?: string | null;
  @Field(() => GraphQLID, { nullable: true, description: "Only gaps that bear on this principle." }) principle?: string | null;
  @Field(() => [enumOf(GapKind)], { nullable: true, description: "Only gaps of these kinds." }) kinds?: string[] | null;
  @Field(() => [enumOf(GapSeverity)], { nullable: true, description: "Only gaps as grave as these say." }) severities?: string[] | null;
  @Field(() => enumOf(Confidence), { nullable: true, description: "Only gaps of this confidence or a better one." }) confidenceAtLeast?: string | null;
  @Field(() => GraphQLString, { nullable: true, description: "Only gaps that are there, or may be, since this day or later: duties that bind since, findings raised since." }) sinceFrom?: string | null;
  @Field(() => GraphQLString, { nullable: true, description: "Only gaps that are there, or may be, since this day or earlier." }) sinceTo?: string | null;
  @Field(() => GraphQLString, { nullable: true, description: "The day, today when left out; a year or month means its last day." }) asOf?: string | null;
  @Field(() => enumOf(TreatyDateBasis), { nullable: true, description: "From which day an act on a treaty counts: IN_FORCE when left out." }) basis?: Basis | null;
}

@ArgsType()
class ClosersArguments extends ForwardArguments {
  @Field(() => GraphQLID, { description: "A project or finding whose need is to be met." }) need!: string;
  @Field(() => [enumOf(CloserKind)], { nullable: true, description: "Only records of these kinds." }) kinds?: string[] | null;
  @Field(() => [CloserWeight], { nullable: true, description: "How much reasons weigh." }) weights?: CloserWeight[] | null;
}

@ArgsType()
class GapArguments {
  @Field(() => GraphQLID, { description: "Its id." }) id!: string;
}

@Resolver()
export class GapResolver {
  @Query(() => GapConnection, { description: "What is missing, by named rules, with premises and what would close it." })
  async gaps(@Args(() => GapsArguments) args: GapsArguments, @Ctx() context: ApiContext): Promise<object> {
    const ground = await context.ground();
    const request = await requestOf(args, ground, context);
    const found = gapsOf(ground, request);
    return { ...pageOf(found, args, "gaps", showGap({ ground, day: request.day, basis: request.basis })), severities: () => countsOf(found) };
  }

  @Query(() => GapType, { description: "One gap by its id, as it was found. An error says where the graph has changed since, and whether the gap is still there." })
  async gap(@Args(() => GapArguments) { id }: GapArguments, @Ctx() context: ApiContext): Promise<object> {
    const ground = await context.ground();
    const identity = identityOf(id);
    if (!identity) throw new InvalidInput(`gap: "${id.slice(0, 100)}" is no gap's id; gaps(…) gives them.`, { argument: "id" });
    const rule = gapRuleCited(identity.rule);
    if (!rule) throw new InvalidInput(`gap: there is no rule ${identity.rule}; rules tells them and their versions.`, { argument: "id", rule: identity.rule });
    const { keys, day, basis, version } = identity;
    const gap = gapAgain(ground, rule, keys, day, basis);
    if (version !== ground.version) {
      const now = gap ? gapId(gap, { day, basis, version: ground.version }) : null;
      throw new InvalidInput(`gap: it was found in the state ${version} of the graph, which is now in the state ${ground.version}. ${now ? `The gap is still there: ${now}` : "There the gap is closed."}`, { argument: "id", now });
    }
    if (!gap) throw new InvalidInput(`gap: the rule ${identity.rule} finds no such gap; gaps(…) gives those that are there.`, { argument: "id" });
    return showGap({ ground, day, basis })(gap);
  }

  @Query(() => CloserConnection, { description: "What may help to meet the need of a project or finding, ranked by reasons that can be checked and switched off." })
  async closers(@Args(() => ClosersArguments) args: ClosersArguments, @Ctx() context: ApiContext): Promise<object> {
    const ground = await context.ground();
    const type = args.need.startsWith("finding/") ? "Finding" : "Project";
    return showClosers(needOfRecord(ground, await named(type, args.need, "closers(need)", ground, context), today()), args);
  }
}

/** They come graver first, and so do the counts. */
function countsOf(gaps: readonly Gap[]): object[] {
  const counts = new Map<string, number>();
  for (const { severity } of gaps) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  return [...counts].map(([severity, count]) => ({ severity, count }));
}

async function requestOf(args: GapsArguments, ground: Ground, context: ApiContext): Promise<GapsRequest> {
  const id = async (type: string, given: string | null | undefined, argument: string): Promise<string | null> => (await maybeNamed(type, given, `gaps(${argument})`, ground, context))?.id ?? null;
  return {
    country: await id("Country", args.country, "country"), group: await id("CountryGroup", args.group, "group"), process: await id("Process", args.process, "process"),
    instrument: await id("Instrument", args.instrument, "instrument"), principle: await id("Principle", args.principle, "principle"),
    kinds: args.kinds ?? null, severities: args.severities ?? null, confidenceAtLeast: args.confidenceAtLeast ?? null,
    sinceFrom: args.sinceFrom ? dayOf(args.sinceFrom, "earliest", "gaps(sinceFrom)") : null, sinceTo: args.sinceTo ? dayOf(args.sinceTo, "latest", "gaps(sinceTo)") : null,
    day: asOfDay(args.asOf, "gaps"), basis: args.basis ?? "IN_FORCE",
  };
}
