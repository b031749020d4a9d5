import { GraphQLID, GraphQLString } from "graphql";
import { Args, ArgsType, Ctx, Field, Query, Resolver } from "type-graphql";
import { hasStatusData, statusOf, type Basis } from "../../analysis/law/acts.js";
import { standings, type Kind } from "../../analysis/law/parties.js";
import { standingOf } from "../../analysis/law/standing.js";
import { PartyKind } from "../../analysis/vocabularies.js";
import { InvalidInput } from "../../errors.js";
import { enumOf } from "../../model/vocabularies.js";
import type { ApiContext } from "../api-context.js";
import { TreatyDateBasis } from "../dated-facts.js";
import { ForwardArguments } from "../offset-arguments.js";
import { pageOf } from "../offset-page.js";
import { asOfDay } from "./days.js";
import { StandingConnection, StatusType } from "./law-types.js";
import { showStanding, showStatus } from "./law-values.js";
import { named } from "./names.js";

const ON = "The day, today when left out; a year or month means its last day.";
const COUNTS_FROM = "From which day an act counts (DEPOSIT when left out). Successions and withdrawals count from their effective date on either.";

@ArgsType()
class StatusArguments {
  @Field(() => GraphQLID, { description: "The instrument." }) instrument!: string;
  @Field(() => GraphQLString, { nullable: true, description: ON }) asOf?: string | null;
  @Field(() => enumOf(TreatyDateBasis), { nullable: true, description: COUNTS_FROM }) basis?: Basis | null;
}

@ArgsType()
class ComparisonArguments extends ForwardArguments {
  @Field(() => GraphQLID, { description: "The instrument to which they are party." }) partyTo!: string;
  @Field(() => GraphQLID, { description: "The instrument to which they are not." }) notPartyTo!: string;
  @Field(() => GraphQLString, { nullable: true, description: ON }) asOf?: string | null;
  @Field(() => enumOf(TreatyDateBasis), { nullable: true, description: COUNTS_FROM }) basis?: Basis | null;
  @Field(() => enumOf(PartyKind), { nullable: true, description: "Only States, or only regional organisations." }) kind?: Kind | null;
}

@Resolver()
export class LawResolver {
  @Query(() => StatusType, { description: "Who is bound by an instrument on a day, and since when." })
  async treatyStatus(@Args(() => StatusArguments) args: StatusArguments, @Ctx() context: ApiContext): Promise<object> {
    const ground = await context.ground();
    const instrument = await named("Instrument", args.instrument, "treatyStatus(instrument)", ground, context);
    return showStatus({ ground, status: statusOf(ground, instrument), day: asOfDay(args.asOf, "treatyStatus"), basis: args.basis ?? "DEPOSIT" });
  }

  @Query(() => StandingConnection, { description: "Who is party to one instrument and not to another, as each stands in respect of the other. Refuses instruments without status data, since nobody's standing is known then." })
  async partyToOneNotOther(@Args(() => ComparisonArguments) args: ComparisonArguments, @Ctx() context: ApiContext): Promise<object> {
    const ground = await context.ground();
    const [one, other] = [await named("Instrument", args.partyTo, "partyTo", ground, context), await named("Instrument", args.notPartyTo, "notPartyTo", ground, context)];
    if (one.id === other.id) throw new InvalidInput("partyToOneNotOther: partyTo and notPartyTo are the same instrument; name two.", { argument: "notPartyTo" });
    const [party, notParty] = [statusOf(ground, one), statusOf(ground, other)];
    for (const [status, argument] of [[party, "partyTo"], [notParty, "notPartyTo"]] as const) {
      if (!hasStatusData(status)) throw new InvalidInput(`${argument}: no acts of States on ${status.instrument.id} are recorded here, so that who is party to it is not known.`, { argument });
    }
    const [day, basis] = [asOfDay(args.asOf, "partyToOneNotOther"), args.basis ?? "DEPOSIT"];
    const found = standings(party, day, basis, args.kind ?? null).filter((standing) => standing.party === "YES")
      .map(({ country }) => standingOf(notParty, country, day, basis)).filter((standing) => standing.party === "NO");
    return pageOf(found, args, "partyToOneNotOther", (standing) => showStanding(standing, { status: notParty, basis }));
  }
}
