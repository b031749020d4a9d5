import { GraphQLBoolean, GraphQLID, GraphQLString } from "graphql";
import { ArrayMaxSize, IsOptional } from "class-validator";
import { Args, ArgsType, Ctx, Field, InputType, Query, Resolver } from "type-graphql";
import { typeOfAxis, type Axis } from "../../analysis/coverage/axes.js";
import { matrixOf, type CoverageRequest } from "../../analysis/coverage/matrix.js";
import type { EvidenceFilter } from "../../analysis/coverage/placing.js";
import type { Ground } from "../../analysis/ground/ground.js";
import type { Basis } from "../../analysis/law/acts.js";
import { allRules } from "../../analysis/rules/index.js";
import { CoverageAxis, EvidenceKind, Polarity } from "../../analysis/vocabularies.js";
import { InvalidInput } from "../../errors.js";
import { Confidence, enumOf } from "../../model/vocabularies.js";
import type { ApiContext } from "../api-context.js";
import { TreatyDateBasis } from "../dated-facts.js";
import { CellType, MatrixType } from "./coverage-types.js";
import { showCell, showMatrix } from "./coverage-values.js";
import { asOfDay } from "./days.js";
import { maybeNamed, named } from "./names.js";
import { RuleType, showRule } from "./rule-type.js";

const LINES_MAX = 500;

@InputType({ description: "Which lines and which evidence a coverage answer takes. All conditions together." })
export class CoverageFilter {
  @Field(() => GraphQLID, { nullable: true, description: "Only this country, where a line is a country." }) country?: string | null;
  @Field(() => GraphQLID, { nullable: true, description: "Only members, on the day, of this country group; or the group itself." }) group?: string | null;
  @Field(() => GraphQLID, { nullable: true, description: "Only members, on the day, of this process; or the process itself, or its themes." }) process?: string | null;
  @Field(() => GraphQLID, { nullable: true, description: "Only countries of this region or subregion; or the region itself." }) region?: string | null;
  @Field(() => GraphQLID, { nullable: true, description: "Only provisions of this instrument." }) instrument?: string | null;
  @Field(() => GraphQLID, { nullable: true, description: "Only what serves this principle." }) principle?: string | null;
  @Field(() => [enumOf(EvidenceKind)], { nullable: true, description: "Only evidence of these kinds." }) kinds?: string[] | null;
  @Field(() => enumOf(Polarity), { nullable: true, description: "Only evidence that speaks so." }) polarity?: "SUPPORTING" | "ADVERSE" | null;
  @Field(() => GraphQLBoolean, { nullable: true, description: "Only evidence whose links a source states." }) statedOnly?: boolean | null;
  @Field(() => enumOf(Confidence), { nullable: true, description: "Only evidence of this confidence or a better one." }) confidenceAtLeast?: string | null;
  @Field(() => GraphQLID, { nullable: true, description: "Only evidence that this organisation asserts." }) assertedBy?: string | null;
}

@ArgsType()
class CoverageArguments {
  @Field(() => enumOf(CoverageAxis), { description: "What the rows are." }) rows!: Axis;
  @Field(() => enumOf(CoverageAxis), { description: "What the columns are: places where rows are what is to be covered, and the other way round." }) columns!: Axis;

  @Field(() => [GraphQLID], { nullable: true, description: `Only these rows, ${LINES_MAX} at most.` })
  @IsOptional() @ArrayMaxSize(LINES_MAX, { message: `holds more than ${LINES_MAX} ids` })
  rowIds?: string[] | null;

  @Field(() => [GraphQLID], { nullable: true, description: `Only these columns, ${LINES_MAX} at most.` })
  @IsOptional() @ArrayMaxSize(LINES_MAX, { message: `holds more than ${LINES_MAX} ids` })
  columnIds?: string[] | null;

  @Field(() => CoverageFilter, { nullable: true, description: "Which lines and which evidence." }) filter?: CoverageFilter | null;
  @Field(() => GraphQLString, { nullable: true, description: "The day, today when left out; a year or month means its last day." }) asOf?: string | null;
  @Field(() => enumOf(TreatyDateBasis), { nullable: true, description: "From which day an act on a treaty counts: IN_FORCE when left out, since only then a provision binds." }) basis?: Basis | null;
}

@ArgsType()
class CellArguments {
  @Field(() => GraphQLID, { description: "A place: a country, country group, process or region." }) place!: string;
  @Field(() => GraphQLID, { description: "What is to be covered: a provision, principle, pillar, objective, measure or theme." }) subject!: string;
  @Field(() => CoverageFilter, { nullable: true, description: "Which evidence." }) filter?: CoverageFilter | null;
  @Field(() => GraphQLString, { nullable: true, description: "The day, as for coverage." }) asOf?: string | null;
  @Field(() => enumOf(TreatyDateBasis), { nullable: true, description: "As for coverage." }) basis?: Basis | null;
}

@Resolver()
export class CoverageResolver {
  @Query(() => MatrixType, { description: "What the evidence recorded here covers: places against provisions, principles, pillars, objectives, measures or themes." })
  async coverage(@Args(() => CoverageArguments) args: CoverageArguments, @Ctx() context: ApiContext): Promise<object> {
    const ground = await context.ground();
    const day = asOfDay(args.asOf, "coverage");
    return showMatrix(matrixOf(ground, {
      rows: args.rows, columns: args.columns, day, basis: args.basis ?? "IN_FORCE",
      rowIds: await idsOf(args.rows, args.rowIds, context), columnIds: await idsOf(args.columns, args.columnIds, context),
      ...(await filterOf(args.filter, ground, context)),
    }));
  }

  @Query(() => CellType, { description: "One cell of a coverage matrix: one subject in one place, with its evidence." })
  async coverageCell(@Args(() => CellArguments) args: CellArguments, @Ctx() context: ApiContext): Promise<object> {
    const ground = await context.ground();
    const [rows, columns] = [axisOf(args.place, places, "place"), axisOf(args.subject, subjects, "subject")];
    const [place, subject] = [await named(typeOfAxis(rows), args.place, "coverageCell(place)", ground, context), await named(typeOfAxis(columns), args.subject, "coverageCell(subject)", ground, context)];
    const matrix = matrixOf(ground, {
      rows, columns, rowIds: [place.id], columnIds: [subject.id], day: asOfDay(args.asOf, "coverageCell"), basis: args.basis ?? "IN_FORCE", ...(await filterOf(args.filter, ground, context)), lines: {},
    });
    return showCell(matrix, place, subject);
  }

  @Query(() => [RuleType], { description: "The rules by which the analysis concludes, each with its reason." })
  rules(): object[] {
    return allRules.map(showRule);
  }
}

const places: Readonly<Record<string, Axis>> = { country: "COUNTRY", group: "COUNTRY_GROUP", process: "PROCESS", region: "REGION" };
const subjects: Readonly<Record<string, Axis>> = { provision: "PARAGRAPH", principle: "PRINCIPLE", pillar: "PILLAR", objective: "OBJECTIVE", measure: "MEASURE", theme: "THEME" };

/** The axis on which a record lies, by the prefix of its id. */
function axisOf(id: string, axes: Readonly<Record<string, Axis>>, argument: string): Axis {
  const axis = axes[id.slice(0, id.indexOf("/"))];
  if (!axis) throw new InvalidInput(`coverageCell(${argument}): "${id}" is none; write an id that begins with ${Object.keys(axes).map((prefix) => `${prefix}/`).join(", ")}.`, { argument, id });
  return axis;
}

const idsOf = async (axis: Axis, ids: readonly string[] | null | undefined, context: ApiContext): Promise<readonly string[] | null> =>
  ids ? Promise.all(ids.map((id) => context.reader.idOf(context.reader.typeNamed(typeOfAxis(axis)), id, context))) : null;

async function filterOf(filter: CoverageFilter | null | undefined, ground: Ground, context: ApiContext): Promise<Pick<CoverageRequest, "lines" | "evidence">> {
  const id = async (type: string, given: string | null | undefined, argument: string): Promise<string | null> => (await maybeNamed(type, given, `filter.${argument}`, ground, context))?.id ?? null;
  const given = filter ?? {};
  const evidence: EvidenceFilter = {
    kinds: given.kinds ?? null, polarity: given.polarity ?? null, statedOnly: given.statedOnly ?? null, confidenceAtLeast: given.confidenceAtLeast ?? null,
    assertedBy: await id("Organisation", given.assertedBy, "assertedBy"),
  };
  const lines = {
    country: await id("Country", given.country, "country"), group: await id("CountryGroup", given.group, "group"), process: await id("Process", given.process, "process"),
    region: await id("Region", given.region, "region"), instrument: await id("Instrument", given.instrument, "instrument"), principle: await id("Principle", given.principle, "principle"),
  };
  return { lines, evidence };
}
