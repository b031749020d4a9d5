import { bad, isRecord, ok, show, type ValueKind } from "./kind.js";

const MAX_TEXT = 20_000;

const checkText = (raw: unknown): string | undefined => {
  if (typeof raw !== "string") return `${show(raw)} is not text; put it in quotation marks`;
  if (raw.trim() === "") return "the text is empty; leave the field out when nothing is known";
  if (raw.length > MAX_TEXT) return `the text has ${raw.length} characters; ${MAX_TEXT} at most`;
  return undefined;
};

const one = <V>(
  kind: Pick<ValueKind<V>, "name" | "writes" | "filter" | "parse">,
  sortable = true,
): ValueKind<V> => ({
  ...kind,
  columns: (name) => [name],
  ...(sortable ? { sortColumn: (name: string) => name } : {}),
  store: (name, value) => ({ [name]: value as string }),
  hydrate: (name, row) => (row[name] ?? undefined) as V | undefined,
});

export const text = one<string>({
  name: "text",
  writes: "text in one language or none (a name, a number, a symbol)",
  filter: "text",
  parse: (raw) => {
    const fault = checkText(raw);
    return fault ? bad(fault) : ok((raw as string).trim());
  },
});

export const texts = one<readonly string[]>({
  name: "texts",
  writes: "a list of texts",
  filter: "texts",
  parse: (raw) => {
    if (!Array.isArray(raw)) return bad(`${show(raw)} is not a list; write one entry per line, each after "- "`);
    const problems = raw.flatMap((item, index) => {
      const fault = checkText(item);
      return fault ? [{ message: fault, path: [index] }] : [];
    });
    return problems.length > 0 ? { problems } : ok(raw.map((item: string) => item.trim()));
  },
}, false);

export const url = one<string>({
  name: "url",
  writes: "an http or https address",
  filter: "text",
  parse: (raw) => {
    const isAddress = typeof raw === "string" && URL.canParse(raw.trim()) && /^https?:$/.test(new URL(raw.trim()).protocol);
    return isAddress ? ok((raw as string).trim()) : bad(`${show(raw)} is not a web address; write it whole, with https://`);
  },
});

export const integer = one<number>({
  name: "integer",
  writes: "a whole number",
  filter: "number",
  parse: (raw) => (Number.isSafeInteger(raw) ? ok(raw as number) : bad(`${show(raw)} is not a whole number`)),
});

export const decimal = one<number>({
  name: "decimal",
  writes: "a number, with a point for decimals",
  filter: "number",
  parse: (raw) => (typeof raw === "number" && Number.isFinite(raw) ? ok(raw) : bad(`${show(raw)} is not a number`)),
});

export const boolean = one<boolean>({
  name: "boolean",
  writes: "true or false",
  filter: "boolean",
  parse: (raw) => (typeof raw === "boolean" ? ok(raw) : bad(`${show(raw)} is neither true nor false`)),
});

/** A day of one calendar year, exact: used for the day on which something was seen. */
export const isDay = (raw: unknown): raw is string =>
  typeof raw === "string" && /^\d{4}-\d{2}-\d{2}$/.test(raw) && !Number.isNaN(Date.parse(`${raw}T00:00:00Z`)) &&
  new Date(`${raw}T00:00:00Z`).toISOString().startsWith(raw);

/** Identifiers that other systems gave: `{ prima: KH10P0533, px: PX.0347 }`. */
export const externalIds: ValueKind<readonly { scheme: string; value: string }[]> = {
  name: "externalIds",
  writes: "a map of scheme to identifier, such as { prima: KH10P0533 }",
  filter: "externalIds",
  columns: (name) => [name],
  parse: (raw) => {
    if (!isRecord(raw)) return bad(`${show(raw)} is not a map of scheme to identifier`);
    const problems = Object.entries(raw).flatMap(([scheme, value]) =>
      typeof value === "string" && value.trim() !== "" && /^[a-zA-Z][a-zA-Z0-9]*$/.test(scheme)
        ? []
        : [{ message: `${show(value)} is not an identifier; put it in quotation marks`, path: [scheme] }]);
    return problems.length > 0 ? { problems } : ok(Object.entries(raw).map(([scheme, value]) => ({ scheme, value: String(value).trim() })));
  },
  store: (name, value) => ({ [name]: value.map((id) => `${id.scheme}:${id.value}`) }),
  hydrate: (name, row) => (row[name] as string[] | undefined)?.map((id) => {
    const colon = id.indexOf(":");
    return { scheme: id.slice(0, colon), value: id.slice(colon + 1) };
  }),
};
