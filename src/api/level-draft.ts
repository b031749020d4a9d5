import { formOf } from "../reads/canonical.js";
import type { Group, Level, Link, OrderKey, Page, Sum, Totals } from "../reads/plan.js";

/** What a walk over a selection gathers; frozen to a plan's levels when the walk is done. */
export interface LevelDraft {
  readonly types: readonly string[];
  readonly columns: Set<string>;
  readonly links: Map<string, LinkDraft>;
}

export interface LinkDraft {
  readonly slot: string;
  readonly kind: Link["kind"];
  onTypes: Set<string> | null;
  readonly pattern: string;
  readonly where: string | null;
  readonly edgeColumns: Set<string>;
  readonly page: PageDraft;
  readonly level: LevelDraft;
  edgeSources: LinkDraft | null;
}

export interface PageDraft {
  readonly order: readonly OrderKey[];
  readonly cut: string | null;
  readonly after: readonly string[];
  readonly backward: boolean;
  readonly fromCursor: boolean;
  readonly byRole: boolean;
  rows: boolean;
  count: boolean;
  dated: Totals["dated"];
  readonly groups: Map<string, Group>;
  readonly sums: Map<string, Sum>;
}

export const newLevel = (types: readonly string[]): LevelDraft => ({ types, columns: new Set(), links: new Map() });
export const emptyPage = (): PageDraft => ({ order: [], cut: null, after: [], backward: false, fromCursor: false, byRole: false, rows: true, count: false, dated: null, groups: new Map(), sums: new Map() });

/** A link to sources: of a record's citations, or of those of another link. */
export const sourcesLink = (kind: "citations" | "edgeSources", parts: Partial<Pick<LinkDraft, "onTypes" | "pattern" | "where" | "edgeColumns">>): LinkDraft =>
  ({ slot: "citations", kind, onTypes: null, pattern: "", where: null, edgeColumns: new Set(), page: emptyPage(), level: newLevel(["Source"]), edgeSources: null, ...parts });

/** Notes that one more type, or every type when null, has the link. */
export function widen(link: LinkDraft, on: string | null): void {
  if (!link.onTypes) return;
  if (on) link.onTypes.add(on);
  else link.onTypes = null;
}

export const addAll = (set: Set<string>, values: Iterable<string>): void => {
  for (const value of values) set.add(value);
};

export function freezeLevel(level: LevelDraft): Level {
  // The id is read anyway, and so is the type of records of several types.
  const columns = [...level.columns].filter((column) => column !== "id" && (column !== "type" || level.types.length === 1)).sort();
  return { types: level.types, columns, links: byForm([...level.links.values()].map(freezeLink)) };
}

/** In an order that follows from what is asked and not from how: slots hold aliases, literals and names of variables. */
const byForm = <Part extends object>(parts: readonly Part[]): readonly Part[] =>
  parts.map((part) => ({ part, form: formOf(part) })).sort((a, b) => (a.form < b.form ? -1 : Number(a.form > b.form))).map(({ part }) => part);

function freezeLink(link: LinkDraft): Link {
  const edgeColumns = [...link.edgeColumns].sort();
  const page = freezePage(link.page);
  return { slot: link.slot, kind: link.kind, onTypes: link.onTypes ? [...link.onTypes].sort() : null, pattern: link.pattern, where: link.where, edgeColumns, page, level: freezeLevel(link.level), edgeSources: link.edgeSources ? freezeLink(link.edgeSources) : null };
}

export function freezePage(page: PageDraft): Page {
  const { order, cut, after, backward, fromCursor, byRole, rows, count, dated, groups, sums } = page;
  return { order, cut, after, backward, fromCursor, byRole, rows, totals: { count, dated, groups: byForm([...groups.values()]), sums: byForm([...sums.values()]) } };
}
