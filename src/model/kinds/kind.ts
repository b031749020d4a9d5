/** What a node or a relationship may hold in either store: no null, no nesting, lists of one type. */
export type Storable = string | number | boolean | readonly string[] | readonly number[] | readonly boolean[];

export type Lang = "en" | "fr";

/** A fault in what a curator wrote: what is wrong and what to do. `path` leads from the property into its value. */
export interface Problem {
  readonly message: string;
  readonly path?: readonly (string | number)[];
}

export type Parsed<V> = { readonly value: V } | { readonly problems: readonly Problem[] };

export interface KindContext {
  readonly vocabulary?: Vocabulary;
}

export interface Vocabulary {
  readonly name: string;
  readonly description: string;
  readonly codes: Readonly<Record<string, CodeLabel>>;
}

export interface CodeLabel {
  readonly en: string;
  readonly fr: string;
}

/** How a filter of the API asks about a value of this kind. */
export type FilterFamily =
  | "text" | "localizedText" | "code" | "codes" | "number" | "boolean" | "partialDate" | "money" | "texts" | "externalIds" | "none";

/**
 * A kind of value. Behaviour belongs to kinds, not to properties: a kind knows how a curator writes it,
 * how it is stored in flat columns, how the API filters and shows it.
 */
export interface ValueKind<V = unknown> {
  readonly name: string;
  /** How a curator writes it, for the docs. */
  readonly writes: string;
  readonly filter: FilterFamily;
  /** The columns that hold a property of this name. */
  columns(name: string): readonly string[];
  /** The column that orders it, if it can be ordered. */
  sortColumn?(name: string): string;
  parse(raw: unknown, context: KindContext): Parsed<V>;
  store(name: string, value: V): Readonly<Record<string, Storable>>;
  /** The inverse of `store`, or undefined when nothing is stored. */
  hydrate(name: string, row: Readonly<Record<string, unknown>>): V | undefined;
}

export const ok = <V>(value: V): Parsed<V> => ({ value });
export const bad = <V = never>(message: string, path?: readonly (string | number)[]): Parsed<V> => ({ problems: [path ? { message, path } : { message }] });
export const show = (raw: unknown): string => {
  const text = JSON.stringify(raw) ?? String(raw);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};
export const isRecord = (raw: unknown): raw is Record<string, unknown> => typeof raw === "object" && raw !== null && !Array.isArray(raw);
