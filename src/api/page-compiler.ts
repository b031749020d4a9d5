import type { FieldNode } from "graphql";
import type { EntityType } from "../model/catalogue.js";
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
      after: cursor === null ? null : this.afterCursor({ order, backward, byRole }, cursor, variable, at),
      backward,
      byRole,
      fromCursor: cursor !== null,
      rows: false,
    };
  }

  /** Rows on the far side of a cursor in the order of the page, nulls last when ascending. */
  private afterCursor(page: Pick<Page, "order" | "backward" | "byRole">, cursor: unknown, variable: string, at: string): string {
    const { order, backward, byRole } = page;
    const key = (index: number): string => this.binder.bind(cursor, (value) => decodeCursor(page, value, at)[index] ?? "");
    const isNull = (index: number): string => this.binder.bind(cursor, (value) => decodeCursor(page, value, at)[index] === null);
    const id = key(order.length);
    const sign = backward ? "<" : ">";
    const afterId = byRole
      ? `(${variable}.id ${sign} $${id} OR (${variable}.id = $${id} AND coalesce(e.role, '') ${sign} $${key(order.length + 1)}))`
      : `${variable}.id ${sign} $${id}`;
    return order.reduceRight((rest, { column, descending, yesOrNo }, index) => {
      const at = `${variable}.${column}`;
      const [value, absent] = [key(index), isNull(index)];
      const forward = descending === backward;
      const greater = yesOrNo ? `(${at} = true AND $${value} = false)` : `${at} > $${value}`;
      const less = yesOrNo ? `(${at} = false AND $${value} = true)` : `${at} < $${value}`;
      const beyond = forward ? `(${greater} OR ${at} IS NULL)` : less;
      const beyondNull = forward ? "false" : `${at} IS NOT NULL`;
      return `(($${absent} AND (${beyondNull} OR (${at} IS NULL AND ${rest}))) OR (NOT $${absent} AND (${beyond} OR (${at} = $${value} AND ${rest}))))`;
    }, afterId);
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

/** The order asked for, else the type's own; records of several types lie by type. */
function orderOf(types: readonly EntityType[], orderBy: readonly { field: string; direction: string }[] | undefined): OrderKey[] {
  if (types.length !== 1) return [{ column: "type", descending: false }];
  const type = types[0]!;
  if (orderBy && orderBy.length > 0) return orderBy.map(({ field, direction }) => orderKey(type, orderColumn(type, field), direction === "DESC"));
  return type.order.map((name) => orderKey(type, type.properties.get(name)!.kind.sortColumn?.(name) ?? name, false));
}

const orderKey = (type: EntityType, column: string, descending: boolean): OrderKey =>
  ({ column, descending, ...(type.properties.get(column)?.kindName === "boolean" ? { yesOrNo: true as const } : {}) });

const startColumn = (period: NonNullable<EntityType["period"]>, basis: unknown): string => (basis === "IN_FORCE" && period.inForceFrom ? period.inForceFrom : period.from);

export const periodColumns = ({ period }: EntityType): string[] =>
  [period!.from, period!.to, period!.inForceFrom].filter((name): name is string => name !== undefined).flatMap((name) => [`${name}_from`, `${name}_to`]);
