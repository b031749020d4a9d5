import type { FieldNode } from "graphql";
import type { EntityType } from "../model/catalogue.js";
import { sortColumnOf } from "../model/sort-columns.js";
import type { Group, OrderKey, Page, Sum } from "../reads/plan.js";
import { checkPageSize, pageEnds, type Binder } from "./arguments.js";
import { decodeCursor } from "./cursor.js";
import { dayOf, labelConditions } from "./filter.js";
import { emptyPage, type PageDraft } from "./level-draft.js";
import { patternOf } from "./patterns.js";
import { slotOf } from "./slot.js";
import { facetColumn, facetsOf, moneyOf, orderColumn } from "./type-names.js";

type Arguments = Readonly<Record<string, unknown>>;

export interface Dated {
  readonly possible: readonly string[];
  /** True where the fact surely holds; `$row` stands for the row's variable. */
  readonly certain: string;
}

/** Compiles what the arguments of a list ask: its order, page, day and figures. */
export class PageCompiler {
  constructor(private readonly binder: Binder, private readonly accordingTo: string | null) {}

  page(types: readonly EntityType[], args: Arguments, variable: string, at: string, byRole = false): PageDraft {
    const order = orderOf(types, args.orderBy as readonly { field: string; direction: string }[] | undefined);
    const { backward, size, cursor } = pageEnds(args, at);
    this.binder.check(size, checkPageSize(at, backward ? "last" : "first"));
    return {
      ...emptyPage(),
      order,
      cut: this.binder.bind(size, plusOne),
      after: cursor === null ? [] : this.afterCursor({ order, backward, byRole }, cursor, variable, at),
      backward,
      byRole,
      fromCursor: cursor !== null,
      rows: false,
    };
  }

  /**
   * Rows on the far side of a cursor, as conditions of which a row satisfies one at most, in the order of the page:
   * equal in all keys but the id, equal in all but the last key, and so on.
   */
  private afterCursor(page: Pick<Page, "order" | "backward" | "byRole">, cursor: unknown, variable: string, at: string): readonly string[] {
    const key = (index: number): string => `$${this.binder.bind(cursor, (value) => decodeCursor(page, value, at)[index])}`;
    const keys = page.order.map(({ column, descending }) => ({ of: `${variable}.${column}`, descending }));
    if (page.byRole) keys.push({ of: "coalesce(e.role, '')", descending: keys.at(-1)!.descending });
    const values = keys.map((_, index) => key(index));
    const equal = keys.map(({ of }, index) => `${of} = ${values[index]}`);
    const beyond = keys.map(({ of, descending }, index) => `${of} ${descending === page.backward ? ">" : "<"} ${values[index]}`);
    return keys.map((_, index) => [...equal.slice(0, index), beyond[index]].join(" AND ")).reverse();
  }

  /** Rows whose fact may hold on the day asked for, and which of them surely do. */
  dated(types: readonly EntityType[], args: Arguments, variable: string, at: string): Dated {
    const period = types.length === 1 ? types[0]!.period : undefined;
    if (!period || args.asOf === undefined || args.asOf === null) return { possible: [], certain: "true" };
    const day = this.binder.bind(args.asOf, (value) => dayOf(value, "latest", at));
    const from = startColumn(period, args.basis);
    const until = period.to ? ` AND (${variable}.${period.to}_to IS NULL OR ${variable}.${period.to}_to >= $${day})` : "";
    const ends = period.to ? ` AND ($row.${period.to}_from IS NULL OR $row.${period.to}_from >= $${day})` : "";
    return {
      possible: [`((${variable}.${from}_from IS NULL OR ${variable}.${from}_from <= $${day})${until})`],
      certain: `$row.${from}_to <= $${day}${ends}`,
    };
  }

  /** Counts by the facet named. */
  group(type: EntityType, by: string, node: FieldNode): Group {
    const slot = slotOf(node);
    const relation = facetsOf(type).relations.get(by);
    if (!relation) return { slot, by: facetColumn(type, by) };
    const onlySource = this.accordingTo ? [`$${this.accordingTo} IN r.sourceIds`] : [];
    const where = [...labelConditions(relation, "q"), ...onlySource];
    return { slot, by: { pattern: patternOf(relation, "$row", "r", "q"), where: where.length > 0 ? where.join(" AND ") : null } };
  }

  /** Sums of the amount named. */
  sum(type: EntityType, of: string, node: FieldNode): Sum {
    const partOf = [...type.relations.values()].find((relation) => relation.type === "PART_OF" && relation.direction === "out" && relation.targets.includes(type.name));
    return { slot: slotOf(node), property: moneyOf(type).get(of)!, partOf: partOf ? partOf.type : null };
  }
}

const plusOne = (value: unknown): number => (value as number) + 1;

/** The order asked for, else the type's own; records of several types lie by type. The id makes it whole. */
function orderOf(types: readonly EntityType[], orderBy: readonly { field: string; direction: string }[] | undefined): OrderKey[] {
  if (types.length !== 1) return withId([{ column: "type", descending: false }]);
  const type = types[0]!;
  if (orderBy && orderBy.length > 0) return withId(orderBy.map(({ field, direction }) => ({ column: orderColumn(type, field), descending: direction === "DESC" })));
  return withId(type.order.map((name) => ({ column: sortColumnOf(type.properties.get(name)!)!, descending: false })));
}

/** What comes after the id, or for a second time, orders nothing. */
function withId(keys: readonly OrderKey[]): OrderKey[] {
  const distinct = keys.filter(({ column }, index) => keys.findIndex((key) => key.column === column) === index);
  const id = distinct.findIndex(({ column }) => column === "id");
  return id >= 0 ? distinct.slice(0, id + 1) : [...distinct, { column: "id", descending: distinct.at(-1)?.descending ?? false }];
}

const startColumn = (period: NonNullable<EntityType["period"]>, basis: unknown): string => (basis === "IN_FORCE" && period.inForceFrom ? period.inForceFrom : period.from);

export const periodColumns = ({ period }: EntityType): string[] =>
  [period!.from, period!.to, period!.inForceFrom].filter((name): name is string => name !== undefined).flatMap((name) => [`${name}_from`, `${name}_to`]);
