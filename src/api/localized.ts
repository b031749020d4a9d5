import type { LocalizedText } from "../model/graphql-values.js";
import type { Lang } from "../model/kinds/kind.js";

/** The text of two columns in the language wanted, else in the other, saying so; null when there is neither. */
export function textIn(row: Readonly<Record<string, unknown>>, en: string, fr: string, wanted: Lang): (Omit<LocalizedText, "status"> & { readonly status: string | null }) | null {
  const [own, other] = wanted === "en" ? [en, fr] : [fr, en];
  const column = row[own] ? own : row[other] ? other : null;
  if (column === null) return null;
  const lang = column === en ? "en" : "fr";
  return { text: row[column] as string, lang, fellBack: lang !== wanted, status: (row[statusOf(column)] as string | undefined) ?? null };
}

/** The name of the column beside a column: made once, since texts are asked for by thousands. */
function statusOf(column: string): string {
  const known = statuses.get(column);
  if (known) return known;
  const made = `${column}_status`;
  statuses.set(column, made);
  return made;
}
const statuses = new Map<string, string>();
