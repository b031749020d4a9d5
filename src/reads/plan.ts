/**
 * A read plan says what a selection wants, as plain data: a root, then levels of fields and links.
 * It can be printed, compared and explained; `render.ts` turns it into one statement, `join.ts` turns the
 * statement's row back into objects. Values stand as names of parameters, never as text.
 */
export interface ReadPlan {
  readonly name: string;
  readonly root: Root;
  readonly level: Level;
  /** Name of the parameter with the source by which alone the answer is given. */
  readonly accordingTo: string | null;
}

export type Root = IdsRoot | PageRoot;

/** Starts at given ids; the order of the answer is the caller's. */
export interface IdsRoot {
  readonly by: "ids";
  /** Label to look under: a type or Entity. */
  readonly label: string;
  readonly ids: string;
}

/** Starts at a page of all nodes of a type that satisfy the conditions. */
export interface PageRoot {
  readonly by: "page";
  readonly label: string;
  /**
   * Cypher that starts at the records that the page names and binds `n` to those that may be wanted, so that no type is
   * scanned; null where it names none.
   */
  readonly anchor: string | null;
  /** Cypher over `n`, or null. */
  readonly where: string | null;
  readonly page: Page;
}

export interface OrderKey {
  /** A column that every record of the type has. */
  readonly column: string;
  readonly descending: boolean;
}

export interface Page {
  /** Ends with the id, in the direction of the key before it: one index holds them all. Empty where no order is asked. */
  readonly order: readonly OrderKey[];
  /** Parameter with the number of rows to read: one more than asked, to tell whether more follow; null reads all. */
  readonly cut: string | null;
  /** Conditions on the rows after (or before) a cursor: each row satisfies one at most; none without a cursor. */
  readonly after: readonly string[];
  readonly backward: boolean;
  /** Whether two records may be linked in several roles: then the role of the link is the key after the id, in its direction. */
  readonly byRole: boolean;
  /** Whether a cursor was given: rows lie on its other side. */
  readonly fromCursor: boolean;
  readonly totals: Totals;
  /** Whether the nodes are wanted at all, or only their totals. */
  readonly rows: boolean;
}

/** Figures over all rows, whatever the page. */
export interface Totals {
  readonly count: boolean;
  readonly dated: DatedCount | null;
  readonly groups: readonly Group[];
  readonly sums: readonly Sum[];
}

export interface DatedCount {
  /** Cypher that is true where the fact surely holds, over the row's variable. */
  readonly certain: string;
}

/** Number of rows by the value of a property or by the record at the other end of a relation. */
export interface Group {
  readonly slot: string;
  readonly by: { readonly column: string; readonly list: boolean } | { readonly pattern: string; readonly where: string | null };
}

/** Sum of a money property by currency. */
export interface Sum {
  readonly slot: string;
  readonly property: string;
  /** Relationship type by which a record is part of another of its type, whose sum includes its own. */
  readonly partOf: string | null;
}

export interface Level {
  /** Types that nodes of the level may have; one, or several when `type` must be read. */
  readonly types: readonly string[];
  readonly columns: readonly string[];
  readonly links: readonly Link[];
}

export interface Link {
  /** Under which key the parent holds what the link leads to. */
  readonly slot: string;
  readonly kind: "connection" | "one" | "citations" | "edgeSources";
  /** Parent types that have the link; null for all of the level. */
  readonly onTypes: readonly string[] | null;
  /** Pattern from `a` over `e` to `b`, such as `(a)<-[e:IMPLEMENTS]-(b:Measure)`. */
  readonly pattern: string;
  readonly where: string | null;
  readonly edgeColumns: readonly string[];
  readonly page: Page;
  readonly level: Level;
  /** Sources of the link's own citations, when asked for. */
  readonly edgeSources: Link | null;
}
