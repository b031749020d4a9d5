import { bad, ok, show, type KindContext, type ValueKind } from "./kind.js";
import { suggest } from "./suggest.js";

const unknownCode = (raw: unknown, { vocabulary }: KindContext): string | undefined => {
  if (!vocabulary) return "this property names no vocabulary";
  if (typeof raw === "string" && Object.hasOwn(vocabulary.codes, raw)) return undefined;
  return `${show(raw)} is not a code of ${vocabulary.name}${suggest(typeof raw === "string" ? raw : show(raw), Object.keys(vocabulary.codes))}`;
};

export const code: ValueKind<string> = {
  name: "code",
  writes: "one code of a closed list, in capitals",
  filter: "code",
  columns: (name) => [name],
  sortColumn: (name) => name,
  parse: (raw, context) => {
    const fault = unknownCode(raw, context);
    return fault ? bad(fault) : ok(raw as string);
  },
  store: (name, value) => ({ [name]: value }),
  hydrate: (name, row) => (row[name] ?? undefined) as string | undefined,
};

export const codes: ValueKind<readonly string[]> = {
  name: "codes",
  writes: "a list of codes of a closed list",
  filter: "codes",
  columns: (name) => [name],
  parse: (raw, context) => {
    if (!Array.isArray(raw)) return bad(`${show(raw)} is not a list of codes`);
    const problems = raw.flatMap((item, index) => {
      const fault = unknownCode(item, context);
      return fault ? [{ message: fault, path: [index] }] : [];
    });
    return problems.length > 0 ? { problems } : ok(raw as string[]);
  },
  store: (name, value) => ({ [name]: value }),
  hydrate: (name, row) => (row[name] ?? undefined) as string[] | undefined,
};
