import { GraphQLID, GraphQLString } from "graphql";
import { Args, ArgsType, Ctx, Field, Query, Resolver } from "type-graphql";
import type { Ground } from "../../analysis/ground/ground.js";
import { overlapsOf } from "../../analysis/overlaps/find.js";
import { basisOf, confidenceOf, type Overlap, type OverlapKind as Kind, type Remark } from "../../analysis/overlaps/overlap.js";
import { remarksOf } from "../../analysis/overlaps/remarks.js";
import { overlapSentence } from "../../analysis/overlaps/sentences.js";
import { OverlapKind } from "../../analysis/overlaps/vocabulary.js";
import { citedAs } from "../../analysis/rules/rule.js";
import { enumOf } from "../../model/vocabularies.js";
import type { ApiContext } from "../api-context.js";
import { ForwardArguments } from "../offset-arguments.js";
import { pageOf } from "../offset-page.js";
import { showDate } from "./coverage-values.js";
import { asOfDay } from "./days.js";
import { say } from "./declare.js";
import { showLink } from "./link-type.js";
import { maybeNamed } from "./names.js";
import { OverlapConnection } from "./overlap-types.js";
import { record } from "./records.js";
import { showCited } from "./rule-type.js";

@ArgsType()
class OverlapArguments extends ForwardArguments {
  @Field(() => enumOf(OverlapKind), { nullable: true, description: "Only overlaps of this kind." }) kind?: Kind | null;
  @Field(() => GraphQLID, { nullable: true, description: "Only where both work in this country, or have it as a member." }) country?: string | null;
  @Field(() => GraphQLID, { nullable: true, description: "Only within this process: where both projects run within it or share one of its member countries; of processes, those with this one." }) process?: string | null;
  @Field(() => GraphQLID, { nullable: true, description: "Only where both contribute to this provision; leaves out processes, which are linked to none." }) provision?: string | null;
  @Field(() => GraphQLID, { nullable: true, description: "Only where both serve this principle." }) principle?: string | null;
  @Field(() => GraphQLString, { nullable: true, description: "Only projects that run, or may run, on this day, and members on it; left out, projects of any time and members of today. A year or month means its last day." }) asOf?: string | null;
}

@Resolver()
export class OverlapResolver {
  @Query(() => OverlapConnection, { description: "Who works on the same: projects in one country on one provision at one time, organisations through such projects, processes with members in common." })
  async overlaps(@Args(() => OverlapArguments) args: OverlapArguments, @Ctx() context: ApiContext): Promise<object> {
    const ground = await context.ground();
    const id = async (type: string, given: string | null | undefined, argument: string): Promise<string | null> => (await maybeNamed(type, given, `overlaps(${argument})`, ground, context))?.id ?? null;
    const day = asOfDay(args.asOf, "overlaps");
    const found = overlapsOf(ground, args.kind ?? null, {
      country: await id("Country", args.country, "country"), process: await id("Process", args.process, "process"), provision: await id("Provision", args.provision, "provision"),
      principle: await id("Principle", args.principle, "principle"), runningOn: args.asOf ? day : null, day,
    });
    return pageOf(found, args, "overlaps", (overlap) => showOverlap(overlap, ground));
  }
}

function showOverlap(overlap: Overlap, ground: Ground): object {
  const { rule, first, second, atOnce, from, to, shared, through } = overlap;
  const remarks = (kind: Remark["kind"]) => (): object[] => remarksOf(ground, overlap).filter((remark) => remark.kind === kind).map(showRemark);
  return {
    kind: rule.kind, rule: () => showCited(citedAs(rule)), first: record(first.id), second: record(second.id), atOnce, from: showDate(from), to: showDate(to), sharedCount: shared.length,
    shared: () => shared.map((one) => ({ record: record(one.record.id), first: () => one.first.map(showLink), second: () => one.second.map(showLink) })),
    through: () => through.map(([one, other]) => ({ first: record(one.id), second: record(other.id) })),
    linkBasis: () => basisOf(overlap), confidence: () => confidenceOf(overlap), duplication: remarks("DUPLICATION"), synergy: remarks("SYNERGY"), sentence: say(overlapSentence(overlap)),
  };
}

const showRemark = ({ rule, sentence, links }: Remark): object => ({ rule: showCited(citedAs(rule)), sentence: say(sentence), links: () => links.map(showLink) });
