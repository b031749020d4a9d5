import { InvalidInput } from "../errors.js";

/** A page of a list that is computed whole and cut by offset: hits of a search, cells, evidence, gaps. */
export interface OffsetPage<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly edges: readonly { readonly cursor: string }[] };
  readonly totalCount: number;
}

export interface OffsetArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

export const OFFSET_DEFAULT = 20;

const PREFIX = "hit:";
export const cursorAt = (offset: number): string => Buffer.from(`${PREFIX}${offset}`).toString("base64url");

/** The offset after a cursor; 0 without one. `where` names the list in the message on a cursor that is none of its own. */
export function offsetAfter(cursor: string | null | undefined, where: string): number {
  if (!cursor) return 0;
  const text = Buffer.from(cursor, "base64url").toString("utf8");
  const offset = Number(text.slice(PREFIX.length));
  if (!text.startsWith(PREFIX) || !Number.isSafeInteger(offset) || offset < 0) throw new InvalidInput(`${where}: the cursor is not one that this ${where} gave; start again without it.`, { argument: "after" });
  return offset + 1;
}

/** The page of a whole list; `show` makes what is shown of each item on it. */
export function pageOf<Item, Node>(items: readonly Item[], { first, after }: OffsetArguments, where: string, show: (item: Item) => Node): OffsetPage<Node> {
  const offset = offsetAfter(after, where);
  const edges = items.slice(offset, offset + (first ?? OFFSET_DEFAULT)).map((item, index) => ({ cursor: cursorAt(offset + index), node: show(item) }));
  return {
    edges, nodes: edges.map(({ node }) => node),
    pageInfo: { hasNextPage: offset + edges.length < items.length, hasPreviousPage: offset > 0, edges },
    totalCount: items.length,
  };
}
