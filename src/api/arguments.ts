import { getArgumentValues, isEnumType, isInputObjectType, isListType, isNonNullType, type FieldNode, type GraphQLField, type GraphQLInputType, type GraphQLSchema, type OperationDefinitionNode, typeFromAST, isInputType } from "graphql";
import { InvalidInput } from "../errors.js";

/**
 * Stands for a scalar that a variable brings: a plan made once serves all requests of the same shape,
 * and reads the value when it runs.
 */
export class VariableRef {
  constructor(readonly path: readonly (string | number)[]) {}

  read(variables: Readonly<Record<string, unknown>>): unknown {
    let at: unknown = variables;
    for (const key of this.path) at = (at as Record<string | number, unknown>)[key];
    return at;
  }
}

/** Enums that decide the shape of a statement; all other values travel as parameters. */
const isStructural = (name: string): boolean => /Order(Field)?$|Direction$|Facet$|MoneyField$|^Lang$|^TreatyDateBasis$/.test(name);

/** The variables with every value that does not decide the statement replaced by a reference. */
export function tagVariables(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const tagged: Record<string, unknown> = {};
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type as never);
    if (name in variables && type && isInputType(type)) tagged[name] = tag(variables[name], type, [name]);
  }
  return tagged;
}

function tag(value: unknown, type: GraphQLInputType, path: readonly (string | number)[]): unknown {
  if (isNonNullType(type)) return tag(value, type.ofType, path);
  if (value === null || value === undefined || typeof value === "boolean") return value;
  if (isListType(type)) {
    const item = isNonNullType(type.ofType) ? type.ofType.ofType : type.ofType;
    const asList = Array.isArray(value) ? value : [value];
    if (isInputObjectType(item) || (isEnumType(item) && isStructural(item.name))) return asList.map((one, index) => tag(one, type.ofType as GraphQLInputType, [...path, index]));
    return new VariableRef(path);
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, tag(inner, fields[key]!.type, [...path, key])]));
  }
  return isEnumType(type) && isStructural(type.name) ? value : new VariableRef(path);
}

/** Two requests with equal shapes share a plan. */
export const shapeOf = (tagged: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(tagged, (_, value: unknown) => (value instanceof VariableRef ? "$" : value));

export const argumentsOf = (field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  getArgumentValues(field, node, variables);

export interface BindContext {
  readonly variables: Readonly<Record<string, unknown>>;
  /** The surviving id of a merged one, or the id itself. */
  readonly resolveId: (id: string) => string;
}

type Convert = (value: unknown, context: BindContext) => unknown;

/** The parameters of a plan: where each takes its value when a request runs. */
export class Binder {
  private readonly entries: { readonly name: string; readonly value: unknown; readonly convert: Convert }[] = [];
  private readonly checks: { readonly value: unknown; readonly check: (value: unknown) => void }[] = [];

  /** A parameter of its own for the value, equal to another's or not: values do not decide the text. `convert` also refuses what is wrong. */
  bind(value: unknown, convert: Convert = (plain) => plain): string {
    const name = `p${this.entries.length}`;
    this.entries.push({ name, value, convert });
    return name;
  }

  check(value: unknown, check: (value: unknown) => void): void {
    this.checks.push({ value, check });
  }

  params(context: BindContext): Record<string, unknown> {
    const read = (value: unknown): unknown => {
      if (value instanceof VariableRef) return value.read(context.variables);
      return Array.isArray(value) ? value.map(read) : value;
    };
    for (const { value, check } of this.checks) check(read(value));
    return Object.fromEntries(this.entries.map(({ name, value, convert }) => [name, convert(read(value), context)]));
  }
}

export const PAGE_DEFAULT = 20;
/** Rows of one page: all countries and territories fit into one, and so do the parties of any treaty. */
export const PAGE_MAX = 250;
/** Ids that one argument may list. */
export const IDS_MAX = 200;

export interface PageEnds {
  readonly backward: boolean;
  readonly size: unknown;
  readonly cursor: unknown;
}

/** From which end a page is read. Refuses arguments that ask for both: one of them would be dropped without a word. */
export function pageEnds(args: Readonly<Record<string, unknown>>, at: string): PageEnds {
  const [first, after, last, before] = [args.first ?? null, args.after ?? null, args.last ?? null, args.before ?? null];
  const refuse = (message: string, argument: string): never => {
    throw new InvalidInput(`${at}: ${message}.`, { argument, path: at });
  };
  if (first !== null && last !== null) refuse("first and last cannot stand together; give one of them", "last");
  if (after !== null && before !== null) refuse("after and before cannot stand together; give one of them", "before");
  if (first !== null && before !== null) refuse("first goes with after, before with last", "before");
  if (last !== null && after !== null) refuse("last goes with before, after with first", "after");
  const backward = last !== null || before !== null;
  return { backward, size: (backward ? last : first) ?? PAGE_DEFAULT, cursor: backward ? before : after };
}

/** Refuses what is no page size, saying where and what to do. */
export function checkPageSize(at: string, argument: "first" | "last"): (value: unknown) => void {
  return (value) => {
    if (typeof value === "number" && value >= 0 && value <= PAGE_MAX) return;
    throw new InvalidInput(`${at}: ${argument} is ${String(value)}; give a number from 0 to ${PAGE_MAX} and page with after.`, { argument, path: at, most: PAGE_MAX });
  };
}
