/** The first and the last day that a date may mean; the same for a day known exactly. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Yes, no, or not known exactly enough. */
export type Certainty = "YES" | "NO" | "UNDETERMINED";

/** The date of a record's column; null where it has none. */
export function spanOf(columns: Readonly<Record<string, unknown>>, column: string): Span | null {
  const [from, to] = [columns[`${column}_from`], columns[`${column}_to`]];
  return typeof from === "string" && typeof to === "string" ? { from, to } : null;
}

/** The days of a year that is given as a number; null where there is none. */
export const yearSpan = (year: unknown): Span | null => (typeof year === "number" ? { from: `${year}-01-01`, to: `${year}-12-31` } : null);

/** Whether what is dated has come by the end of a day. A date known by its year is undetermined inside that year. */
export const comeBy = (date: Span | null, day: string): Certainty => (date === null ? "UNDETERMINED" : date.to <= day ? "YES" : date.from > day ? "NO" : "UNDETERMINED");

/** Whether what ends on a date is over on a day: the last day is part of it. */
export const overOn = (date: Span | null, day: string): Certainty => (date === null ? "NO" : date.to < day ? "YES" : date.from >= day ? "NO" : "UNDETERMINED");

/** As it would be written: a year, a month or a day. */
export function written({ from, to }: Span): string {
  if (from === to) return from;
  return from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : from.slice(0, 4);
}

const DAY = 86_400_000;

/** The day so many days after another. */
export const daysAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
