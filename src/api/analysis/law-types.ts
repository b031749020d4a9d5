import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString } from "graphql";
import { PartyKind, TreatyStanding } from "../../analysis/vocabularies.js";
import { PartialDate } from "../../model/graphql-values.js";
import { Country } from "../../model/types/country.js";
import { Instrument } from "../../model/types/instrument.js";
import { Provision } from "../../model/types/provision.js";
import { CountedThing, StatedCount } from "../../model/types/stated-count.js";
import { TreatyAction } from "../../model/types/treaty-action.js";
import { enumOf } from "../../model/vocabularies.js";
import { DatedCount } from "../connection-types.js";
import { Certainty, TreatyDateBasis } from "../dated-facts.js";
import { NoteType } from "./note-type.js";
import { connection, declare, field, pageArguments, text, type Class } from "./declare.js";

const country = (): Class => Country as Class;

export const StandingType = declare("Standing", "Where a State or regional organisation stands in respect of an instrument on a day.", {
  country: field(country, "Who."),
  standing: field(() => enumOf(TreatyStanding), "Where it stands; UNKNOWN where the data do not tell."),
  party: field(() => enumOf(Certainty), "Whether it is party."),
  deposit: field(() => PartialDate, "When it consented: the deposit of its instrument.", true),
  inForce: field(() => PartialDate, "From when it is bound.", true),
  consent: field(() => TreatyAction, "The act by which it consented.", true),
  signature: field(() => TreatyAction, "Its signature.", true),
  withdrawal: field(() => TreatyAction, "Its withdrawal.", true),
  reservations: field(() => [TreatyAction], "Its reservations, declarations and the like by then: shown, and changing nothing of where it stands."),
  sentence: text("Where it stands, as a sentence with its dates."),
});
export const StandingConnection = connection("Standing", () => StandingType, "Who stands where, by the id of the country.");

const Beside = declare("StatedCountBeside", "A count of parties that a source publishes, beside the count of this dataset for the same day, by deposit.", {
  record: field(() => StatedCount, "The published count, with its citations."),
  counted: field(() => enumOf(CountedThing), "What it counts."),
  date: field(() => PartialDate, "Its day."),
  stated: field(() => GraphQLFloat, "The published count."),
  own: field(() => DatedCount, "What this dataset counts for that day: parties, or States alone where it counts States."),
  difference: field(() => GraphQLFloat, "The published count less our own; 0 where they agree."),
  sentence: text("Both counts, and what sets them apart."),
});

const YearType = declare("PartiesInYear", "Parties at the end of a year.", {
  year: field(() => GraphQLInt, "The year."),
  certain: field(() => GraphQLInt, "Parties on its last day."),
  undetermined: field(() => GraphQLInt, "Those of which the dates do not tell."),
  afterData: field(() => GraphQLBoolean, "True where the status data end before the year does: the figure is of what is known."),
});

const NotBefore = declare("NotBefore", "An instrument before which another cannot enter into force.", {
  instrument: field(() => Instrument, "The instrument."),
  day: field(() => GraphQLString, "When it entered into force; null where that is not known to the day.", true),
});

const EntryType = declare("EntryIntoForce", "When an instrument entered into force, derived from its own clause and the deposits.", {
  clause: field(() => Provision, "The clause."),
  depositsRequired: field(() => GraphQLInt, "Deposits that it requires."),
  entryDelayDays: field(() => GraphQLInt, "Days after the last of them."),
  deposits: field(() => [TreatyAction], "The deposits that count, by day, up to the one that completes them."),
  notCounted: field(() => [TreatyAction], "Deposits by then that do not count beside those of States."),
  undetermined: field(() => [TreatyAction], "Deposits whose dates are not exact enough to place."),
  completing: field(() => TreatyAction, "The deposit that completes them; null where there are too few.", true),
  notBefore: field(() => [NotBefore], "Instruments that it supplements, before which it cannot enter into force."),
  day: field(() => GraphQLString, "The day that follows, as YYYY-MM-DD; null where it does not follow.", true),
  recorded: field(() => GraphQLString, "The day that the instrument's record states.", true),
  agrees: field(() => GraphQLBoolean, "Whether both are the same; null where one is missing.", true),
  sentence: text("The derivation, as a sentence."),
});

const AllPartyType = declare("AllMembersParty", "The first day on which all members of a process or group were party at once: members as of the day asked for.", {
  members: field(() => [country()], "The members."),
  day: field(() => GraphQLString, "The first day; null where some are not party, or dates do not tell.", true),
  last: field(() => TreatyAction, "The act of the member that came last.", true),
  notParty: field(() => [country()], "Members that are not party."),
  undetermined: field(() => [country()], "Members of which the dates do not tell."),
  sentence: text("The answer as a sentence."),
});

const kind = { kind: { type: () => enumOf(PartyKind), about: "Only States, or only regional organisations; both when left out." } };

export const StatusType = declare("TreatyStatus", "Who is bound by an instrument on a day.", {
  instrument: field(() => Instrument, "The instrument."),
  asOf: field(() => GraphQLString, "The day."),
  basis: field(() => enumOf(TreatyDateBasis), "From which day an act counts."),
  hasStatusData: field(() => GraphQLBoolean, "Whether acts of States on it are recorded here. Where not, nobody's standing is known."),
  dataUntil: field(() => GraphQLString, "The last day that the status data cover, as YYYY-MM-DD; null where that is not recorded.", true),
  notes: field(() => [NoteType], "What bears on the answer: where the data end, an instrument not in force on the day."),
  parties: { ...field(() => DatedCount, "Number of parties; null where there are no status data.", true), args: kind },
  standings: {
    ...field(() => StandingConnection, "Who stands where: all who have acted on it, and those asked for by id."),
    args: {
      ...pageArguments, ...kind,
      standing: { type: () => [enumOf(TreatyStanding)], about: "Only these: SIGNATORY gives who signed and is not party." },
      countries: { type: () => [GraphQLID], about: "Only these countries, also those that never acted on it." },
      process: { type: () => GraphQLID, about: "Only members of this process on the day." },
      group: { type: () => GraphQLID, about: "Only members of this country group on the day." },
    },
  },
  statedCounts: field(() => [Beside], "Counts that sources publish of its parties, each beside our own count of its day."),
  byYear: {
    ...field(() => [YearType], "Parties at the end of each year."),
    args: { ...kind, from: { type: () => GraphQLInt, about: "First year; that of the first act when left out." }, to: { type: () => GraphQLInt, about: "Last year; that of asOf when left out." } },
  },
  entryIntoForce: field(() => EntryType, "Its entry into force, derived; null where its clause is not in the data.", true),
  allMembersParty: {
    ...field(() => AllPartyType, "The first day on which all members of a process or group were party."),
    args: { process: { type: () => GraphQLID, about: "The process." }, group: { type: () => GraphQLID, about: "Or the country group." } },
  },
});
