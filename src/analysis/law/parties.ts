import type { Ground, GroundNode } from "../ground/ground.js";
import { byText } from "../order.js";
import { isOrganisation, type Act, type Basis, type StatusData } from "./acts.js";
import { spanOf, written, type Span } from "./span.js";
import { standingOf, type Standing } from "./standing.js";

/** A number of parties, with those of which the dates do not allow a yes or no told apart. */
export interface PartyCount {
  readonly certain: number;
  readonly undetermined: number;
}

export type Kind = "STATE" | "REGIONAL_ORGANISATION";

/** Whether a country is of a kind of party; of any where none is asked for. */
export const isOfKind = (country: GroundNode, kind: Kind | null): boolean => kind === null || isOrganisation(country) === (kind === "REGIONAL_ORGANISATION");

/** Everyone who has acted on an instrument, as each stood on a day. */
export const standings = (status: StatusData, day: string, basis: Basis, kind: Kind | null = null): readonly Standing[] =>
  [...status.byCountry.values()].map((acts) => acts[0]!.country).filter((country) => isOfKind(country, kind)).map((country) => standingOf(status, country, day, basis));

export function countParties(status: StatusData, day: string, basis: Basis, kind: Kind | null = null): PartyCount {
  const all = standings(status, day, basis, kind);
  return { certain: all.filter(({ party }) => party === "YES").length, undetermined: all.filter(({ party }) => party === "UNDETERMINED").length };
}

/** A count that a source publishes, beside this dataset's own for the same day. */
export interface StatedBeside {
  readonly id: string;
  readonly counted: string;
  readonly date: Span;
  readonly stated: number;
  readonly qualifier: string | null;
  readonly own: PartyCount;
  /** Our own count of all parties, where what is stated are States: a source may count regional organisations among them. */
  readonly parties: PartyCount;
  /** What is stated less what is counted; 0 where both agree, also within what is undetermined. */
  readonly difference: number;
}

const countedKind: Readonly<Record<string, Kind | null>> = { PARTIES: null, STATES: "STATE" };

/** Official counts of parties of an instrument, each beside our own of its day, by day. */
export function statedBeside(ground: Ground, status: StatusData): readonly StatedBeside[] {
  return ground.to(status.instrument.id, "ABOUT", "StatedCount").map(({ from }) => ground.node(from)!).flatMap(({ id, columns }): StatedBeside[] => {
    const date = spanOf(columns, "date");
    const counted = columns.counted as string;
    if (!date || !(counted in countedKind)) return [];
    const own = countParties(status, date.to, "DEPOSIT", countedKind[counted]!);
    const stated = columns.count as number;
    const parties = countParties(status, date.to, "DEPOSIT");
    return [{ id, counted, date, stated, qualifier: columns.qualifier as string | null, own, parties, difference: differenceOf(stated, own) }];
  }).sort((a, b) => byText(a.date.to, b.date.to) || byText(a.id, b.id));
}

function differenceOf(stated: number, { certain, undetermined }: PartyCount): number {
  if (stated < certain) return stated - certain;
  return stated > certain + undetermined ? stated - certain - undetermined : 0;
}

/** The number of parties at the end of each year. */
export function partiesByYear(status: StatusData, from: number, to: number, basis: Basis, kind: Kind | null): readonly (PartyCount & { readonly year: number })[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index).map((year) => ({ year, ...countParties(status, `${year}-12-31`, basis, kind) }));
}

/** The first day on which all of some were party at once, with who came last. */
export interface FirstDayAll {
  /** Null where some are not party, or where dates do not tell. */
  readonly day: string | null;
  /** The act of whoever came last. */
  readonly last: Act | null;
  readonly notParty: readonly Standing[];
  readonly undetermined: readonly Standing[];
}

/** The first day on which all the countries were party; each as it stands on `day`. */
export function firstDayAll(status: StatusData, countries: readonly GroundNode[], day: string, basis: Basis): FirstDayAll {
  const all = countries.map((country) => standingOf(status, country, day, basis));
  const notParty = all.filter(({ party }) => party === "NO");
  const starts = all.flatMap(({ party, consent }) => (party === "YES" && consent ? [consent] : []));
  const dated = starts.map((act) => ({ act, start: basis === "DEPOSIT" && act.kind !== "SUCCESSION" ? act.date : act.inForce ?? (basis === "DEPOSIT" ? act.date : null) }));
  const undetermined = [...all.filter(({ party }) => party === "UNDETERMINED"), ...all.filter(({ party, consent }) => party === "YES" && dated.some(({ act, start }) => act === consent && (start === null || start.from !== start.to)))];
  if (notParty.length > 0 || undetermined.length > 0 || dated.length === 0) return { day: null, last: null, notParty, undetermined };
  const last = dated.reduce((later, one) => (one.start!.from > later.start!.from ? one : later));
  return { day: written(last.start!), last: last.act, notParty, undetermined };
}
