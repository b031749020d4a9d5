import type { Catalogue, EntityType, PropertyType, RelationType } from "../model/catalogue.js";
import { daysOf } from "../model/kinds/partial-date.js";
import { InvalidInput } from "../errors.js";
import type { Anchor, AnchorStep } from "../reads/plan.js";
import { IDS_MAX, VariableRef, type Binder } from "./arguments.js";
import { patternFrom, patternOf } from "./patterns.js";

export const MAX_FILTER_DEPTH = 8;
/** Conditions that the filters of one root field may hold together: a graph server plans a text in more than linear time. */
export const MAX_CONDITIONS = 100;

type Input = Readonly<Record<string, unknown>>;

/** Turns a filter of the API into Cypher over one variable. Missing values satisfy neither a condition nor its `not`. */
export class FilterCompiler {
  private variables = 0;
  private conditionsSoFar = 0;

  constructor(private readonly catalogue: Catalogue, private readonly binder: Binder) {}

  /** Cypher that is true for the rows wanted, or null when the filter asks nothing. */
  where(type: EntityType, variable: string, filter: Input | null | undefined, at: string): string | null {
    return joined(this.conditions(type, variable, filter ?? {}, at, 0));
  }

  /** Splits a filter into an anchor at the entities it names and the rest. */
  anchored(type: EntityType, filter: Input | null | undefined, at: string): { readonly anchor: Anchor | null; readonly where: string | null } {
    const chain = this.chain(type, filter ?? {}, 0);
    if (!chain) return { anchor: null, where: this.where(type, "n", filter, at) };
    const variables = [...chain.links.map((_, index) => (index === 0 ? "n" : `x${chain.links.length - index}`)), "x0"];
    const steps: AnchorStep[] = chain.links.map((link, index) => {
      const [near, far] = [variables[index]!, variables[index + 1]!];
      const edge = `xe${index}`;
      const conditions = this.conditions(link.source, near, link.rest, at, 0);
      const onEdge = this.linkConditions(edge, link.link, at);
      return { pattern: patternFrom(link.relation, far, edge, near, link.source.name), where: joined([...conditions, ...onEdge]) };
    });
    const [last] = chain.links.slice(-1);
    const target = [...labelConditions(last!.relation, "x0"), ...this.conditions(last!.target, "x0", chain.targetRest, at, 0)];
    const first = steps.at(-1)!;
    const ordered = [{ ...first, where: joined([first.where, ...target].filter((one): one is string => one !== null)) }, ...steps.slice(0, -1).reverse()];
    return { anchor: { label: last!.target?.name ?? "Entity", ids: this.idsParam(chain.ids, last!.target, at), steps: ordered }, where: null };
  }

  /** A chain of `some` that ends at named ids, reachable by conditions that must all hold. */
  private chain(type: EntityType, filter: Input, depth: number): Chain | null {
    if (depth > 4) return null;
    for (const [name, value] of Object.entries(filter)) {
      const relation = type.relations.get(name);
      const some = relation && isInput(value) && isInput(value.some) ? value.some : null;
      if (!relation || !some) continue;
      const target = relation.targets.length === 1 ? this.catalogue.types.get(relation.targets[0]!)! : null;
      const others = without(filter, name);
      const { link } = value as Input;
      const remaining = without(without(value as Input, "some"), "link");
      // What else is said of the relation keeps its conditions on links.
      const rest = Object.keys(remaining).length > 0 ? { ...others, [name]: { ...remaining, link } } : others;
      const step = { source: type, target, relation, rest, link: isInput(link) ? link : {} };
      const id = isInput(some.id) ? some.id : {};
      if (defined(id.in)) return { ids: id.in, links: [step], targetRest: { ...some, id: without(id, "in") } };
      if (defined(id.eq)) return { ids: id.eq, links: [step], targetRest: without(some, "id") };
      const deeper = target && this.chain(target, some, depth + 1);
      if (deeper) return { ...deeper, links: [step, ...deeper.links] };
    }
    return null;
  }

  private conditions(type: EntityType | null, variable: string, filter: Input, at: string, depth: number): string[] {
    if (depth > MAX_FILTER_DEPTH) throw new InvalidInput(`${at}: the filter is nested deeper than ${MAX_FILTER_DEPTH}; split the question.`, { path: at, most: MAX_FILTER_DEPTH });
    return Object.entries(filter).flatMap(([name, value]): string[] => {
      if (value === null || value === undefined) return [];
      this.count(at);
      if (name === "and" || name === "or") {
        const parts = (value as Input[]).map((one) => joined(this.conditions(type, variable, one, at, depth + 1)) ?? "true");
        if (parts.length < 2) return parts;
        return [`(${parts.map((part) => `(${part})`).join(name === "and" ? " AND " : " OR ")})`];
      }
      if (name === "not") {
        const inner = joined(this.conditions(type, variable, value as Input, at, depth + 1));
        return inner ? [`NOT (${inner})`] : [];
      }
      if (name === "id") return this.idConditions(type, variable, value as Input, at);
      if (name === "type") return this.textConditions([`${variable}.type`], value as Input);
      if (name === "confidence") return this.codeConditions(`${variable}.confidence`, value as Input);
      if (name === "citation") return [this.citationCondition(variable, value as Input, at)];
      const property = type?.properties.get(name);
      if (property) return this.propertyConditions(property, variable, value as Input, at);
      const relation = type?.relations.get(name);
      return relation ? this.relationConditions(relation, variable, value as Input, at, depth) : [];
    });
  }

  private count(at: string): void {
    this.conditionsSoFar += 1;
    if (this.conditionsSoFar > MAX_CONDITIONS) throw new InvalidInput(`${at}: the filters hold more than ${MAX_CONDITIONS} conditions; split the question, or name several values with in.`, { path: at, most: MAX_CONDITIONS });
  }

  private idConditions(type: EntityType | null, variable: string, input: Input, at: string): string[] {
    return [
      ...(input.eq !== undefined && input.eq !== null ? [`${variable}.id IN $${this.idsParam(input.eq, type, at)}`] : []),
      ...(input.in !== undefined && input.in !== null ? [`${variable}.id IN $${this.idsParam(input.in, type, at)}`] : []),
    ];
  }

  private idsParam(value: unknown, type: EntityType | null, at: string): string {
    return this.binder.bind(value, (plain, { resolveId }) => {
      const ids = Array.isArray(plain) ? (plain as string[]) : [plain as string];
      if (ids.length > IDS_MAX) throw new InvalidInput(`${at}: ${ids.length} ids; ${IDS_MAX} at most in one list.`, { path: at, most: IDS_MAX });
      return ids.map((id) => resolveId(fullId(type, id)));
    });
  }

  /** Conditions on a relationship: its basis, confidence, role and sources. */
  linkConditions(edge: string, input: Input, at: string): string[] {
    return Object.entries(input).flatMap(([name, value]): string[] => {
      if (value === null || value === undefined) return [];
      if (name === "source") return [`$${this.binder.bind(value, (plain) => fullSourceId(plain as string))} IN ${edge}.sourceIds`];
      if (name === "basis") return this.codeConditions(`${edge}.linkBasis`, value as Input);
      if (name === "confidence") return this.codeConditions(`${edge}.confidence`, value as Input);
      return name === "role" ? this.textConditions([`${edge}.role`], value as Input) : [at];
    });
  }

  private citationCondition(variable: string, input: Input, at: string): string {
    const [edge, source] = [this.fresh("c"), this.fresh("s")];
    const parts = Object.entries(input).flatMap(([name, value]): string[] => {
      if (value === null || value === undefined) return [];
      if (name === "source") return [`${source}.id = $${this.binder.bind(value, (plain) => fullSourceId(plain as string))}`];
      if (name === "confidence" || name === "role") return this.codeConditions(`${edge}.${name}`, value as Input);
      return name === "field" ? [`${edge}.field = $${this.binder.bind(value)}`] : [at];
    });
    return `(COUNT { MATCH (${variable})-[${edge}:CITES]->(${source}:Source)${parts.length > 0 ? ` WHERE ${parts.join(" AND ")}` : ""} } > 0)`;
  }

  private relationConditions(relation: RelationType, variable: string, input: Input, at: string, depth: number): string[] {
    const target = relation.targets.length === 1 ? this.catalogue.types.get(relation.targets[0]!)! : null;
    const onLink = (edge: string): string[] => (isInput(input.link) ? this.linkConditions(edge, input.link, at) : []);
    const exists = (inner: (other: string) => string[]): string => {
      const [edge, other] = [this.fresh("e"), this.fresh("b")];
      const where = joined([...labelConditions(relation, other), ...onLink(edge), ...inner(other)]);
      // The embedded engine scans for an EXISTS inside a subquery: hundreds of milliseconds, where COUNT takes one.
      return `(COUNT { MATCH ${patternOf(relation, variable, edge, other)}${where ? ` WHERE ${where}` : ""} } > 0)`;
    };
    const over = (filter: unknown) => (other: string): string[] => this.conditions(target, other, (filter ?? {}) as Input, at, depth + 1);
    const parts: string[] = [];
    if (isInput(input.some)) parts.push(exists(over(input.some)));
    if (isInput(input.none)) parts.push(`NOT ${exists(over(input.none))}`);
    if (isInput(input.every)) {
      parts.push(`NOT ${exists((other) => {
        const holds = joined(over(input.every)(other));
        return holds ? [`NOT coalesce(${holds}, false)`] : ["false"];
      })}`);
    }
    if (parts.length === 0 && isInput(input.link)) parts.push(exists(() => []));
    return parts;
  }

  private codeConditions(expression: string, input: Input): string[] {
    return [
      ...(input.eq !== undefined && input.eq !== null ? [`${expression} = $${this.binder.bind(input.eq)}`] : []),
      ...(input.in !== undefined && input.in !== null ? [`${expression} IN $${this.binder.bind(input.in)}`] : []),
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

interface Chain {
  readonly ids: unknown;
  readonly links: readonly { readonly source: EntityType; readonly target: EntityType | null; readonly relation: RelationType; readonly rest: Input; readonly link: Input }[];
  readonly targetRest: Input;
}

const isInput = (value: unknown): value is Input => typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof VariableRef);
const without = (input: Input, name: string): Input => Object.fromEntries(Object.entries(input).filter(([key]) => key !== name));
const defined = (value: unknown): boolean => value !== undefined && value !== null;
const joined = (parts: readonly string[]): string | null => (parts.length > 0 ? parts.join(" AND ") : null);
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
