import { getNamedType, isObjectType, Kind, print, type FieldNode, type GraphQLObjectType, type GraphQLInterfaceType, type GraphQLSchema, type SelectionSetNode, type FragmentDefinitionNode, type GraphQLField, getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective } from "graphql";
import type { Catalogue, EntityType, RelationType } from "../model/catalogue.js";
import type { Group, Level, Link, OrderKey, Page, Sum, Totals } from "../reads/plan.js";
import { argumentsOf, checkPageSize, pageEnds, type Binder } from "./arguments.js";
import { decodeCursor } from "./cursor.js";
import { extraColumns } from "./extras/index.js";
import { dayOf, FilterCompiler, labelConditions } from "./filter.js";
import { patternOf } from "./patterns.js";
import { facetColumn, facetsOf, moneyOf, orderColumn } from "./type-names.js";

/** The key under which a parent holds what a field leads to: two fields with equal arguments share it. */
export const slotOf = (node: FieldNode): string => {
  const known = slots.get(node);
  if (known) return known;
  const slot = `${node.name.value.replace(/Edge$/, "")}(${(node.arguments ?? []).map((argument) => print(argument)).sort().join(",")})`;
  slots.set(node, slot);
  return slot;
};
const slots = new WeakMap<FieldNode, string>();

interface MutableLevel {
  readonly types: readonly string[];
  readonly columns: Set<string>;
  readonly links: Map<string, MutableLink>;
}

interface MutableLink {
  readonly slot: string;
  readonly kind: Link["kind"];
  onTypes: Set<string> | null;
  readonly pattern: string;
  readonly where: string | null;
  readonly edgeColumns: Set<string>;
  page: MutablePage;
  readonly level: MutableLevel;
  edgeSources: MutableLink | null;
}

interface MutablePage {
  readonly order: readonly OrderKey[];
  readonly cut: string | null;
  readonly after: string | null;
  readonly backward: boolean;
  readonly fromCursor: boolean;
  readonly byRole: boolean;
  rows: boolean;
  count: boolean;
  dated: Totals["dated"];
  readonly groups: Map<string, Group>;
  readonly sums: Map<string, Sum>;
}

export interface SelectionContext {
  readonly schema: GraphQLSchema;
  readonly catalogue: Catalogue;
  readonly binder: Binder;
  /** Variables with values replaced by references. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Parameter of the one source by which alone the answer is given. */
  readonly accordingTo: string | null;
}

type Composite = GraphQLObjectType | GraphQLInterfaceType;

/** Walks a selection once and gathers, level by level, what must be read. */
export class SelectionCompiler {
  private readonly filters: FilterCompiler;

  constructor(private readonly context: SelectionContext) {
    this.filters = new FilterCompiler(context.catalogue, context.binder);
  }

  get filter(): FilterCompiler {
    return this.filters;
  }

  /** The level of nodes that a selection on a type, or on several, needs. */
  nodeLevel(types: readonly string[], composite: Composite, selections: readonly SelectionSetNode[], at: string): Level {
    const level = newLevel(types);
    for (const selection of selections) this.gatherNode(level, null, composite, selection, at);
    return freezeLevel(level);
  }

  /** The page and the node level of a connection of the root. */
  rootConnection(type: EntityType, args: Readonly<Record<string, unknown>>, connection: GraphQLObjectType, selection: SelectionSetNode, at: string): { page: Page; level: Level } {
    const level = newLevel([type.name]);
    const page = this.page([type], args, "n", at);
    this.gatherConnection({ page, level, edgeColumns: new Set(), types: [type], certain: this.dated([type], args, "n", at).certain, onEdgeCitations: () => undefined }, connection, selection, at);
    for (const key of page.order) level.columns.add(key.column);
    return { page: freezePage(page), level: freezeLevel(level) };
  }

  private *fields(selection: SelectionSetNode, composite: Composite, condition: string | null): Generator<{ node: FieldNode; owner: Composite; condition: string | null }> {
    for (const one of selection.selections) {
      if (!this.included(one)) continue;
      if (one.kind === Kind.FIELD) {
        yield { node: one, owner: composite, condition };
        continue;
      }
      const fragment = one.kind === Kind.FRAGMENT_SPREAD ? this.context.fragments[one.name.value]! : one;
      const on = fragment.typeCondition?.name.value;
      const type = on ? (this.context.schema.getType(on) as Composite) : composite;
      yield* this.fields(fragment.selectionSet, type, isObjectType(type) && !isObjectType(composite) ? type.name : condition);
    }
  }

  private included(node: { readonly directives?: FieldNode["directives"] }): boolean {
    const variables = this.context.variables as Record<string, unknown>;
    if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
  }

  private gatherNode(level: MutableLevel, condition: string | null, composite: Composite, selection: SelectionSetNode, at: string): void {
    for (const { node, owner, condition: on } of this.fields(selection, composite, condition)) {
      const name = node.name.value;
      const types = (on ? [on] : level.types).map((type) => this.context.catalogue.types.get(type)).filter((type): type is EntityType => type !== undefined);
      const path = `${at}.${name}`;
      if (name === "__typename" || name === "id" || types.length === 0 || (on !== null && !level.types.includes(on))) continue;
      const field = owner.getFields()[name]!;
      if (name === "label") addAll(level.columns, ["label_en", "label_fr"]);
      else if (name === "confidence") level.columns.add("confidence");
      else if (name === "citations") this.addCitations(level, on, node, field, path);
      else this.gatherField(level, on, types, node, field, path);
    }
  }

  private gatherField(level: MutableLevel, on: string | null, types: readonly EntityType[], node: FieldNode, field: GraphQLField<unknown, unknown>, at: string): void {
    const name = node.name.value;
    const extra = extraColumns(types[0]!.name, name) ?? (name === "holds" && types[0]!.period ? periodColumns(types[0]!) : undefined);
    if (extra) return addAll(level.columns, extra);
    const property = types[0]!.properties.get(name);
    if (property) return addAll(level.columns, property.kind.columns(name));
    const relationName = name.endsWith("Edge") && !types[0]!.relations.has(name) ? name.slice(0, -"Edge".length) : name;
    const relation = types[0]!.relations.get(relationName);
    if (relation) this.addRelation(level, on, relation, node, field, at);
  }

  private addRelation(level: MutableLevel, on: string | null, relation: RelationType, node: FieldNode, field: GraphQLField<unknown, unknown>, at: string): void {
    const targets = relation.targets.map((name) => this.context.catalogue.types.get(name)!);
    const args = argumentsOf(field, node, this.context.variables);
    const isConnection = relation.many;
    const slot = slotOf(node);
    const pattern = patternOf(relation, "a", "e", "b");
    // Two types may hold the same relation with other targets.
    const key = `${slot}|${pattern}|${relation.targets.join()}`;
    let link = level.links.get(key);
    if (!link) {
      const where = [
        ...labelConditions(relation, "b"),
        ...(this.context.accordingTo ? [`$${this.context.accordingTo} IN e.sourceIds`] : []),
        ...(args.link ? this.filters.linkConditions("e", args.link as Record<string, unknown>, at) : []),
        ...(args.filter && targets.length === 1 ? [this.filters.where(targets[0]!, "b", args.filter as Record<string, unknown>, at)].filter((one): one is string => one !== null) : []),
        ...this.dated(targets, args, "b", at).possible,
      ];
      const byRole = relation.roles !== undefined;
      const page = isConnection ? this.page(targets, args, "b", at, byRole) : emptyPage();
      link = { slot, kind: isConnection ? "connection" : "one", onTypes: on ? new Set([on]) : null, pattern, where: where.length > 0 ? where.join(" AND ") : null, edgeColumns: new Set(isConnection && byRole ? ["role"] : []), page, level: newLevel(relation.targets), edgeSources: null };
      for (const order of page.order) link.level.columns.add(order.column);
      level.links.set(key, link);
    } else if (link.onTypes) {
      if (on) link.onTypes.add(on);
      else link.onTypes = null;
    }
    const own = link;
    const returned = getNamedType(field.type) as Composite;
    const gathering = { page: own.page, level: own.level, edgeColumns: own.edgeColumns, types: targets, certain: this.dated(targets, args, "b", at).certain, onEdgeCitations: (citations: FieldNode, owner: Composite, path: string) => this.addEdgeSources(own, citations, owner, path) };
    if (isConnection) return this.gatherConnection(gathering, returned as GraphQLObjectType, node.selectionSet!, at);
    if (node.name.value.endsWith("Edge") && node.name.value !== relation.name) return this.gatherEdge(gathering, returned, node.selectionSet!, at);
    this.gatherNode(own.level, null, returned, node.selectionSet!, at);
  }

  private gatherConnection(own: Gathering, connection: GraphQLObjectType, selection: SelectionSetNode, at: string): void {
    for (const { node } of this.fields(selection, connection, null)) {
      const name = node.name.value;
      const field = connection.getFields()[name];
      if (!field) continue;
      const path = `${at}.${name}`;
      const returned = getNamedType(field.type) as Composite;
      if (name === "totalCount") own.page.count = true;
      else if (name === "datedCount") own.page.dated ??= { certain: own.certain };
      else if (name === "counts") own.page.groups.set(slotOf(node), this.group(own, node, field));
      else if (name === "sums") own.page.sums.set(slotOf(node), this.sum(own, node, field));
      else {
        own.page.rows = true;
        if (name === "nodes") this.gatherNode(own.level, null, returned, node.selectionSet!, path);
        if (name === "edges") this.gatherEdge(own, returned, node.selectionSet!, path);
      }
    }
  }

  private gatherEdge(own: Gathering, edge: Composite, selection: SelectionSetNode, at: string): void {
    for (const { node } of this.fields(selection, edge, null)) {
      const name = node.name.value;
      const field = edge.getFields()[name];
      if (!field) continue;
      if (name === "node") this.gatherNode(own.level, null, getNamedType(field.type) as Composite, node.selectionSet!, `${at}.node`);
      else if (name === "citations") own.onEdgeCitations(node, getNamedType(field.type) as Composite, `${at}.citations`);
      else if (name !== "cursor" && name !== "__typename") own.edgeColumns.add(name);
    }
  }

  private addCitations(level: MutableLevel, on: string | null, node: FieldNode, field: GraphQLField<unknown, unknown>, at: string): void {
    const slot = "citations";
    let link = level.links.get(slot);
    if (!link) {
      link = { slot, kind: "citations", onTypes: on ? new Set([on]) : null, pattern: "(a)-[e:CITES]->(b:Source)", where: this.context.accordingTo ? `b.id = $${this.context.accordingTo}` : null, edgeColumns: new Set(["field", "locator", "confidence", "retrieved", "role"]), page: emptyPage(), level: newLevel(["Source"]), edgeSources: null };
      level.links.set(slot, link);
    } else if (link.onTypes) {
      if (on) link.onTypes.add(on);
      else link.onTypes = null;
    }
    this.gatherCitation(link.level, getNamedType(field.type) as Composite, node.selectionSet!, at);
  }

  private gatherCitation(sources: MutableLevel, citation: Composite, selection: SelectionSetNode, at: string): void {
    for (const { node } of this.fields(selection, citation, null)) {
      if (node.name.value !== "source") continue;
      this.gatherNode(sources, null, getNamedType((citation as GraphQLObjectType).getFields().source!.type) as Composite, node.selectionSet!, `${at}.source`);
    }
  }

  private addEdgeSources(link: MutableLink, node: FieldNode, citation: Composite, at: string): void {
    addAll(link.edgeColumns, ["sourceIds", "locators", "confidences", "retrieved"]);
    link.edgeSources ??= { slot: "citations", kind: "edgeSources", onTypes: null, pattern: "", where: null, edgeColumns: new Set(), page: emptyPage(), level: newLevel(["Source"]), edgeSources: null };
    this.gatherCitation(link.edgeSources.level, citation, node.selectionSet!, at);
  }

  private page(types: readonly EntityType[], args: Readonly<Record<string, unknown>>, variable: string, at: string, byRole = false): MutablePage {
    const { binder } = this.context;
    const order = orderOf(types, args.orderBy as readonly { field: string; direction: string }[] | undefined);
    const { backward, size, cursor } = pageEnds(args, at);
    binder.check(size, checkPageSize(at, backward ? "last" : "first"));
    return {
      order,
      cut: binder.bind(size, plusOne),
      after: cursor === null ? null : this.afterCursor({ order, backward, byRole }, cursor, variable, at),
      backward,
      byRole,
      fromCursor: cursor !== null,
      rows: false,
      count: false,
      dated: null,
      groups: new Map(),
      sums: new Map(),
    };
  }

  /** Rows on the far side of a cursor in the order of the page, nulls last when ascending. */
  private afterCursor(page: Pick<Page, "order" | "backward" | "byRole">, cursor: unknown, variable: string, at: string): string {
    const { binder } = this.context;
    const { order, backward, byRole } = page;
    const key = (index: number): string => binder.bind(cursor, (value) => decodeCursor(page, value, at)[index] ?? "");
    const isNull = (index: number): string => binder.bind(cursor, (value) => decodeCursor(page, value, at)[index] === null);
    const id = key(order.length);
    const sign = backward ? "<" : ">";
    const afterId = byRole
      ? `(${variable}.id ${sign} $${id} OR (${variable}.id = $${id} AND coalesce(e.role, '') ${sign} $${key(order.length + 1)}))`
      : `${variable}.id ${sign} $${id}`;
    return order.reduceRight((rest, { column, descending }, index) => {
      const at = `${variable}.${column}`;
      const [value, absent] = [key(index), isNull(index)];
      const forward = descending === backward;
      const beyond = forward ? `(${at} > $${value} OR ${at} IS NULL)` : `${at} < $${value}`;
      const beyondNull = forward ? "false" : `${at} IS NOT NULL`;
      return `(($${absent} AND (${beyondNull} OR (${at} IS NULL AND ${rest}))) OR (NOT $${absent} AND (${beyond} OR (${at} = $${value} AND ${rest}))))`;
    }, afterId);
  }

  /** Rows whose fact may hold on the day asked for, and which of them surely do. */
  dated(types: readonly EntityType[], args: Readonly<Record<string, unknown>>, variable: string, at: string): Dated {
    const period = types.length === 1 ? types[0]!.period : undefined;
    if (!period || args.asOf === undefined || args.asOf === null) return { possible: [], certain: "true" };
    const day = this.context.binder.bind(args.asOf, (value) => dayOf(value, "latest", at));
    const from = startColumn(period, args.basis);
    const until = period.to ? ` AND (${variable}.${period.to}_to IS NULL OR ${variable}.${period.to}_to >= $${day})` : "";
    const ends = period.to ? ` AND ($row.${period.to}_from IS NULL OR $row.${period.to}_from >= $${day})` : "";
    return {
      possible: [`((${variable}.${from}_from IS NULL OR ${variable}.${from}_from <= $${day})${until})`],
      certain: `$row.${from}_to <= $${day}${ends}`,
    };
  }

  private group(own: Gathering, node: FieldNode, field: GraphQLField<unknown, unknown>): Group {
    const { by } = argumentsOf(field, node, this.context.variables) as { by: string };
    const slot = slotOf(node);
    const type = own.types[0]!;
    const relation = facetsOf(type).relations.get(by);
    if (!relation) return { slot, by: facetColumn(type, by) };
    const onlySource = this.context.accordingTo ? [`$${this.context.accordingTo} IN r.sourceIds`] : [];
    const where = [...labelConditions(relation, "q"), ...onlySource];
    return { slot, by: { pattern: patternOf(relation, "$row", "r", "q"), where: where.length > 0 ? where.join(" AND ") : null } };
  }

  private sum(own: Gathering, node: FieldNode, field: GraphQLField<unknown, unknown>): Sum {
    const { of } = argumentsOf(field, node, this.context.variables) as { of: string };
    const type = own.types[0]!;
    const partOf = [...type.relations.values()].find((relation) => relation.type === "PART_OF" && relation.direction === "out" && relation.targets.includes(type.name));
    return { slot: slotOf(node), property: moneyOf(type).get(of)!, partOf: partOf ? partOf.type : null };
  }
}

interface Dated {
  readonly possible: readonly string[];
  /** True where the fact surely holds; `$row` stands for the row's variable. */
  readonly certain: string;
}

interface Gathering {
  readonly page: MutablePage;
  readonly level: MutableLevel;
  readonly edgeColumns: Set<string>;
  readonly types: readonly EntityType[];
  readonly certain: string;
  readonly onEdgeCitations: (node: FieldNode, citation: Composite, at: string) => void;
}

const plusOne = (value: unknown): number => (value as number) + 1;
const addAll = (set: Set<string>, values: Iterable<string>): void => {
  for (const value of values) set.add(value);
};

const newLevel = (types: readonly string[]): MutableLevel => ({ types, columns: new Set(), links: new Map() });
const emptyPage = (): MutablePage => ({ order: [], cut: null, after: null, backward: false, fromCursor: false, byRole: false, rows: true, count: false, dated: null, groups: new Map(), sums: new Map() });

/** The order asked for, else the type's own; records of several types lie by type. */
function orderOf(types: readonly EntityType[], orderBy: readonly { field: string; direction: string }[] | undefined): OrderKey[] {
  if (types.length !== 1) return [{ column: "type", descending: false }];
  const type = types[0]!;
  if (orderBy && orderBy.length > 0) return orderBy.map(({ field, direction }) => ({ column: orderColumn(type, field), descending: direction === "DESC" }));
  return type.order.map((name) => ({ column: type.properties.get(name)!.kind.sortColumn?.(name) ?? name, descending: false }));
}

const startColumn = (period: NonNullable<EntityType["period"]>, basis: unknown): string => (basis === "IN_FORCE" && period.inForceFrom ? period.inForceFrom : period.from);

export const periodColumns = ({ period }: EntityType): string[] =>
  [period!.from, period!.to, period!.inForceFrom].filter((name): name is string => name !== undefined).flatMap((name) => [`${name}_from`, `${name}_to`]);

function freezeLevel(level: MutableLevel): Level {
  return { types: level.types, columns: [...level.columns].sort(), links: [...level.links.values()].map(freezeLink).sort((a, b) => (`${a.slot}${a.pattern}` < `${b.slot}${b.pattern}` ? -1 : 1)) };
}

function freezeLink(link: MutableLink): Link {
  const edgeColumns = [...link.edgeColumns].sort();
  const page = freezePage(link.page);
  const sources = link.edgeSources
    ? { ...freezeLink(link.edgeSources), edgeColumns: [String(edgeColumns.indexOf("sourceIds") + 2)] }
    : null;
  return { slot: link.slot, kind: link.kind, onTypes: link.onTypes ? [...link.onTypes].sort() : null, pattern: link.pattern, where: link.where, edgeColumns, page, level: freezeLevel(link.level), edgeSources: sources };
}

function freezePage(page: MutablePage): Page {
  const { order, cut, after, backward, fromCursor, byRole, rows, count, dated, groups, sums } = page;
  return { order, cut, after, backward, fromCursor, byRole, rows, totals: { count, dated, groups: [...groups.values()], sums: [...sums.values()] } };
}
