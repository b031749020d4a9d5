import type { Ground, GroundNode } from "../../analysis/ground/ground.js";
import { hasStatusData, type Act, type Basis, type StatusData } from "../../analysis/law/acts.js";
import { entryIntoForce, type EntryIntoForce } from "../../analysis/law/entry-into-force.js";
import { membersOf } from "../../analysis/law/members.js";
import { countParties, firstDayAll, isOfKind, partiesByYear, standings, statedBeside, type Kind, type StatedBeside } from "../../analysis/law/parties.js";
import { allPartySentence, besideSentence, entrySentence, inForceSentence, sentenceOf, untilSentence } from "../../analysis/law/sentences.js";
import { standingOf, type Standing } from "../../analysis/law/standing.js";
import { InvalidInput } from "../../errors.js";
import { both } from "../../analysis/words.js";
import type { ApiContext } from "../api-context.js";
import { pageOf, type OffsetArguments } from "../offset-page.js";
import { showDate } from "./coverage-values.js";
import { say } from "./declare.js";
import { maybeNamed, named } from "./names.js";
import { showNote } from "./note-type.js";
import { record, records } from "./records.js";

export interface StatusAsked {
  readonly ground: Ground;
  readonly status: StatusData;
  readonly day: string;
  readonly basis: Basis;
}

const idOf = (act: Act | null): string | null => act?.id ?? null;

export function showStanding(standing: Standing, { status, basis }: Pick<StatusAsked, "status" | "basis">): object {
  const { consent, signature, withdrawal, reservations } = standing;
  return {
    country: record(standing.country.id), standing: standing.standing, party: standing.party,
    deposit: showDate(consent?.date ?? null), inForce: showDate(consent?.inForce ?? null),
    consent: record(idOf(consent)), signature: record(idOf(signature)), withdrawal: record(idOf(withdrawal)), reservations: records(reservations.map(({ id }) => id)),
    sentence: say(sentenceOf(standing, status, basis)),
  };
}

interface StandingsArguments extends OffsetArguments {
  readonly kind?: Kind | null;
  readonly standing?: readonly string[] | null;
  readonly countries?: readonly string[] | null;
  readonly process?: string | null;
  readonly group?: string | null;
}

async function standingsAsked({ ground, status, day, basis }: StatusAsked, args: StandingsArguments, context: ApiContext): Promise<readonly Standing[]> {
  const body = (await maybeNamed("Process", args.process, "standings(process)", ground, context)) ?? (await maybeNamed("CountryGroup", args.group, "standings(group)", ground, context));
  const countries = args.countries ? await Promise.all(args.countries.map((id) => named("Country", id, "standings(countries)", ground, context))) : null;
  const chosen: readonly GroundNode[] | null = countries ?? (body ? membersOf(ground, body.id, day) : null);
  const all = chosen ? chosen.map((country) => standingOf(status, country, day, basis)) : standings(status, day, basis);
  return all.filter(({ country, standing }) => isOfKind(country, args.kind ?? null) && (!args.standing || args.standing.includes(standing)));
}

export function showStatus(asked: StatusAsked): object {
  const { ground, status, day, basis } = asked;
  const { instrument } = status;
  return {
    instrument: record(instrument.id), asOf: day, basis, hasStatusData: hasStatusData(status), dataUntil: status.until,
    notes: () => [
      ...(hasStatusData(status) ? [] : [both(`No acts of States on the ${instrument.label.en} are recorded here: who is bound is not known.`, `Aucun acte d'État concernant « ${instrument.label.fr} » n'est enregistré ici : on ne sait pas qui est lié.`)]),
      inForceSentence(status, day), untilSentence(status, day),
    ].flatMap((one) => (one ? [showNote(one)] : [])),
    parties: ({ kind }: { kind?: Kind | null }) => (hasStatusData(status) ? countParties(status, day, basis, kind ?? null) : null),
    standings: async (args: StandingsArguments, context: ApiContext) => pageOf(await standingsAsked(asked, args, context), args, "standings", (one) => showStanding(one, asked)),
    statedCounts: () => statedBeside(ground, status).map(showBeside),
    byYear: (args: { from?: number | null; to?: number | null; kind?: Kind | null }) => showYears(asked, args),
    entryIntoForce: () => showEntry(entryIntoForce(ground, instrument), instrument),
    allMembersParty: (args: { process?: string | null; group?: string | null }, context: ApiContext) => showAllParty(asked, args, context),
  };
}

function showBeside(beside: StatedBeside): object {
  return { record: record(beside.id), counted: beside.counted, date: showDate(beside.date), stated: beside.stated, own: beside.own, difference: beside.difference, sentence: say(besideSentence(beside)) };
}

const YEARS_MAX = 200;

function showYears({ status, day, basis }: StatusAsked, { from, to, kind }: { from?: number | null; to?: number | null; kind?: Kind | null }): object[] {
  const first = from ?? Number(status.acts.map(({ date }) => date?.from).filter((one) => one !== undefined).sort()[0]?.slice(0, 4) ?? day.slice(0, 4));
  const last = to ?? Number(day.slice(0, 4));
  if (first > last || last - first >= YEARS_MAX || last > Number(day.slice(0, 4))) {
    throw new InvalidInput(`byYear: ${first} to ${last} is no run of years by ${day}; ask for ${YEARS_MAX} years at most, the first before the last, none after the day of asOf.`, { from: first, to: last });
  }
  return partiesByYear(status, first, last, basis, kind ?? null).map((one) => ({ ...one, afterData: status.until !== null && status.until < `${one.year}-12-31` }));
}

function showEntry(entry: EntryIntoForce | null, instrument: GroundNode): object | null {
  if (!entry) return null;
  return {
    clause: record(entry.clause.id), depositsRequired: entry.depositsRequired, entryDelayDays: entry.entryDelayDays,
    deposits: records(entry.deposits.map(({ id }) => id)), notCounted: records(entry.notCounted.map(({ id }) => id)), undetermined: records(entry.undetermined.map(({ id }) => id)),
    completing: record(idOf(entry.completing)),
    notBefore: entry.notBefore.map((one) => ({ instrument: record(one.instrument.id), day: one.day })),
    day: entry.day, recorded: entry.recorded, agrees: entry.day && entry.recorded ? entry.day === entry.recorded : null,
    sentence: say(entrySentence(entry, instrument)),
  };
}

async function showAllParty({ ground, status, day, basis }: StatusAsked, args: { process?: string | null; group?: string | null }, context: ApiContext): Promise<object> {
  const body = (await maybeNamed("Process", args.process, "allMembersParty(process)", ground, context)) ?? (await maybeNamed("CountryGroup", args.group, "allMembersParty(group)", ground, context));
  if (!body) throw new InvalidInput("allMembersParty: name a process or a group.", {});
  const members = membersOf(ground, body.id, day);
  const first = firstDayAll(status, members, day, basis);
  const ids = (standing: readonly Standing[]): readonly string[] => standing.map(({ country }) => country.id);
  return {
    members: records(members.map(({ id }) => id)), day: first.day, last: record(idOf(first.last)), notParty: records(ids(first.notParty)), undetermined: records(ids(first.undetermined)),
    sentence: say(allPartySentence(first, members.length, body, status)),
  };
}
