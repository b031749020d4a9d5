import { InvalidInput } from "../../errors.js";
import { dayOf } from "../filter.js";

const FIRST = "1900-01-01";

export const today = (): string => new Date().toISOString().slice(0, 10);

/** The day of an `asOf`: today when left out, the last day of a year or month. Throws InvalidInput for a day before 1900 or after today. */
export function asOfDay(asOf: string | null | undefined, where: string): string {
  if (!asOf) return today();
  const [first, last] = [dayOf(asOf, "earliest", `${where}(asOf)`), dayOf(asOf, "latest", `${where}(asOf)`)];
  if (last < FIRST) throw new InvalidInput(`${where}: asOf ${asOf} lies before 1900; no dated fact of this dataset reaches back so far.`, { argument: "asOf", earliest: FIRST });
  if (first > today()) throw new InvalidInput(`${where}: asOf ${asOf} lies in the future; nothing is known of it. Leave asOf out to ask for today.`, { argument: "asOf", latest: today() });
  // This year or month has not ended: what is asked for is its last day so far.
  return last > today() ? today() : last;
}
