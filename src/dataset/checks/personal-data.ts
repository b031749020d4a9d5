import type { Check } from "./check.js";
import { issueAt } from "../record.js";
import type { Path } from "../issue.js";

/** What may show who a victim is. A heuristic: it refuses what looks so, and a curator rewords. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/\b(?:date of birth|born on|birth ?date|d\.?o\.?b\.?|date de naissance|née? le)\b[^.\n]{0,20}\d/iu, "a date of birth"],
  [/\b(?:passport|passeport|identity card|carte d['’]identité)\s*(?:no|n°|nº|number|numéro|num)?\.?\s*:?\s*(?=[A-Z]*\d)[A-Z0-9]{6,}/iu, "the number of a passport or identity card"],
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u, "an e-mail address"],
  [/(?:\b(?:tel|phone|mobile|téléphone|tél)\b\.?\s*:?\s*\+?[\d(][\d ().-]{6,}\d)|(?:(?<![\d/.])\+\d{1,3}[ .-]?\(?\d(?:[ ().-]?\d){6,})/iu, "a telephone number"],
];

/** Published addresses of offices belong to these types; they speak of no victim. */
const EXEMPT = new Set(["Contact", "Source", "Organisation"]);

/** Identifiers, addresses of pages and codes are no texts. */
const textual = new Set(["text", "texts", "localizedText", "items", "publishedTexts"]);

/** Records about victims hold no personal data: what looks like it is refused, wherever texts stand. */
export const checkPersonalData: Check = function* ({ records }) {
  for (const { type, raw, instance } of records) {
    if (EXEMPT.has(type.name)) continue;
    for (const { name, kindName } of type.properties.values()) {
      if (!textual.has(kindName) || instance[name] === undefined) continue;
      for (const { text, path } of textsIn(instance[name], [name])) {
        const sign = signs.find(([pattern]) => pattern.test(text));
        if (sign) yield issueAt(raw, path, "PERSONAL_DATA", `this looks like ${sign[1]}; leave out whatever may show who a person is`);
      }
    }
  }
};

function textsIn(value: unknown, path: Path): { text: string; path: Path }[] {
  if (typeof value === "string") return [{ text: value, path }];
  if (typeof value !== "object" || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value) ? value.map((one: unknown, index) => [index, one]) : Object.entries(value);
  return entries.flatMap(([step, one]) => textsIn(one, [...path, step]));
}
