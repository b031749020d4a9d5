import { bad, isRecord, ok, show, type Lang, type Problem, type ValueKind } from "./kind.js";

export const langs: readonly Lang[] = ["en", "fr"];

/** OFFICIAL: published so by its author; TRANSLATED: our translation; absent: not stated which. */
export type TextStatus = "OFFICIAL" | "TRANSLATED";

export interface LocalizedTextValue {
  readonly en?: string;
  readonly fr?: string;
  readonly status?: Readonly<Partial<Record<Lang, TextStatus>>>;
}

const isFilled = (raw: unknown): raw is string => typeof raw === "string" && raw.trim() !== "";

const isCode = (raw: unknown): boolean => typeof raw === "string" && /^[A-Z0-9][A-Z0-9_]*$/.test(raw);

function textProblems(raw: Record<string, unknown>, extraKeys: readonly string[]): Problem[] {
  const allowed = [...langs, ...extraKeys];
  return [
    ...Object.keys(raw).filter((key) => !allowed.includes(key)).map((key) => ({ message: `unknown key "${key}"; known are ${allowed.join(", ")}`, path: [key] })),
    ...langs.filter((lang) => raw[lang] !== undefined && !isFilled(raw[lang])).map((lang) => ({ message: `${show(raw[lang])} is not text`, path: [lang] })),
    ...(langs.some((lang) => isFilled(raw[lang])) ? [] : [{ message: "there is no text in English or French" }]),
  ];
}

export const localizedText: ValueKind<LocalizedTextValue> = {
  name: "localizedText",
  writes: "{ en: …, fr: …, status: { en: OFFICIAL, fr: TRANSLATED } }; a missing language is a warning",
  filter: "localizedText",
  columns: (name) => [`${name}_en`, `${name}_fr`, `${name}_en_status`, `${name}_fr_status`],
  parse: (raw) => {
    if (!isRecord(raw)) return bad(`${show(raw)} is not a text in two languages; write { en: …, fr: … }`);
    const status = raw.status;
    const problems = textProblems(raw, ["status"]);
    if (status !== undefined && (!isRecord(status) || Object.entries(status).some(([lang, value]) => !langs.includes(lang as Lang) || (value !== "OFFICIAL" && value !== "TRANSLATED")))) {
      problems.push({ message: `${show(status)} is not a status; write { en: OFFICIAL, fr: TRANSLATED }`, path: ["status"] });
    }
    if (problems.length > 0) return { problems };
    return ok({
      ...(isFilled(raw.en) ? { en: raw.en.trim() } : {}),
      ...(isFilled(raw.fr) ? { fr: raw.fr.trim() } : {}),
      ...(status ? { status } : {}),
    });
  },
  store: (name, value) => Object.fromEntries(langs.flatMap((lang) => [
    ...(value[lang] ? [[`${name}_${lang}`, value[lang]]] : []),
    ...(value.status?.[lang] ? [[`${name}_${lang}_status`, value.status[lang]]] : []),
  ])),
  hydrate: (name, row) => {
    const status = Object.fromEntries(langs.flatMap((lang) => (row[`${name}_${lang}_status`] ? [[lang, row[`${name}_${lang}_status`]]] : [])));
    const value = {
      ...(row[`${name}_en`] ? { en: row[`${name}_en`] as string } : {}),
      ...(row[`${name}_fr`] ? { fr: row[`${name}_fr`] as string } : {}),
      ...(Object.keys(status).length > 0 ? { status } : {}),
    };
    return value.en || value.fr ? value : undefined;
  },
};

/** An entry of a list in two languages; the code and group are ours and say what is meant. */
export interface ItemValue {
  readonly code?: string;
  readonly group?: string;
  readonly en?: string;
  readonly fr?: string;
}

/** A list of short texts in two languages, in order, each with an optional code. */
export const items: ValueKind<readonly ItemValue[]> = {
  name: "items",
  writes: "a list of { code: CODE, group: GROUP, en: …, fr: … }; code and group may be left out",
  filter: "none",
  columns: (name) => [`${name}_codes`, `${name}_groups`, `${name}_en`, `${name}_fr`],
  parse: (raw) => {
    if (!Array.isArray(raw)) return bad(`${show(raw)} is not a list`);
    const problems = raw.flatMap((item, index): Problem[] => {
      if (!isRecord(item)) return [{ message: `${show(item)} is not an entry { code, en, fr }`, path: [index] }];
      return [
        ...textProblems(item, ["code", "group"]),
        ...["code", "group"].filter((key) => item[key] !== undefined && !isCode(item[key]))
          .map((key) => ({ message: `${show(item[key])} is not a code; write it in capitals with underscores`, path: [key] })),
      ].map((problem) => ({ ...problem, path: [index, ...(problem.path ?? [])] }));
    });
    return problems.length > 0 ? { problems } : ok(raw as ItemValue[]);
  },
  store: (name, value) => ({
    [`${name}_codes`]: value.map((item) => item.code ?? ""),
    [`${name}_groups`]: value.map((item) => item.group ?? ""),
    [`${name}_en`]: value.map((item) => item.en ?? ""),
    [`${name}_fr`]: value.map((item) => item.fr ?? ""),
  }),
  hydrate: (name, row) => {
    const column = (suffix: string): string[] => (row[`${name}_${suffix}`] as string[] | undefined) ?? [];
    const [codes, groups, en, fr] = [column("codes"), column("groups"), column("en"), column("fr")];
    if (codes.length === 0) return undefined;
    return codes.map((code, index) => ({
      ...(code ? { code } : {}),
      ...(groups[index] ? { group: groups[index] } : {}),
      ...(en[index] ? { en: en[index] } : {}),
      ...(fr[index] ? { fr: fr[index] } : {}),
    }));
  },
};
