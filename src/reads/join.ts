import type { Catalogue } from "../model/catalogue.js";
import { ENDS, walk } from "./render.js";
import type { Level, Link, OrderKey, Page, ReadPlan } from "./plan.js";

/** A record as the API resolves it: its columns, and what its links lead to under their slots. */
export interface NodeObject {
  readonly __typename: string;
  readonly id: string;
  [key: string]: unknown;
}

export interface EdgeObject {
  readonly node: NodeObject;
  /** The page that holds it: its order makes the cursor. */
  readonly page: Page;
  [column: string]: unknown;
}

export interface ConnectionObject {
  readonly edges: readonly EdgeObject[];
  readonly nodes: readonly NodeObject[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly edges: readonly EdgeObject[] };
  totalCount?: number;
  datedCount?: { readonly certain: number; readonly undetermined: number };
  [slot: string]: unknown;
}

export interface Joined {
  /** Nodes of the root by id. */
  readonly nodes: ReadonlyMap<string, NodeObject>;
  /** The root page, when the plan starts at one. */
  readonly connection: ConnectionObject | null;
}

type Cell = unknown;
type Row = Readonly<Record<string, readonly (readonly Cell[])[] | undefined>>;
type Params = Readonly<Record<string, unknown>>;

/** Joins the levels of a statement's one row by key: each node once, shared by all its parents. */
export function join(plan: ReadPlan, row: Row, params: Params, catalogue: Catalogue): Joined {
  const levels = new Map<number, Map<string, NodeObject>>();
  const root = nodesOf(plan.level, row.c0);
  /** By the number of their link, those edges whose citations come with a later level. */
  const cited = new Map<number, readonly EdgeObject[]>();
  levels.set(0, root);
  for (const { link, at, parent, ofEdges } of walk(plan.level)) {
    const nodes = nodesOf(link.level, row[`c${at}`]);
    levels.set(at, nodes);
    if (ofEdges) continue;
    const parents = levels.get(parent)!;
    const edges = attach(link, at, row, params, parents, nodes);
    if (link.edgeSources) cited.set(at, edges);
  }
  for (const { link, at, parent, ofEdges } of walk(plan.level)) if (ofEdges) citeEdges(link, levels.get(at)!, cited.get(parent) ?? [], plan.accordingTo ? params[plan.accordingTo] : null);
  const connection = plan.root.by === "page"
    ? connectionOf([...root.values()].map((node) => ({ node, page: (plan.root as { page: Page }).page })), plan.root.page, params)
    : null;
  if (connection && plan.root.by === "page") addRootTotals(connection, plan.root.page, row);
  // Last, since pages lie in the order of what is true, also where the one source does not tell it.
  for (const [at, nodes] of levels) mask(nodes, row[`m${at}`], catalogue);
  return { nodes: root, connection };
}

function nodesOf(level: Level, rows: readonly (readonly Cell[])[] | undefined): Map<string, NodeObject> {
  const nodes = new Map<string, NodeObject>();
  const [only] = level.types;
  const offset = level.types.length === 1 ? 1 : 2;
  for (const cells of rows ?? []) {
    const node: NodeObject = { __typename: offset === 1 ? only! : (cells[1] as string), id: cells[0] as string };
    if (offset === 2) node.type = cells[1];
    for (let index = 0; index < level.columns.length; index++) node[level.columns[index]!] = cells[index + offset];
    nodes.set(node.id, node);
  }
  return nodes;
}

/** Gives the parents what the link leads to; the edges made are given back. */
function attach(link: Link, at: number, row: Row, params: Params, parents: ReadonlyMap<string, NodeObject>, nodes: ReadonlyMap<string, NodeObject>): readonly EdgeObject[] {
  const byParent = new Map<string, EdgeObject[]>();
  const all: EdgeObject[] = [];
  for (const cells of row[`e${at}`] ?? []) {
    const node = nodes.get(cells[1] as string);
    if (!node) continue;
    const edge: EdgeObject = { node, page: link.page };
    for (let index = 0; index < link.edgeColumns.length; index++) edge[link.edgeColumns[index]!] = cells[index + ENDS];
    const siblings = byParent.get(cells[0] as string);
    if (siblings) siblings.push(edge);
    else byParent.set(cells[0] as string, [edge]);
    all.push(edge);
  }
  const totals = parentTotals(link.page, at, row);
  for (const parent of parents.values()) {
    if (link.onTypes && !link.onTypes.includes(parent.__typename)) continue;
    parent[link.slot] = valueOf(link, byParent.get(parent.id) ?? [], params, totals, parent.id);
  }
  return all;
}

function valueOf(link: Link, edges: EdgeObject[], params: Params, totals: (connection: ConnectionObject, parent: string) => void, parent: string): unknown {
  if (link.kind === "one") return edges[0] ?? null;
  if (link.kind === "citations") return edges.sort(byCitation);
  const connection = connectionOf(edges, link.page, params);
  totals(connection, parent);
  return connection;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** What the record rests on first, then its fields, then what corroborates. */
const byCitation = (a: EdgeObject, b: EdgeObject): number =>
  compare(a.role === "CORROBORATES" ? 1 : 0, b.role === "CORROBORATES" ? 1 : 0) || compare(text(a.field), text(b.field)) ||
  compare(a.node.id, b.node.id) || compare(text(a.locator), text(b.locator)) || compare(text(a.confidence), text(b.confidence));

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of the page, in which every key has a value; then by role. */
function byOrder(order: readonly OrderKey[]): (a: EdgeObject, b: EdgeObject) => number {
  const last = order.at(-1)?.descending ? -1 : 1;
  return (a, b) => {
    for (const { column, descending } of order) {
      const difference = compare(a.node[column] as string | number, b.node[column] as string | number);
      if (difference !== 0) return descending ? -difference : difference;
    }
    return last * compare(text(a.role), text(b.role));
  };
}

function connectionOf(edges: EdgeObject[], page: Page, params: Params): ConnectionObject {
  edges.sort(byOrder(page.order));
  const cut = page.cut ? (params[page.cut] as number) - 1 : edges.length;
  const more = edges.length > cut;
  const kept = !more ? edges : page.backward ? edges.slice(edges.length - cut) : edges.slice(0, cut);
  return {
    edges: kept,
    nodes: kept.map((edge) => edge.node),
    pageInfo: { hasNextPage: page.backward ? page.fromCursor : more, hasPreviousPage: page.backward ? more : page.fromCursor, edges: kept },
  };
}

interface GroupCount {
  readonly key: string | null;
  readonly count: number;
}

const groupsOf = (rows: readonly (readonly Cell[])[]): GroupCount[] =>
  rows.map(([key, count]) => ({ key: key === "" || key === null ? null : String(key), count: count as number }))
    .sort((a, b) => b.count - a.count || compare(a.key ?? "\uffff", b.key ?? "\uffff"));

const sumsOf = (rows: readonly (readonly Cell[])[]): { currency: string; amount: number; count: number }[] =>
  rows.filter(([currency]) => currency !== null).map(([currency, amount, count]) => ({ currency: currency as string, amount: amount as number, count: count as number }))
    .sort((a, b) => compare(a.currency, b.currency));

function addRootTotals(connection: ConnectionObject, page: Page, row: Row): void {
  if (page.totals.count) connection.totalCount = row.t0 as unknown as number;
  if (page.totals.dated) {
    const [certain, total] = row.d0 as unknown as [number, number];
    connection.datedCount = { certain, undetermined: total - certain };
  }
  for (const [index, group] of page.totals.groups.entries()) connection[group.slot] = groupsOf(row[`g0_${index}`]!);
  for (const [index, sum] of page.totals.sums.entries()) connection[sum.slot] = sumsOf(row[`s0_${index}`]!);
}

function parentTotals(page: Page, at: number, row: Row): (connection: ConnectionObject, parent: string) => void {
  const byParent = (rows: readonly (readonly Cell[])[] | undefined): Map<string, (readonly Cell[])[]> => {
    const found = new Map<string, (readonly Cell[])[]>();
    for (const [parent, ...cells] of rows ?? []) found.set(parent as string, [...(found.get(parent as string) ?? []), cells]);
    return found;
  };
  const counts = byParent(row[`t${at}`]);
  const dated = byParent(row[`d${at}`]);
  const groups = page.totals.groups.map((group, index) => ({ slot: group.slot, rows: byParent(row[`g${at}_${index}`]) }));
  const sums = page.totals.sums.map((sum, index) => ({ slot: sum.slot, rows: byParent(row[`s${at}_${index}`]) }));
  return (connection, parent) => {
    if (page.totals.count) connection.totalCount = (counts.get(parent)?.[0]?.[0] as number | undefined) ?? 0;
    if (page.totals.dated) {
      const [certain, total] = (dated.get(parent)?.[0] ?? [0, 0]) as [number, number];
      connection.datedCount = { certain, undetermined: total - certain };
    }
    for (const { slot, rows } of groups) connection[slot] = groupsOf(rows.get(parent) ?? []);
    for (const { slot, rows } of sums) connection[slot] = sumsOf(rows.get(parent) ?? []);
  };
}

/** Gives each edge its citations from its parallel lists, or those of one source. */
function citeEdges(link: Link, sources: ReadonlyMap<string, NodeObject>, edges: readonly EdgeObject[], only: unknown): void {
  for (const edge of edges) {
    const ids = (edge.sourceIds as string[] | null) ?? [];
    const [locators, confidences, retrieved] = [edge.locators as string[], edge.confidences as string[], edge.retrieved as string[]];
    const all = ids.map((id, index) => ({ node: sources.get(id), locator: locators[index], confidence: confidences[index], retrieved: retrieved[index], field: "", role: "SUPPORTS" }));
    edge[link.slot] = only === null ? all : all.filter(({ node }) => node?.id === only);
  }
}

interface FieldCited {
  /** Whether the one source is among its citations. */
  bySource: boolean;
  /** Whether it rests on citations of its own, instead of those of the record. */
  ownGround: boolean;
}

/** Hides what the one source does not say: fields that rest on others alone, or all when it cites none. */
function mask(nodes: ReadonlyMap<string, NodeObject>, cited: readonly (readonly Cell[])[] | undefined, catalogue: Catalogue): void {
  if (!cited) return;
  const byNode = new Map<string, Map<string, FieldCited>>();
  for (const [id, field, isIt, role] of cited) {
    const fields = byNode.get(id as string) ?? new Map<string, FieldCited>();
    const known = fields.get(field as string) ?? { bySource: false, ownGround: false };
    byNode.set(id as string, fields.set(field as string, { bySource: known.bySource || isIt === true, ownGround: known.ownGround || role !== "CORROBORATES" }));
  }
  for (const node of nodes.values()) {
    const fields = byNode.get(node.id);
    for (const property of catalogue.types.get(node.__typename)!.properties.values()) {
      const own = fields?.get(property.name);
      const says = own?.bySource === true || (own?.ownGround !== true && fields?.get("")?.bySource === true);
      if (says || property.required) continue;
      for (const column of property.kind.columns(property.name)) {
        if (column in node) node[column] = null;
      }
    }
  }
}
