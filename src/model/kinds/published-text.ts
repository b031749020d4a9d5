import { bad, isRecord, ok, show, type Problem, type ValueKind } from "./kind.js";

/** A text in the one language in which it stands, such as a quotation, a name as published or an editor's note. */
export interface PublishedTextValue {
  readonly text: string;
  /** ISO 639-1. */
  readonly lang: string;
  /** The property that the text explains, if any. */
  readonly field?: string;
}

function parseOne(raw: unknown): PublishedTextValue | Problem[] {
  if (typeof raw === "string" && raw.trim() !== "") return { text: raw.trim(), lang: "en" };
  if (!isRecord(raw)) return [{ message: `${show(raw)} is not a text; write it plainly (English) or as { text: …, lang: fr }` }];
  const unknown = Object.keys(raw).filter((key) => !["text", "lang", "field"].includes(key));
  const problems: Problem[] = unknown.map((key) => ({ message: `unknown key "${key}"; known are text, lang, field`, path: [key] }));
  if (typeof raw.text !== "string" || raw.text.trim() === "") problems.push({ message: "there is no text", path: ["text"] });
  if (raw.lang !== undefined && !(typeof raw.lang === "string" && /^[a-z]{2}$/.test(raw.lang))) problems.push({ message: `${show(raw.lang)} is not an ISO 639-1 code`, path: ["lang"] });
  if (raw.field !== undefined && typeof raw.field !== "string") problems.push({ message: `${show(raw.field)} is not a field name`, path: ["field"] });
  if (problems.length > 0) return problems;
  return { text: (raw.text as string).trim(), lang: (raw.lang as string | undefined) ?? "en", ...(raw.field ? { field: raw.field as string } : {}) };
}

export const publishedTexts: ValueKind<readonly PublishedTextValue[]> = {
  name: "publishedTexts",
  writes: "a list of texts, each plain (English) or { text: …, lang: fr, field: title }",
  filter: "none",
  columns: (name) => [`${name}_text`, `${name}_lang`, `${name}_field`],
  parse: (raw) => {
    if (!Array.isArray(raw)) return bad(`${show(raw)} is not a list of texts`);
    const parsed = raw.map(parseOne);
    const problems = parsed.flatMap((one, index) => (Array.isArray(one) ? one.map((problem) => ({ ...problem, path: [index, ...(problem.path ?? [])] })) : []));
    return problems.length > 0 ? { problems } : ok(parsed as PublishedTextValue[]);
  },
  store: (name, value) => ({
    [`${name}_text`]: value.map((one) => one.text),
    [`${name}_lang`]: value.map((one) => one.lang),
    [`${name}_field`]: value.map((one) => one.field ?? ""),
  }),
  hydrate: (name, row) => {
    const texts = (row[`${name}_text`] as string[] | undefined) ?? [];
    const [langs, fields] = [row[`${name}_lang`] as string[], row[`${name}_field`] as string[]];
    if (texts.length === 0) return undefined;
    return texts.map((text, index) => ({ text, lang: langs[index]!, ...(fields[index] ? { field: fields[index] } : {}) }));
  },
};
