import type { Ground, GroundNode } from "../ground/ground.js";
import { byText } from "../order.js";
import { isOrganisation, statusOf, type Act } from "./acts.js";
import { daysAfter, spanOf, written } from "./span.js";

/** The entry into force of an instrument, derived from its own clause and the deposits, with every step. */
export interface EntryIntoForce {
  /** The clause that says how many deposits it takes. */
  readonly clause: GroundNode;
  readonly depositsRequired: number;
  readonly entryDelayDays: number;
  /** Deposits that count, by day, up to the one that completes them. */
  readonly deposits: readonly Act[];
  /** Deposits by then that do not count, since the clause counts no regional organisation beside its members. */
  readonly notCounted: readonly Act[];
  /** Deposits that may lie before the last one: of these the dates are not known exactly enough. */
  readonly undetermined: readonly Act[];
  /** The deposit that completes them; null where there are too few. */
  readonly completing: Act | null;
  /** Instruments that it supplements, before which it cannot enter into force, with the day of each. */
  readonly notBefore: readonly { readonly instrument: GroundNode; readonly day: string | null }[];
  /** The day that follows; null where it does not follow. */
  readonly day: string | null;
  /** The day that the instrument's own record states. */
  readonly recorded: string | null;
}

/** The clauses of an instrument that say how many deposits it takes: null where none is in the data. */
function clauseOf(ground: Ground, instrument: string): GroundNode | null {
  const clauses = ground.to(instrument, "PART_OF", "Provision").map(({ from }) => ground.node(from)!);
  return clauses.find(({ columns }) => typeof columns.depositsRequired === "number" && typeof columns.entryDelayDays === "number") ?? null;
}

/**
 * Derives when an instrument entered into force: the clause's number of deposits, its days after the last of them, and
 * not before an instrument that it supplements. Null where the dataset holds no such clause.
 */
export function entryIntoForce(ground: Ground, instrument: GroundNode): EntryIntoForce | null {
  const clause = clauseOf(ground, instrument.id);
  if (!clause) return null;
  const [depositsRequired, entryDelayDays] = [clause.columns.depositsRequired as number, clause.columns.entryDelayDays as number];
  const counts = ({ country }: Act): boolean => clause.columns.countsRegionalOrganisations === true || !isOrganisation(country);
  const consents = statusOf(ground, instrument).acts.filter(({ consent, date }) => consent && date !== null).sort(byDay);
  const exact = consents.filter((act) => counts(act) && act.date!.from === act.date!.to);
  const completing = exact[depositsRequired - 1] ?? null;
  const by = completing?.date?.to;
  const notCounted = by ? consents.filter((act) => !counts(act) && act.date!.from <= by) : [];
  const undetermined = consents.filter((act) => counts(act) && act.date!.from !== act.date!.to && (!by || act.date!.from <= by));
  const notBefore = ground.from(instrument.id, "SUPPLEMENTS", "Instrument").map(({ to }) => ({ instrument: ground.node(to)!, day: dayOf(ground, ground.node(to)!) }));
  const recorded = spanOf(instrument.columns, "enteredIntoForce");
  return {
    clause, depositsRequired, entryDelayDays, deposits: exact.slice(0, depositsRequired), notCounted, undetermined, completing, notBefore,
    day: by && undetermined.length === 0 ? latest(daysAfter(by, entryDelayDays), notBefore) : null,
    recorded: recorded && written(recorded),
  };
}

/** When a supplemented instrument entered into force: as derived, else as recorded. */
function dayOf(ground: Ground, instrument: GroundNode): string | null {
  const recorded = spanOf(instrument.columns, "enteredIntoForce");
  return entryIntoForce(ground, instrument)?.day ?? (recorded && recorded.from === recorded.to ? recorded.to : null);
}

const latest = (day: string, others: EntryIntoForce["notBefore"]): string => others.reduce((last, one) => (one.day && one.day > last ? one.day : last), day);

const byDay = (a: Act, b: Act): number => byText(a.date!.to, b.date!.to) || byText(a.id, b.id);
