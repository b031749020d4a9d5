import { isInterfaceType, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import type { Catalogue, EntityType, PropertyType, RelationType } from "../model/catalogue.js";
import { precisionOf } from "../model/kinds/partial-date.js";
import type { ItemValue } from "../model/kinds/localized-text.js";
import type { Lang, Vocabulary } from "../model/kinds/kind.js";
import type { EdgeObject } from "../reads/join.js";
import { encodeCursor } from "./cursor.js";
import type { ApiContext } from "./api-context.js";
import { isComputed } from "./analysis/declare.js";
import { extraResolver } from "./extras/index.js";
import { dayOf } from "./filter.js";
import { slotOf } from "./slot.js";
import { facetsOf } from "./type-names.js";
import { labelLoader } from "./loaders.js";
import { textIn } from "./localized.js";

type Resolve = GraphQLFieldResolver<Record<string, unknown>, ApiContext>;

/** Gives every field of the schema its resolver: all of them read what the plan has brought, none waits. */
export function wireFields(schema: GraphQLSchema, catalogue: Catalogue): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = (value: { __typename: string }) => value.__typename;
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    const entity = catalogue.types.get(type.name);
    if (entity) type.isTypeOf = undefined;
    for (const [name, field] of Object.entries(type.getFields())) {
      const resolve = entity ? entityField(entity, name) : isComputed(type.name) ? computed(name) : sharedField(type.name, name, catalogue);
      if (resolve) field.resolve = resolve as never;
      // What is a property alone needs no wrapper of type-graphql around its reading.
      else if (type !== schema.getQueryType()) field.resolve = undefined;
    }
  }
}

function entityField(type: EntityType, name: string): Resolve | undefined {
  const extra = extraResolver(type.name, name);
  if (extra) return extra as unknown as Resolve;
  if (name === "id" || name === "confidence") return plain(name);
  if (name === "label") return localized("label");
  if (name === "citations") return citations;
  if (name === "holds") return holds(type);
  const property = type.properties.get(name);
  if (property) return propertyField(property);
  const relation = type.relations.get(name) ?? type.relations.get(name.replace(/Edge$/, ""));
  return relation ? relationField(relation, name) : undefined;
}

/** What is computed is a value, or a function that makes it when it is asked for. */
const computed = (name: string): Resolve => (parent, args, context, info) => {
  const value = parent[name];
  return typeof value === "function" ? (value as (...given: unknown[]) => unknown)(args, context, info) : value ?? null;
};

const plain = (name: string): Resolve => (parent) => parent[name] ?? null;

/** Edges of to-one relations are held whole: the field gives the node, the field named …Edge the edge. */
function relationField(relation: RelationType, name: string): Resolve {
  if (relation.many) return (parent, _args, _context, info) => parent[slotOf(info.fieldNodes[0]!)];
  return relation.name === name
    ? (parent, _args, _context, info) => (parent[slotOf(info.fieldNodes[0]!)] as EdgeObject | null)?.node ?? null
    : (parent, _args, _context, info) => parent[slotOf(info.fieldNodes[0]!)] ?? null;
}

function propertyField(property: PropertyType): Resolve {
  const { name, kind, kindName } = property;
  if (kindName === "localizedText") return localized(name);
  if (kindName === "partialDate") {
    const [from, to] = [`${name}_from`, `${name}_to`];
    return (parent) => (parent[name] ? { text: parent[name], precision: precisionOf(parent[name] as string), earliest: parent[from], latest: parent[to] } : null);
  }
  if (kindName === "items") {
    return (parent, _args, context) => ((kind.hydrate(name, parent) as readonly ItemValue[] | undefined) ?? []).map((item) => ({
      code: item.code ?? null, group: item.group ?? null, label: textIn(item as Record<string, unknown>, "en", "fr", context.lang),
    }));
  }
  if (kindName === "money") return (parent) => kind.hydrate(name, parent) ?? null;
  if (kind.columns(name).length > 1 || kindName === "externalIds") return (parent) => kind.hydrate(name, parent) ?? null;
  return plain(name);
}

const localized = (name: string): Resolve => {
  const [en, fr] = [`${name}_en`, `${name}_fr`];
  return (parent, { lang }: { lang?: Lang }, context) => textIn(parent, en, fr, lang ?? context.lang);
};

/** All citations, or those of one field: its own, else the record's; what only corroborates stands beside them. */
const citations: Resolve = (parent, { field }: { field?: string }) => {
  const all = (parent.citations as readonly EdgeObject[] | undefined) ?? [];
  if (!field) return all;
  const own = all.filter((citation) => citation.field === field);
  return own.some(({ role }) => role !== "CORROBORATES") ? own : [...all.filter((citation) => !citation.field), ...own];
};

function holds(type: EntityType): Resolve {
  const period = type.period!;
  return (parent, { asOf, basis }: { asOf: string; basis?: string }) => {
    const day = dayOf(asOf, "latest", "holds");
    const start = basis === "IN_FORCE" && period.inForceFrom ? period.inForceFrom : period.from;
    const [from, to] = [parent[`${start}_from`], parent[`${start}_to`]] as (string | null)[];
    const [endFrom, endTo] = period.to ? ([parent[`${period.to}_from`], parent[`${period.to}_to`]] as (string | null)[]) : [null, null];
    if ((from && from > day) || (endTo && endTo < day)) return "NO";
    return to && to <= day && (!endFrom || endFrom >= day) ? "YES" : "UNDETERMINED";
  };
}

function sharedField(typeName: string, name: string, catalogue: Catalogue): Resolve | undefined {
  if (typeName === "Citation") {
    if (name === "source") return computed("node");
    return (parent) => parent[name] || null;
  }
  if (typeName === "FacetCount" && name === "label") return facetLabel;
  if (typeName === "PageInfo") {
    const edgeAt = (index: number): Resolve => (parent) => {
      const edge = ((parent.edges as readonly EdgeObject[] | undefined) ?? []).at(index);
      return edge ? cursorOf(edge) : null;
    };
    if (name === "startCursor") return edgeAt(0);
    if (name === "endCursor") return edgeAt(-1);
  }
  if (name === "cursor" && typeName.endsWith("Edge")) return (parent) => cursorOf(parent as EdgeObject);
  if (name === "counts" && typeName.endsWith("Connection")) return counts(typeName, catalogue);
  if (name === "sums" && typeName.endsWith("Connection")) return (parent, _args, _context, info) => parent[slotOf(info.fieldNodes[0]!)];
  return undefined;
}

const cursorOf = (edge: EdgeObject): string => (typeof edge.cursor === "string" ? edge.cursor : encodeCursor(edge.page, edge.node, edge.role));

function counts(typeName: string, catalogue: Catalogue): Resolve {
  const type = catalogue.types.get(typeName.replace(/^Linked/, "").replace(/Connection$/, ""))!;
  const facets = facetsOf(type);
  return (parent, { by }: { by: string }, _context, info) => {
    const rows = parent[slotOf(info.fieldNodes[0]!)] as readonly { key: string | null; count: number }[];
    const column = facets.columns.get(by)?.column;
    const codes: Vocabulary | undefined = column ? type.properties.get(column)?.vocabulary : undefined;
    return rows.map((row) => ({ ...row, codes, isRecord: facets.relations.has(by) }));
  };
}

/** The label of a code stands in its vocabulary, that of a record is loaded with those of the other rows. */
const facetLabel: Resolve = async (parent, _args, context) => {
  const { key, codes, isRecord } = parent as { key: string | null; codes?: Vocabulary; isRecord: boolean };
  if (key === null) return null;
  const label = codes ? codes.codes[key] : undefined;
  if (label) return textIn({ label_en: label.en, label_fr: label.fr }, "label_en", "label_fr", context.lang);
  const record = isRecord ? await labelLoader(context).load(key) : null;
  return record ? textIn(record, "label_en", "label_fr", context.lang) : null;
};
