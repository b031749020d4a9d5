import {
  getArgumentValues, GraphQLID, GraphQLString, isInterfaceType, isLeafType, isListType, isNonNullType, isObjectType, visit,
  type FieldNode, type GraphQLField, type GraphQLInterfaceType, type GraphQLLeafType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLResolveInfo, type OperationDefinitionNode, type SelectionSetNode,
} from "graphql";
import { collectFields, type Collecting } from "./collect.js";

export interface Compiling extends Collecting {
  readonly operation: OperationDefinitionNode;
}

/** What one request brings to an operation that many share. */
export interface Run {
  readonly context: unknown;
  readonly variables: { readonly [name: string]: unknown };
  /** Arguments that hold variables: made once for all objects. */
  readonly args: Map<FieldNode, Arguments>;
  /** What resolvers are told of a field, made once for all objects. */
  readonly infos: Map<FieldNode, GraphQLResolveInfo>;
  /** What is waited for; each fills its place in the answer. */
  readonly awaited: Promise<void>[];
}

/** From what a resolver gave to what stands in the answer. Throws where an error is to be told. */
export type Complete = (value: unknown, run: Run) => unknown;

type Arguments = { readonly [name: string]: unknown };
type Source = Readonly<Record<string, unknown>>;

interface Field {
  readonly key: string;
  readonly name: string;
  readonly resolve: GraphQLField<Source, unknown>["resolve"];
  readonly argumentsIn: (run: Run) => Arguments;
  readonly infoIn: (run: Run) => GraphQLResolveInfo;
  readonly complete: Complete;
}

/** What is not as it should be, or not known here. One for all: nobody reads where it was thrown. */
const AMISS = new Error("left to graphql-js");
const amiss = (): never => {
  throw AMISS;
};

/** The objects of a type with what selections ask of them. */
export function objectOf(compiling: Compiling, type: GraphQLObjectType, selections: readonly SelectionSetNode[]): Complete {
  // It would have to be asked of each object.
  if (type.isTypeOf) return amiss;
  const fields = [...collectFields(compiling, type, selections)].map(([key, nodes]) => fieldOf(compiling, type, key, nodes));
  return (value, run) => {
    if (value === null || value === undefined) return null;
    if (typeof value !== "object" || value instanceof Error) return amiss();
    const made: Record<string, unknown> = {};
    for (const field of fields) {
      const found = field.resolve ? field.resolve(value as Source, field.argumentsIn(run), run.context, field.infoIn(run)) : (value as Source)[field.name];
      made[field.key] = isPromise(found) ? awaitInto(made, field, found, run) : field.complete(found, run);
    }
    return made;
  };
}

const isPromise = (value: unknown): value is Promise<unknown> => typeof value === "object" && value !== null && typeof (value as Partial<Promise<unknown>>).then === "function";

/** Keeps the place in the answer, and fills it when the value comes. */
function awaitInto(made: Record<string, unknown>, { key, complete }: Field, promise: Promise<unknown>, run: Run): undefined {
  const filled = promise.then((value) => void (made[key] = complete(value, run)));
  // When the answer has been given up, nobody hears of it any more.
  filled.catch(() => undefined);
  run.awaited.push(filled);
}

function fieldOf(compiling: Compiling, parent: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): Field {
  const name = nodes[0]!.name.value;
  // As a key it would be no property.
  if (key === "__proto__") return amiss();
  if (name === "__typename") return { key, name, resolve: () => parent.name, argumentsIn: () => NONE, infoIn: () => ({}) as GraphQLResolveInfo, complete: (value) => value };
  const field = parent.getFields()[name] ?? amiss();
  return { key, name, resolve: field.resolve, argumentsIn: argumentsOf(field, nodes[0]!), infoIn: infoOf(compiling, parent, field, key, nodes), complete: typeOf(compiling, field.type, nodes) };
}

const NONE: Arguments = Object.freeze({});

function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): (run: Run) => Arguments {
  if (field.args.length === 0) return () => NONE;
  let hasVariables = false;
  for (const argument of node.arguments ?? []) visit(argument, { Variable: () => void (hasVariables = true) });
  let constant: Arguments | undefined;
  if (!hasVariables) return () => (constant ??= getArgumentValues(field, node));
  return (run) => {
    const known = run.args.get(node) ?? getArgumentValues(field, node, run.variables);
    run.args.set(node, known);
    return known;
  };
}

/** For resolvers that take no fourth argument, as most do: one that reads it all the same is left to graphql-js. */
const UNTOLD = new Proxy({}, { get: amiss }) as GraphQLResolveInfo;
const INFO_PLACE = 4;

/** Fields of the root are told everything; others all but the path of their object, which would be made for each. */
function infoOf({ schema, operation, fragments }: Compiling, parentType: GraphQLObjectType, field: GraphQLField<unknown, unknown>, key: string, fieldNodes: readonly FieldNode[]): (run: Run) => GraphQLResolveInfo {
  const shared = { fieldName: field.name, fieldNodes, returnType: field.type, parentType, schema, fragments, operation, rootValue: undefined };
  const path = { prev: undefined, key, typename: parentType.name };
  if (parentType === schema.getQueryType()) return ({ variables }) => ({ ...shared, path, variableValues: variables });
  if (!field.resolve || field.resolve.length < INFO_PLACE) return () => UNTOLD;
  const told = { ...shared, get path(): never { return amiss(); } };
  return ({ infos, variables }) => {
    const known = infos.get(fieldNodes[0]!);
    if (known) return known;
    const info = Object.create(told, { variableValues: { value: variables, enumerable: true } }) as GraphQLResolveInfo;
    infos.set(fieldNodes[0]!, info);
    return info;
  };
}

function typeOf(compiling: Compiling, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
  if (isNonNullType(type)) {
    const nullable = typeOf(compiling, type.ofType, nodes);
    return (value, run) => nullable(value, run) ?? amiss();
  }
  if (isListType(type)) return listOf(typeOf(compiling, type.ofType, nodes));
  if (isLeafType(type)) return leafOf(type);
  const selections = nodes.map((node) => node.selectionSet!);
  if (isObjectType(type)) return lazily(() => objectOf(compiling, type, selections));
  return isInterfaceType(type) ? interfaceOf(compiling, type, selections) : amiss;
}

const listOf = (item: Complete): Complete => (value, run) => {
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) return amiss();
  return value.map((one) => (isPromise(one) ? amiss() : item(one, run)));
};

const leafOf = (type: GraphQLLeafType): Complete => {
  const isText = type === GraphQLString || type === GraphQLID;
  return (value) => {
    if (value === null || value === undefined) return null;
    if (isText && typeof value === "string") return value;
    return value instanceof Error ? amiss() : type.serialize(value) ?? amiss();
  };
};

/** Compiled when an object first comes: by then something answers for the size of what is compiled. */
function lazily(compile: () => Complete): Complete {
  let compiled: Complete | undefined;
  return (value, run) => (value === null || value === undefined ? null : (compiled ??= compile())(value, run));
}

function interfaceOf(compiling: Compiling, type: GraphQLInterfaceType, selections: readonly SelectionSetNode[]): Complete {
  const byName = new Map<string, Complete>();
  const compiledFor = (name: string): Complete => {
    const actual = compiling.schema.getType(name);
    if (!isObjectType(actual) || !compiling.schema.isSubType(type, actual)) return amiss();
    const made = objectOf(compiling, actual, selections);
    byName.set(name, made);
    return made;
  };
  return (value, run) => {
    if (value === null || value === undefined) return null;
    const name = type.resolveType ? type.resolveType(value, run.context, {} as GraphQLResolveInfo, type) : (value as Source).__typename;
    return typeof name === "string" ? (byName.get(name) ?? compiledFor(name))(value, run) : amiss();
  };
}
