import type { Catalogue, EntityType, PropertyType, RelationType } from "../model/catalogue.js";
import { daysOf } from "../model/kinds/partial-date.js";
import { InvalidInput } from "../errors.js";
import { IDS_MAX, type Binder } from "./arguments.js";
import { anchorOf, defined, FilterReader, type Condition, type Conditions, type Input, type OfRelation } from "./conditions.js";
import { patternFrom, patternOf } from "./patterns.js";

/** Turns a filter of the API into Cypher over one variable. Missing values satisfy neither a condition nor its `not`. */
export class FilterCompiler {
  private variables = 0;
  private readonly reader: FilterReader;

  constructor(catalogue: Catalogue, private readonly binder: Binder) {
    this.reader = new FilterReader(catalogue);
  }

  /** Cypher that is true for the rows wanted, or null when the filter asks nothing. */
  where(type: EntityType, variable: string, filter: Input | null | undefined, at: string): string | null {
    return this.whereAll(type, variable, this.reader.read(type, filter ?? {}, at), at);
  }

  /** Splits what a page asks, by its filter and by the one source that it follows, into a way from named records to `n` and the rest. */
  anchored(type: EntityType, filter: Input | null | undefined, accordingTo: unknown, at: string): Anchored {
    const cited: Conditions = defined(accordingTo) ? [{ asks: "citation", input: { source: accordingTo } }] : [];
    return this.split(type, "n", [...this.reader.read(type, filter ?? {}, at), ...cited], at);
  }

  private split(type: EntityType | null, variable: string, all: Conditions, at: string): Anchored {
    const anchor = anchorOf(all);
    const where = this.whereAll(type, variable, all.filter((one) => one !== anchor), at);
    return { anchor: anchor && this.pathTo(type, variable, anchor, at), where };
  }

  /** Cypher that starts at the records that a condition names and binds the variable to those that satisfy it, some of them more than once. */
  private pathTo(type: EntityType | null, variable: string, one: Condition, at: string): string {
    const label = type?.name ?? "Entity";
    switch (one.asks) {
      case "id":
        return `UNWIND $${this.idsParam(one.ids, type, at)} AS xid MATCH (${variable}:${label} {id: xid})`;
      case "citation": {
        const edge = this.fresh("c");
        const { source, ...others } = one.input;
        return `MATCH (${this.fresh("s")}:Source {id: $${this.sourceParam(source)}})<-[${edge}:CITES]-(${variable}:${label})${whereText(this.citationConditions(edge, others))}`;
      }
      case "some": {
        const [edge, far] = [this.fresh("e"), this.fresh("b")];
        const conditions = [...labelConditions(one.relation, far), ...this.linkConditions(edge, one.link, at)];
        return `${this.distinct(one.target, far, one.far, at)} MATCH ${patternFrom(one.relation, far, edge, variable, label)}${whereText(conditions)}`;
      }
      case "linkSource":
        return this.fromLinkSource(variable, label, one.relation, one.source);
      case "either":
        return `CALL () { ${one.ways.map((way) => `${this.distinct(type, variable, way, at)} RETURN ${variable}`).join(" UNION ")} }`;
      default:
        throw new Error(`Nothing is named by "${one.asks}".`);
    }
  }

  /** The record that holds a link rests on the link's source in one of two ways. */
  private fromLinkSource(variable: string, label: string, relation: RelationType, source: unknown): string {
    const [origin, parameter] = [this.fresh("s"), this.sourceParam(source)];
    const from = `MATCH (${origin}:Source {id: $${parameter}})<-[:CITES|LINK_CITES]-`;
    if (relation.direction === "out") return `${from}(${variable}:${label})`;
    const [holder, edge] = [this.fresh("b"), this.fresh("e")];
    return `${from}(${holder}:${relation.targets.length === 1 ? relation.targets[0]! : "Entity"}) WITH DISTINCT ${holder} MATCH ${patternFrom(relation, holder, edge, variable, label)} WHERE $${parameter} IN ${edge}.sourceIds`;
  }

  /** The same for all conditions together, each record once. */
  private distinct(type: EntityType | null, variable: string, all: Conditions, at: string): string {
    const { anchor, where } = this.split(type, variable, all, at);
    return `${anchor} WITH DISTINCT ${variable}${where ? ` WHERE ${where}` : ""}`;
  }

  private whereAll(type: EntityType | null, variable: string, all: Conditions, at: string): string | null {
    return joined(all.flatMap((one) => this.conditionsOf(type, variable, one, at)));
  }

  private conditionsOf(type: EntityType | null, variable: string, one: Condition, at: string): string[] {
    switch (one.asks) {
      case "id":
        return [`${variable}.id IN $${this.idsParam(one.ids, type, at)}`];
      case "citation":
        return [this.citationCondition(variable, one.input)];
      case "value":
        return this.valueConditions(type, variable, one.name, one.input, at);
      // The relation's own condition asks for it.
      case "linkSource":
        return [];
      case "either":
        return [`(${one.ways.map((way) => `(${this.whereAll(type, variable, way, at) ?? "true"})`).join(" OR ")})`];
      case "not": {
        const inner = this.whereAll(type, variable, one.inner, at);
        return inner ? [`NOT (${inner})`] : [];
      }
      default:
        return [this.relationCondition(variable, one, at)];
    }
  }

  private valueConditions(type: EntityType | null, variable: string, name: string, input: Input, at: string): string[] {
    if (name === "type") return this.textConditions([`${variable}.type`], input);
    if (name === "confidence") return this.codeConditions(`${variable}.confidence`, input);
    const property = type?.properties.get(name);
    return property ? this.propertyConditions(property, variable, input, at) : [];
  }

  private idsParam(value: unknown, type: EntityType | null, at: string): string {
    return this.binder.bind(value, (plain, { resolveId }) => {
      const ids = Array.isArray(plain) ? (plain as string[]) : [plain as string];
      if (ids.length > IDS_MAX) throw new InvalidInput(`${at}: ${ids.length} ids; ${IDS_MAX} at most in one list.`, { path: at, most: IDS_MAX });
      return ids.map((id) => resolveId(fullId(type, id)));
    });
  }

  private sourceParam(value: unknown): string {
    return this.binder.bind(value, (plain) => fullSourceId(plain as string));
  }

  /** Conditions on a relationship: its basis, confidence, role and sources. */
  linkConditions(edge: string, input: Input, at: string): string[] {
    return Object.entries(input).flatMap(([name, value]): string[] => {
      if (!defined(value)) return [];
      if (name === "source") return [`$${this.sourceParam(value)} IN ${edge}.sourceIds`];
      if (name === "basis") return this.codeConditions(`${edge}.linkBasis`, value as Input);
      if (name === "confidence") return this.codeConditions(`${edge}.confidence`, value as Input);
      return name === "role" ? this.textConditions([`${edge}.role`], value as Input) : [at];
    });
  }

  private citationCondition(variable: string, { source: id, ...others }: Input): string {
    const [edge, source] = [this.fresh("c"), this.fresh("s")];
    const conditions = [...(defined(id) ? [`${source}.id = $${this.sourceParam(id)}`] : []), ...this.citationConditions(edge, others)];
    return `(COUNT { MATCH (${variable})-[${edge}:CITES]->(${source}:Source)${whereText(conditions)} } > 0)`;
  }

  private citationConditions(edge: string, input: Input): string[] {
    return Object.entries(input).flatMap(([name, value]): string[] => {
      if (!defined(value)) return [];
      return name === "field" ? [`${edge}.field = $${this.binder.bind(value)}`] : this.codeConditions(`${edge}.${name}`, value as Input);
    });
  }

  private relationCondition(variable: string, { asks, relation, target, far, link }: OfRelation, at: string): string {
    const [edge, other] = [this.fresh("e"), this.fresh("b")];
    const holds = this.whereAll(target, other, far, at);
    const sought = asks === "every" ? (holds ? `NOT coalesce(${holds}, false)` : "false") : holds;
    const conditions = [...labelConditions(relation, other), ...this.linkConditions(edge, link, at), ...(sought ? [sought] : [])];
    // The embedded engine scans for an EXISTS inside a subquery: hundreds of milliseconds, where COUNT takes one.
    const exists = `(COUNT { MATCH ${patternOf(relation, variable, edge, other)}${whereText(conditions)} } > 0)`;
    return asks === "some" ? exists : `NOT ${exists}`;
  }

  private codeConditions(expression: string, input: Input): string[] {
    return [
      ...(defined(input.eq) ? [`${expression} = $${this.binder.bind(input.eq)}`] : []),
      ...(defined(input.in) ? [`${expression} IN $${this.binder.bind(input.in)}`] : []),
      ...isNull(expression, input),
    ];
  }

  private propertyConditions(property: PropertyType, variable: string, input: Input, at: string): string[] {
    const column = `${variable}.${property.name}`;
    switch (property.kind.filter) {
      case "code":
        return this.codeConditions(column, input);
      case "boolean":
        return [...(typeof input.eq === "boolean" ? [`${column} = ${input.eq}`] : []), ...isNull(column, input)];
      case "number":
        return [...this.comparisons(column, input), ...(defined(input.in) ? [`${column} IN $${this.binder.bind(input.in)}`] : []), ...isNull(column, input)];
      case "text":
        return this.textConditions([column], input);
      case "localizedText":
        return this.textConditions(input.lang === "en" || input.lang === "fr" ? [`${column}_${input.lang}`] : [`${column}_en`, `${column}_fr`], input);
      case "texts":
      case "codes":
        return [
          ...(defined(input.has) ? [`$${this.binder.bind(input.has)} IN ${column}`] : []),
          ...(defined(input.hasAny) ? [anyOf(column, `member IN $${this.binder.bind(input.hasAny)}`)] : []),
          ...isNull(column, input),
        ];
      case "externalIds":
        return [...(defined(input.value) || defined(input.scheme) ? [this.externalIdCondition(column, input)] : []), ...isNull(column, input)];
      case "money":
        return [
          ...(defined(input.currency) ? [`${column}_currency = $${this.binder.bind(input.currency)}`] : []),
          ...this.comparisons(`${column}_amount`, input),
          ...isNull(`${column}_amount`, input),
        ];
      case "partialDate":
        return this.dateConditions(column, input, at);
      case "none":
        return [];
    }
  }

  private comparisons(column: string, input: Input): string[] {
    const operators = { eq: "=", gt: ">", gte: ">=", lt: "<", lte: "<=" } as const;
    return Object.entries(operators).flatMap(([name, operator]) => (defined(input[name]) ? [`${column} ${operator} $${this.binder.bind(input[name])}`] : []));
  }

  private textConditions(columns: readonly string[], input: Input): string[] {
    const any = (condition: (column: string) => string): string => (columns.length === 1 ? condition(columns[0]!) : `(${columns.map(condition).join(" OR ")})`);
    const given = (value: unknown, convert: ((value: unknown) => unknown) | undefined, condition: (column: string, parameter: string) => string): string[] => {
      if (!defined(value)) return [];
      const parameter = `$${this.binder.bind(value, convert)}`;
      return [any((column) => condition(column, parameter))];
    };
    return [
      ...given(input.eq, undefined, (column, parameter) => `${column} = ${parameter}`),
      ...given(input.in, undefined, (column, parameter) => `${column} IN ${parameter}`),
      ...given(input.contains, lowerCase, (column, parameter) => `toLower(${column}) CONTAINS ${parameter}`),
      ...given(input.startsWith, lowerCase, (column, parameter) => `toLower(${column}) STARTS WITH ${parameter}`),
      ...(typeof input.isNull === "boolean" ? [input.isNull ? columns.map((column) => `${column} IS NULL`).join(" AND ") : any((column) => `${column} IS NOT NULL`)] : []),
    ];
  }

  private externalIdCondition(column: string, input: Input): string {
    const parts = [
      ...(defined(input.scheme) ? [`member STARTS WITH $${this.binder.bind(input.scheme, withColon)}`] : []),
      // A scheme holds no colon, a value may.
      ...(defined(input.value) ? [`substring(member, size(split(member, ':')[0]) + 1) = $${this.binder.bind(input.value)}`] : []),
    ];
    return anyOf(column, parts.join(" AND "));
  }

  /** A date known to the year may lie on either side of a day: then the condition is neither true nor false. */
  private dateConditions(column: string, input: Input, at: string): string[] {
    const day = (value: unknown, end: "earliest" | "latest"): string => this.binder.bind(value, end === "earliest" ? (plain) => dayOf(plain, "earliest", at) : (plain) => dayOf(plain, "latest", at));
    const sure = (yes: string, no: string): string => `(CASE WHEN ${yes} THEN true WHEN ${no} THEN false ELSE null END)`;
    const [from, to] = [`${column}_from`, `${column}_to`];
    return [
      ...(defined(input.onOrAfter) ? [sure(`${from} >= $${day(input.onOrAfter, "earliest")}`, `${to} < $${day(input.onOrAfter, "earliest")}`)] : []),
      ...(defined(input.onOrBefore) ? [sure(`${to} <= $${day(input.onOrBefore, "latest")}`, `${from} > $${day(input.onOrBefore, "latest")}`)] : []),
      ...(defined(input.within) ? [sure(`${from} >= $${day(input.within, "earliest")} AND ${to} <= $${day(input.within, "latest")}`, `${to} < $${day(input.within, "earliest")} OR ${from} > $${day(input.within, "latest")}`)] : []),
      ...isNull(column, input),
    ];
  }

  private fresh(letter: string): string {
    return `${letter}f${this.variables++}`;
  }
}

/** What a page starts at, and what is left to ask of what that leads to. */
interface Anchored {
  readonly anchor: string | null;
  readonly where: string | null;
}

const joined = (conditions: readonly string[]): string | null => (conditions.length > 0 ? conditions.join(" AND ") : null);
const whereText = (conditions: readonly string[]): string => (conditions.length > 0 ? ` WHERE ${conditions.join(" AND ")}` : "");
const isNull = (column: string, input: Input): string[] => (typeof input.isNull === "boolean" ? [`${column} IS ${input.isNull ? "" : "NOT "}NULL`] : []);
/** Whether a member of a list column satisfies the condition; unknown where there is no list. */
const anyOf = (column: string, condition: string): string => `(CASE WHEN ${column} IS NULL THEN null ELSE size([member IN ${column} WHERE ${condition}]) > 0 END)`;
const withColon = (value: unknown): unknown => `${String(value)}:`;
const lowerCase = (value: unknown): unknown => String(value).toLowerCase();

/** Look-ups take the whole id or what follows the prefix. */
export const fullId = (type: EntityType | null, id: string): string => (type && !id.includes("/") ? `${type.prefix}/${id}` : id);
export const fullSourceId = (id: string): string => (id.includes("/") ? id : `source/${id}`);

/** The label condition that a relation with several targets needs; one with a single target has it in its pattern. */
export const labelConditions = (relation: RelationType, variable: string): string[] =>
  relation.targets.length === 1 || relation.toAny ? [] : [`(${relation.targets.map((target) => `${variable}:${target}`).join(" OR ")})`];

/** The first or last day of a written date; refuses what is none. */
export function dayOf(value: unknown, end: "earliest" | "latest", at: string): string {
  const days = typeof value === "string" ? daysOf(value) : undefined;
  if (!days) throw new InvalidInput(`${at}: ${JSON.stringify(value)} is not a date; write YYYY, YYYY-MM or YYYY-MM-DD.`, { path: at });
  return days[end];
}
