import { bad, ok, show, type ValueKind } from "./kind.js";

export type DatePrecision = "YEAR" | "MONTH" | "DAY";

const forms: Readonly<Record<DatePrecision, RegExp>> = { YEAR: /^\d{4}$/, MONTH: /^\d{4}-\d{2}$/, DAY: /^\d{4}-\d{2}-\d{2}$/ };

/** Of a date, which its length tells. */
export const precisionOf = ({ length }: string): DatePrecision => (length === 4 ? "YEAR" : length === 7 ? "MONTH" : "DAY");

/** The first and the last day that a year, month or day may mean; undefined when it is no date. */
export function daysOf(written: string): { earliest: string; latest: string } | undefined {
  const [year, month, day] = written.split("-").map(Number);
  if (!Object.values(forms).some((form) => form.test(written)) || year! < 1000) return undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  const lastDay = new Date(Date.UTC(year!, month ?? 12, 0)).getUTCDate();
  if (day !== undefined) return day >= 1 && day <= lastDay ? { earliest: written, latest: written } : undefined;
  if (month !== undefined) return { earliest: `${written}-01`, latest: `${written}-${lastDay}` };
  return { earliest: `${written}-01-01`, latest: `${written}-12-31` };
}

function hint(raw: unknown): string {
  const match = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/.exec(typeof raw === "string" ? raw : "");
  if (!match) return "a year, a year and month, or a day: 2000, 2000-11 or 2000-11-15";
  return [match[1], ...match.slice(2).filter(Boolean).map((part) => part!.padStart(2, "0"))].join("-");
}

/** A date known to the year, the month or the day. Stored as its text with its earliest and latest day. */
export const partialDate: ValueKind<string> = {
  name: "partialDate",
  writes: "a quoted year, year and month, or day: '2000', '2000-11', '2000-11-15'",
  filter: "partialDate",
  columns: (name) => [name, `${name}_from`, `${name}_to`],
  sortColumn: (name) => `${name}_from`,
  parse: (raw) => {
    const written = typeof raw === "number" ? String(raw) : raw;
    if (typeof written !== "string" || !daysOf(written)) return bad(`${show(raw)} is not a date; write ${hint(raw)}`);
    return ok(written);
  },
  store: (name, value) => {
    const days = daysOf(value)!;
    return { [name]: value, [`${name}_from`]: days.earliest, [`${name}_to`]: days.latest };
  },
  hydrate: (name, row) => (row[name] ?? undefined) as string | undefined,
};
