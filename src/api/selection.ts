import { getDirectiveValues, getNamedType, GraphQLIncludeDirective, GraphQLSkipDirective, isObjectType, Kind, type FieldNode, type FragmentDefinitionNode, type GraphQLField, type GraphQLInterfaceType, type GraphQLObjectType, type GraphQLSchema, type SelectionSetNode } from "graphql";
import type { Catalogue, EntityType, PropertyType, RelationType } from "../model/catalogue.js";
import type { KindName } from "../model/kinds/index.js";
import type { Level, Page } from "../reads/plan.js";
import { argumentsOf, type Binder } from "./arguments.js";
import { extraColumns } from "./extras/index.js";
import { FilterCompiler, labelConditions } from "./filter.js";
import { addAll, emptyPage, freezeLevel, freezePage, newLevel, sourcesLink, widen, type LevelDraft, type LinkDraft, type PageDraft } from "./level-draft.js";
import { PageCompiler, periodColumns } from "./page-compiler.js";
import { patternOf } from "./patterns.js";
import { slotOf } from "./slot.js";

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

/** What columns of a kind end in that one field of its values alone tells, and that field. */
const toldBy: Readonly<Partial<Record<KindName, Readonly<Record<string, string>>>>> = {
  localizedText: { _en_status: "status", _fr_status: "status" },
  partialDate: { _from: "earliest", _to: "latest" },
};

/** Walks a selection once and gathers, level by level, what must be read. */
export class SelectionCompiler {
  readonly filters: FilterCompiler;
  readonly pages: PageCompiler;

  constructor(private readonly context: SelectionContext) {
    this.filters = new FilterCompiler(context.catalogue, context.binder);
    this.pages = new PageCompiler(context.binder, context.accordingTo);
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
    const page = this.pages.page([type], args, "n", at);
    this.gatherConnection({ page, level, edgeColumns: new Set(), types: [type], certain: this.pages.dated([type], args, "n", at).certain, onEdgeCitations: () => undefined }, connection, selection, at);
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

  private gatherNode(level: LevelDraft, condition: string | null, composite: Composite, selection: SelectionSetNode, at: string): void {
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

  private gatherField(level: LevelDraft, on: string | null, types: readonly EntityType[], node: FieldNode, field: GraphQLField<unknown, unknown>, at: string): void {
    const name = node.name.value;
    const extra = extraColumns(types[0]!.name, name) ?? (name === "holds" && types[0]!.period ? periodColumns(types[0]!) : undefined);
    if (extra) return addAll(level.columns, extra);
    const property = types[0]!.properties.get(name);
    if (property) return addAll(level.columns, this.columnsOf(property, node, field));
    const relationName = name.endsWith("Edge") && !types[0]!.relations.has(name) ? name.slice(0, -"Edge".length) : name;
    const relation = types[0]!.relations.get(relationName);
    if (relation) this.addRelation(level, on, relation, node, field, at);
  }

  /** The columns of a property, without those that only a field tells which is not asked. */
  private columnsOf(property: PropertyType, node: FieldNode, field: GraphQLField<unknown, unknown>): readonly string[] {
    const columns = property.kind.columns(property.name);
    const tellers = toldBy[property.kindName];
    if (!tellers) return columns;
    const asked = new Set([...this.fields(node.selectionSet!, getNamedType(field.type) as Composite, null)].map((one) => one.node.name.value));
    return columns.filter((column) => {
      const teller = tellers[column.slice(property.name.length)];
      return teller === undefined || asked.has(teller);
    });
  }

  private addRelation(level: LevelDraft, on: string | null, relation: RelationType, node: FieldNode, field: GraphQLField<unknown, unknown>, at: string): void {
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
        ...this.pages.dated(targets, args, "b", at).possible,
      ];
      const byRole = relation.roles !== undefined;
      const page = isConnection ? this.pages.page(targets, args, "b", at, byRole) : emptyPage();
      link = { slot, kind: isConnection ? "connection" : "one", onTypes: on ? new Set([on]) : null, pattern, where: where.length > 0 ? where.join(" AND ") : null, edgeColumns: new Set(isConnection && byRole ? ["role"] : []), page, level: newLevel(relation.targets), edgeSources: null };
      for (const order of page.order) link.level.columns.add(order.column);
      level.links.set(key, link);
    } else {
      widen(link, on);
    }
    const own = link;
    const returned = getNamedType(field.type) as Composite;
    const gathering = { page: own.page, level: own.level, edgeColumns: own.edgeColumns, types: targets, certain: this.pages.dated(targets, args, "b", at).certain, onEdgeCitations: (citations: FieldNode, owner: Composite, path: string) => this.addEdgeSources(own, citations, owner, path) };
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
      else if (name === "counts") own.page.groups.set(slotOf(node), this.pages.group(own.types[0]!, this.argument(field, node, "by"), node));
      else if (name === "sums") own.page.sums.set(slotOf(node), this.pages.sum(own.types[0]!, this.argument(field, node, "of"), node));
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

  private argument(field: GraphQLField<unknown, unknown>, node: FieldNode, name: string): string {
    return argumentsOf(field, node, this.context.variables)[name] as string;
  }

  private addCitations(level: LevelDraft, on: string | null, node: FieldNode, field: GraphQLField<unknown, unknown>, at: string): void {
    const slot = "citations";
    let link = level.links.get(slot);
    if (!link) {
      const { accordingTo } = this.context;
      link = sourcesLink("citations", {
        onTypes: on ? new Set([on]) : null,
        pattern: "(a)-[e:CITES]->(b:Source)",
        where: accordingTo ? `b.id = $${accordingTo}` : null,
        edgeColumns: new Set(["field", "locator", "confidence", "retrieved", "role"]),
      });
      level.links.set(slot, link);
    } else {
      widen(link, on);
    }
    this.gatherCitation(link.level, getNamedType(field.type) as Composite, node.selectionSet!, at);
  }

  private gatherCitation(sources: LevelDraft, citation: Composite, selection: SelectionSetNode, at: string): void {
    for (const { node } of this.fields(selection, citation, null)) {
      if (node.name.value !== "source") continue;
      this.gatherNode(sources, null, getNamedType((citation as GraphQLObjectType).getFields().source!.type) as Composite, node.selectionSet!, `${at}.source`);
    }
  }

  private addEdgeSources(link: LinkDraft, node: FieldNode, citation: Composite, at: string): void {
    addAll(link.edgeColumns, ["sourceIds", "locators", "confidences", "retrieved"]);
    link.edgeSources ??= sourcesLink("edgeSources", {});
    this.gatherCitation(link.edgeSources.level, citation, node.selectionSet!, at);
  }

}

/** A page whose selection is being walked. */
interface Gathering {
  readonly page: PageDraft;
  readonly level: LevelDraft;
  readonly edgeColumns: Set<string>;
  readonly types: readonly EntityType[];
  readonly certain: string;
  readonly onEdgeCitations: (node: FieldNode, citation: Composite, at: string) => void;
}
