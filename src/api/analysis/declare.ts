import { GraphQLInt, GraphQLString } from "graphql";
import type { Both } from "../../analysis/ground/ground.js";
import { LangEnum, LocalizedText } from "../../model/graphql-values.js";
import type { Lang } from "../../model/kinds/kind.js";
import { PAGE_MAX } from "../arguments.js";
import { add, argument, objectType, PageInfo } from "../connection-types.js";
import type { RequestContext } from "../context.js";
import { textIn } from "../localized.js";
import { OFFSET_DEFAULT } from "../offset-page.js";

export type Class = abstract new () => object;

/** A field of a type of the analysis: what it is, what it says, its arguments with theirs. */
export interface FieldOf {
  readonly type: () => unknown;
  readonly about: string;
  readonly nullable?: boolean;
  /** Of a list: how many it may well hold, for the limits; LIST_SIZE when left out. */
  readonly size?: number;
  readonly args?: Readonly<Record<string, { readonly type: () => unknown; readonly about: string; readonly required?: boolean }>>;
}

const computedTypes = new Set<string>();
const sizes = new Map<string, number>();

const LIST_SIZE = 50;

/** How many objects a list of a computed type may well hold: what it holds is not known before it is made. */
export const listSize = (type: string, list: string): number => sizes.get(`${type}.${list}`) ?? LIST_SIZE;

/** Whether a type was made by declare(): its fields are values, or functions that make them. */
export const isComputed = (type: string): boolean => computedTypes.has(type);

/** Declares an object type. Its values are plain objects; a field with arguments, or read when asked, is a function on them. */
export function declare(name: string, about: string, fields: Readonly<Record<string, FieldOf>>): Class {
  const created = objectType(name, about);
  computedTypes.add(name);
  for (const [field, { type, about: text, nullable = false, size, args = {} }] of Object.entries(fields)) {
    add(created, field, type, text, nullable);
    if (size !== undefined) sizes.set(`${name}.${field}`, size);
    for (const [given, one] of Object.entries(args)) argument(created, field, given, one.type, one.about, !one.required);
  }
  return created;
}

export const field = (type: () => unknown, about: string, nullable = false): FieldOf => ({ type, about, nullable });

const langArgument = { lang: { type: () => LangEnum, about: "Language wanted; without it, that of Accept-Language, else English." } };

/** A sentence in both languages. */
export const text = (about: string, nullable = false): FieldOf => ({ type: () => LocalizedText, about, nullable, args: langArgument });

/** The value of a field made with text(). */
export const say = (both: Both | null) => ({ lang }: { lang?: Lang | null }, context: RequestContext): object | null =>
  both && textIn({ en: both.en, fr: both.fr }, "en", "fr", lang ?? context.lang);

export const pageArguments = {
  first: { type: () => GraphQLInt, about: `Number of rows: 0 to ${PAGE_MAX}, ${OFFSET_DEFAULT} when left out.` },
  after: { type: () => GraphQLString, about: "Begin after this cursor." },
};

/** The connection of a computed list, with its edges; `more` are figures over the whole list. */
export function connection(name: string, node: () => Class, about: string, more: Readonly<Record<string, FieldOf>> = {}): Class {
  const edge = declare(`${name}Edge`, `One row of a list of ${name}.`, {
    cursor: field(() => GraphQLString, "Where the row lies; give it to after."),
    node: field(node, "The row."),
  });
  return declare(`${name}Connection`, about, {
    edges: field(() => [edge], "The rows of the page."),
    nodes: field(() => [node()], "The rows of the page, without their cursors."),
    pageInfo: field(() => PageInfo, "Where the page lies."),
    totalCount: field(() => GraphQLInt, "Number of rows on all pages."),
    ...more,
  });
}
