import { GraphQLID, GraphQLInt } from "graphql";
import { IsOptional, Max, Min } from "class-validator";
import { Args, ArgsType, Ctx, Field, Query, Resolver } from "type-graphql";
import { projectMoney, type Counted, type LeftOut, type ProjectMoney, type Total } from "../../analysis/money/money.js";
import { leftOutSentence, totalSentence } from "../../analysis/money/sentences.js";
import { both } from "../../analysis/words.js";
import type { ApiContext } from "../api-context.js";
import { pageOf, type OffsetArguments } from "../offset-page.js";
import { say } from "./declare.js";
import { showLink } from "./link-type.js";
import { ProjectMoneyType } from "./money-types.js";
import { maybeNamed } from "./names.js";
import { showNote } from "./note-type.js";
import { record } from "./records.js";

@ArgsType()
class MoneyArguments {
  @Field(() => GraphQLID, { nullable: true, description: "Only projects that cover this country or name it as beneficiary; their whole amounts, which may be spent elsewhere too." }) country?: string | null;
  @Field(() => GraphQLID, { nullable: true, description: "Only projects that run within this process." }) process?: string | null;
  @Field(() => GraphQLID, { nullable: true, description: "Only projects that this organisation funds or carries out; their whole amounts, whoever bears them." }) organisation?: string | null;
  @Field(() => GraphQLID, { nullable: true, description: "Only projects that serve this principle." }) principle?: string | null;
  @Field(() => GraphQLID, { nullable: true, description: "Only projects filed under this programme or organisation." }) programme?: string | null;

  @Field(() => GraphQLInt, { nullable: true, description: "Only projects that began in this year; where no beginning is recorded, those filed under it." })
  @IsOptional() @Min(1900, { message: "must be a year from 1900 on" }) @Max(2100, { message: "must be a year up to 2100" })
  year?: number | null;
}

@Resolver()
export class MoneyResolver {
  @Query(() => ProjectMoneyType, { description: "What projects have as published amounts: sums by currency and kind, each project once, with what was left out and why." })
  async projectMoney(@Args(() => MoneyArguments) args: MoneyArguments, @Ctx() context: ApiContext): Promise<object> {
    const ground = await context.ground();
    const id = async (type: string, given: string | null | undefined, argument: string): Promise<string | null> => (await maybeNamed(type, given, `projectMoney(${argument})`, ground, context))?.id ?? null;
    return showMoney(projectMoney(ground, {
      country: await id("Country", args.country, "country"), process: await id("Process", args.process, "process"), organisation: await id("Organisation", args.organisation, "organisation"),
      principle: await id("Principle", args.principle, "principle"), programme: await id("Organisation", args.programme, "programme"), year: args.year ?? null,
    }));
  }
}

const NOTE = both(
  "Sums are of whole published amounts, not of what was spent, where or by whom; amounts of different years are added as they stand.",
  "Les sommes portent sur des montants publiés entiers, non sur ce qui a été dépensé, où ni par qui ; les montants d'années différentes sont additionnés tels quels.",
);

const showMoney = ({ projects, totals, counted, leftOut }: ProjectMoney): object => ({
  projects: projects.length, totals: totals.map(showTotal),
  counted: (page: OffsetArguments) => pageOf(counted, page, "counted", showCounted),
  leftOut: ({ reasons, ...page }: OffsetArguments & { reasons?: readonly string[] | null }) => pageOf(leftOut.filter(({ reason }) => !reasons || reasons.includes(reason)), page, "leftOut", showLeftOut),
  notes: [showNote(NOTE)],
});

const showCounted = ({ project, money }: Counted): object => ({ record: record(project.id), ...money });

const showLeftOut = (one: LeftOut): object => ({ record: record(one.project.id), reason: one.reason, whole: record(one.whole?.id ?? null), links: () => one.links.map(showLink), sentence: say(leftOutSentence(one)) });

function showTotal(total: Total): object {
  const { currency, kind, amount, counted } = total;
  const qualified = (qualifier: string): number => counted.filter(({ money }) => money.qualifier === qualifier).length;
  return { currency, kind, amount, projects: counted.length, upTo: qualified("UP_TO"), over: qualified("OVER"), sentence: say(totalSentence(total)) };
}
