import type { Ground, GroundNode } from "../ground/ground.js";
import { byText } from "../order.js";
import { spanOf, type Span } from "./span.js";

/** From which day an act counts: from its deposit, or from the day on which it takes effect. */
export type Basis = "DEPOSIT" | "IN_FORCE";

/** An act of a State or regional organisation on an instrument. */
export interface Act {
  readonly id: string;
  readonly kind: string;
  /** Whether it expresses consent to be bound. */
  readonly consent: boolean;
  readonly country: GroundNode;
  readonly instrument: string;
  readonly confidence: string | null;
  readonly date: Span | null;
  readonly inForce: Span | null;
}

/** What the data hold on the status of one instrument. */
export interface StatusData {
  readonly instrument: GroundNode;
  /** Acts on it, by country and then by date. Empty where there are no status data. */
  readonly acts: readonly Act[];
  readonly byCountry: ReadonlyMap<string, readonly Act[]>;
  /** The last day that the data cover; null where that is not recorded. */
  readonly until: string | null;
  /** Entry into force of the instrument itself, as recorded. */
  readonly inForce: Span | null;
}

const earliest = (act: Act): string => act.date?.from ?? act.inForce?.from ?? "9999";

/** The status data of an instrument, read once for each ground. */
export const statusOf = (ground: Ground, instrument: GroundNode): StatusData => ground.once(`status ${instrument.id}`, () => {
  const acts = ground.to(instrument.id, "OF", "TreatyAction").flatMap(({ from }): Act[] => {
    const node = ground.node(from)!;
    const country = ground.node(ground.from(from, "BY")[0]?.to ?? "");
    if (!country) return [];
    const { columns } = node;
    return [{
      id: from, kind: columns.kind as string, consent: columns.consent === true, country, instrument: instrument.id, confidence: node.confidence,
      date: spanOf(columns, "date"), inForce: spanOf(columns, "enteredIntoForce"),
    }];
  }).sort((a, b) => byText(a.country.id, b.country.id) || byText(earliest(a), earliest(b)) || byText(a.id, b.id));
  const byCountry = new Map<string, Act[]>();
  for (const act of acts) byCountry.set(act.country.id, [...(byCountry.get(act.country.id) ?? []), act]);
  return { instrument, acts, byCountry, until: spanOf(instrument.columns, "statusAsOf")?.to ?? null, inForce: spanOf(instrument.columns, "enteredIntoForce") };
});

export const isOrganisation = (country: GroundNode): boolean => country.columns.kind === "REGIONAL_ORGANISATION";

/** Whether there is anything by which to tell who is bound. */
export const hasStatusData = ({ acts }: StatusData): boolean => acts.some(({ consent }) => consent);

/**
 * From when an act counts. A succession dates back to the day on which the successor became responsible, and a withdrawal
 * counts from the day on which it takes effect: both from their effective date, on either basis.
 */
export function countsFrom(act: Act, basis: Basis): Span | null {
  if (act.kind === "SUCCESSION" || act.kind === "WITHDRAWAL") return act.inForce ?? act.date;
  return basis === "DEPOSIT" ? act.date : act.inForce;
}
