import { byText } from "../order.js";

/** A record as the rules see it: its id, type and labels, the weakest confidence that it rests on, and the columns of its type. */
export interface GroundNode {
  readonly id: string;
  readonly type: string;
  readonly confidence: string | null;
  readonly label: Both;
  readonly columns: Readonly<Record<string, unknown>>;
}

/** A text in both languages; where one is missing, the other stands for it. */
export interface Both {
  readonly en: string;
  readonly fr: string;
}

/** A link as the rules see it; `from` is the record that holds it. */
export interface GroundEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** The field of the record that holds it. */
  readonly field: string;
  readonly basis: "STATED" | "EDITORIAL";
  readonly confidence: string | null;
  readonly role: string | null;
}

export interface GroundContents {
  readonly nodes: readonly GroundNode[];
  readonly edges: readonly GroundEdge[];
}

const none: readonly GroundEdge[] = [];

/**
 * What the analysis rests on, as one state of the graph showed it. Plain data that nothing changes: every rule is a
 * function of it, and the same ground gives the same answer, in whatever order it was read.
 */
export class Ground {
  private readonly byId: ReadonlyMap<string, GroundNode>;
  private readonly byType: ReadonlyMap<string, readonly GroundNode[]>;
  /** Links by their type, then by the record at one end. */
  private readonly outward = new Map<string, Map<string, GroundEdge[]>>();
  private readonly inward = new Map<string, Map<string, GroundEdge[]>>();
  private readonly derived = new Map<string, unknown>();

  /** @param version the state of the graph that it shows */
  constructor(readonly version: string, readonly contents: GroundContents) {
    const nodes = [...contents.nodes].sort((a, b) => byText(a.id, b.id));
    this.byId = new Map(nodes.map((node) => [node.id, node]));
    const byType = new Map<string, GroundNode[]>();
    for (const node of nodes) append(byType, node.type, node);
    this.byType = byType;
    for (const edge of contents.edges) {
      if (!this.byId.has(edge.from) || !this.byId.has(edge.to)) continue;
      append(linksOfType(this.outward, edge.type), edge.from, edge);
      append(linksOfType(this.inward, edge.type), edge.to, edge);
    }
    sortAll(this.outward, "to");
    sortAll(this.inward, "from");
  }

  node(id: string): GroundNode | undefined {
    return this.byId.get(id);
  }

  /** Records of a type, by id. */
  ofType(type: string): readonly GroundNode[] {
    return this.byType.get(type) ?? [];
  }

  /** Links of a type that a record holds, by the id at the other end; `to` keeps those that lead to records of a type. */
  from(id: string, type: string, to?: string): readonly GroundEdge[] {
    const edges = this.outward.get(type)?.get(id) ?? none;
    return to === undefined ? edges : edges.filter((edge) => this.byId.get(edge.to)!.type === to);
  }

  /** Links of a type that lead to a record, by the id at the other end; `from` keeps those that records of a type hold. */
  to(id: string, type: string, from?: string): readonly GroundEdge[] {
    const edges = this.inward.get(type)?.get(id) ?? none;
    return from === undefined ? edges : edges.filter((edge) => this.byId.get(edge.from)!.type === from);
  }

  /** What follows from this ground alone, made at its first use and kept with it. */
  once<Result>(key: string, make: () => Result): Result {
    if (!this.derived.has(key)) this.derived.set(key, make());
    return this.derived.get(key) as Result;
  }

  /** The same ground with more in it; records of an id that is there are replaced. */
  with(added: Partial<GroundContents>): Ground {
    const ids = new Set((added.nodes ?? []).map(({ id }) => id));
    return new Ground(this.version, { nodes: [...this.contents.nodes.filter(({ id }) => !ids.has(id)), ...(added.nodes ?? [])], edges: [...this.contents.edges, ...(added.edges ?? [])] });
  }

  /** The same ground without some records, with their links, and without some links. */
  without(removed: { readonly ids?: readonly string[]; readonly edges?: readonly GroundEdge[] }): Ground {
    const ids = new Set(removed.ids ?? []);
    const edges = new Set((removed.edges ?? []).map(keyOf));
    return new Ground(this.version, { nodes: this.contents.nodes.filter(({ id }) => !ids.has(id)), edges: this.contents.edges.filter((edge) => !edges.has(keyOf(edge)) && !ids.has(edge.from) && !ids.has(edge.to)) });
  }
}

/** What tells one link from another. */
export const keyOf = ({ from, type, to, field, role }: GroundEdge): string => `${from} ${type} ${to} ${field} ${role ?? ""}`;

function linksOfType(links: Map<string, Map<string, GroundEdge[]>>, type: string): Map<string, GroundEdge[]> {
  const own = links.get(type) ?? new Map<string, GroundEdge[]>();
  links.set(type, own);
  return own;
}

function sortAll(links: ReadonlyMap<string, ReadonlyMap<string, GroundEdge[]>>, end: "from" | "to"): void {
  for (const byRecord of links.values()) {
    for (const edges of byRecord.values()) if (edges.length > 1) edges.sort((a, b) => byText(a[end], b[end]) || byText(a.field, b.field) || byText(a.role ?? "", b.role ?? ""));
  }
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
