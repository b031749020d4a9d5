import type { GroundNode } from "../ground/ground.js";
import { byText } from "../order.js";
import { countsFrom, hasStatusData, type Act, type Basis, type StatusData } from "./acts.js";
import { comeBy, type Certainty, type Span } from "./span.js";

/** Where one State or organisation stands in respect of one instrument on a day. */
export interface Standing {
  readonly country: GroundNode;
  readonly standing: "PARTY" | "SIGNATORY" | "NOT_PARTY" | "UNKNOWN";
  /** Whether it is party. */
  readonly party: Certainty;
  /** The act by which it is party, or may be. */
  readonly consent: Act | null;
  readonly signature: Act | null;
  readonly withdrawal: Act | null;
  /** Reservations, declarations and objections made by then: they are shown, and change nothing. */
  readonly reservations: readonly Act[];
}

const shownOnly = new Set(["RESERVATION", "DECLARATION", "RESERVATION_OR_DECLARATION", "OBJECTION", "TERRITORIAL_EXTENSION", "TERRITORIAL_EXCLUSION"]);

/** What an unknown date means: surely come when the data, taken on an earlier day or on this one, show it. */
const come = (date: Span | null, day: string, until: string | null): Certainty => (date === null && until !== null && until <= day ? "YES" : comeBy(date, day));

/**
 * Where a country stands on a day. Consent and withdrawal are taken in the order in which they count: what surely
 * came last decides, and what may have come since makes it undetermined.
 */
export function standingOf(status: StatusData, country: GroundNode, day: string, basis: Basis): Standing {
  const acts = status.byCountry.get(country.id) ?? [];
  const signature = acts.find(({ kind, date }) => kind === "SIGNATURE" && come(date, day, status.until) !== "NO") ?? null;
  const reservations = acts.filter(({ kind, date }) => shownOnly.has(kind) && comeBy(date, day) !== "NO");
  let [party, consent, withdrawal] = ["NO" as Certainty, null as Act | null, null as Act | null];
  for (const act of decisive(acts, basis)) {
    const has = cameOf(act, status, day, basis);
    if (has === "NO") continue;
    const then: Certainty = act.consent ? "YES" : "NO";
    party = has === "YES" || party === then ? then : "UNDETERMINED";
    if (act.consent) consent = act;
    else withdrawal = act;
  }
  return { country, standing: nameOf(status, party, signature), party: hasStatusData(status) ? party : "UNDETERMINED", consent, signature, withdrawal, reservations };
}

/** A consent whose effect is not dated has not come before it was deposited. */
function cameOf(act: Act, status: StatusData, day: string, basis: Basis): Certainty {
  const from = countsFrom(act, basis);
  if (from === null && basis === "IN_FORCE" && act.date !== null) return comeBy(act.date, day) === "NO" || status.inForce !== null && comeBy(status.inForce, day) === "NO" ? "NO" : "UNDETERMINED";
  return come(from, day, status.until);
}

/** Acts that make or end being party, in the order in which they count. */
function decisive(acts: readonly Act[], basis: Basis): readonly Act[] {
  const start = (act: Act): string => countsFrom(act, basis)?.from ?? act.date?.from ?? "";
  return acts.filter(({ consent, kind }) => consent || kind === "WITHDRAWAL").sort((a, b) => byText(start(a), start(b)));
}

function nameOf(status: StatusData, party: Certainty, signature: Act | null): Standing["standing"] {
  if (!hasStatusData(status) || party === "UNDETERMINED") return "UNKNOWN";
  if (party === "YES") return "PARTY";
  return signature ? "SIGNATORY" : "NOT_PARTY";
}
