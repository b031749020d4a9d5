import type { Issue, Path } from "../issue.js";
import { heldRelations, issueAt, linksOf, type DatasetRecord } from "../record.js";
import type { Check } from "./check.js";

/**
 * What may show who a person is. A heuristic: it refuses what looks so, and a curator rewords. The look-behind stands for \b,
 * which takes an accented letter for the end of a word.
 */
const signs: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:(?:date of birth|born on|birth ?date|d\.?o\.?b\.?|date de naissance|née? le)(?!\p{L})[^.\n]{0,20}\d|born:?\s+\d{1,2}\b)/iu, "a date of birth"],
  [/(?<!\p{L})(?:passport|passeport|identity card|carte d['’]identité)\s*(?:no|n°|nº|number|numéro|num)?\.?\s*:?\s*(?=[A-Z]*\d)[A-Z0-9]{6,}/iu, "the number of a passport or identity card"],
  // Without the look-behind a long word without @ would be tried from each of its letters.
  [/(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u, "an e-mail address"],
  [/(?<!\p{L})(?:tel|phone|mobile|téléphone|tél)(?!\p{L})\.?\s*:?\s*(?!(?:19|20)\d\d\s?-\s?(?:19|20)\d\d\b)\+?[\d(][\d ().-]{6,}\d|(?<![\d/.])\+\d{1,3}[ .-]?\(?\d(?:[ ().-]?\d){7,}/iu, "a telephone number"],
];

/** The number of a line that victims may call is the fact itself. */
const PUBLIC_LINE = /(?:hotline|helpline|ligne d['’](?:assistance|écoute)|numéro vert|permanence téléphonique)[^\d\n]{0,30}[\d ().-]+/giu;

/** Properties made for the published address of an office; an address anywhere else may be a person's. */
const OFFICE_ADDRESS = new Set(["email", "telephone", "fax"]);

/** Identifiers, addresses of pages and codes are no texts. */
const textual = new Set(["text", "texts", "localizedText", "items", "publishedTexts"]);

/** No record holds personal data: what looks like it is refused in every text, note and locator. */
export const checkPersonalData: Check = function* ({ records }) {
  for (const record of records) {
    for (const [value, at] of textsOf(record)) {
      for (const { text, path } of textsIn(value, at)) {
        const seen = text.replace(PUBLIC_LINE, "");
        const sign = signs.find(([pattern]) => pattern.test(seen));
        if (sign) yield personal(record, path, sign[1]);
      }
    }
  }
};

const personal = ({ raw }: DatasetRecord, path: Path, what: string): Issue =>
  issueAt(raw, path, "PERSONAL_DATA", `this looks like ${what}; leave out whatever may show who a person is, and put the address of an office into a contact`);

function* textsOf(record: DatasetRecord): Iterable<readonly [unknown, Path]> {
  const { type, instance, citations, places } = record;
  for (const { name, kindName } of type.properties.values()) {
    if (textual.has(kindName) && !OFFICE_ADDRESS.has(name) && instance[name] !== undefined) yield [instance[name], [name]];
  }
  const links = heldRelations(type).flatMap((relation) => linksOf(record, relation.name));
  for (const link of links) if (link.note !== undefined) yield [link.note, [...(places.get(link) ?? []), "note"]];
  for (const citation of [...citations, ...links.flatMap((link) => link.citations ?? [])]) {
    if (citation.locator !== undefined) yield [citation.locator, [...(places.get(citation) ?? []), "locator"]];
  }
}

function textsIn(value: unknown, path: Path): { text: string; path: Path }[] {
  if (typeof value === "string") return [{ text: value, path }];
  if (typeof value !== "object" || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value) ? value.map((one: unknown, index) => [index, one]) : Object.entries(value);
  return entries.flatMap(([step, one]) => textsIn(one, [...path, step]));
}
