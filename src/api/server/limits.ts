import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { InvalidInput, LimitExceeded } from "../../errors.js";
import { isComputed, listSize } from "../analysis/declare.js";
import { PAGE_DEFAULT, PAGE_MAX } from "../arguments.js";

/** The bounds of one operation. */
export interface Limits {
  readonly maxDepth: number;
  readonly maxCost: number;
  readonly maxAliases: number;
  readonly maxRootFields: number;
  readonly maxIntrospections: number;
}

/** What an operation asks for, in the units of the limits. */
export interface Measure {
  depth: number;
  cost: number;
  aliases: number;
  rootFields: number;
  introspections: number;
}

export interface Operation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

const bounds = [
  ["depth", "maxDepth", "levels of fields", "ask for fewer levels"],
  ["cost", "maxCost", "objects by its page sizes", "ask for smaller pages (first) or fewer levels"],
  ["aliases", "maxAliases", "aliases", "ask in several requests"],
  ["rootFields", "maxRootFields", "fields at its root", "ask in several requests"],
  ["introspections", "maxIntrospections", "uses of __schema and __type", "ask in several requests"],
] as const satisfies readonly (readonly [keyof Measure, keyof Limits, string, string])[];

/**
 * Throws LimitExceeded, naming each limit passed. A page size that no field takes is InvalidInput instead, because
 * a cost that follows from it would hide the fault. Expects a validated document and coerced variables.
 */
export function checkLimits(operation: Operation, limits: Limits): Measure {
  const measure = measureOperation(operation, limits);
  const passed = bounds.filter(([unit, limit]) => measure[unit] > limits[limit]);
  if (passed.length === 0) return measure;
  // The walk ended at the first limit passed: how far the operation goes beyond it is not known.
  const faults = passed.map(([, limit, what, remedy]) => `more than ${limits[limit]} ${what}: ${remedy}`);
  throw new LimitExceeded(`The operation has ${faults.join("; ")}.`, { measured: measure, limits });
}

/** What operations measure whatever their variables, as long as their documents are kept. */
const settled = new WeakMap<OperationDefinitionNode, Measure>();

/** One walk over the selections, fragments followed where they are spread. It ends as soon as a limit is passed. */
function measureOperation({ schema, operation, fragments, variables }: Operation, limits: Limits): Measure {
  const known = settled.get(operation);
  if (known) return known;
  let varies = false;
  const measure: Measure = { depth: 0, cost: 0, aliases: 0, rootFields: 0, introspections: 0 };
  const within = (): boolean => bounds.every(([unit, limit]) => measure[unit] <= limits[limit]);

  const visit = (selections: SelectionSetNode, parent: GraphQLCompositeType, depth: number, parents: number): void => {
    for (const selection of selections.selections) {
      if (!within()) return;
      if (selection.kind === "Field") visitField(selection, parent, depth, parents);
      else {
        const fragment = selection.kind === "FragmentSpread" ? fragments.get(selection.name.value) : selection;
        const type = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : parent;
        if (fragment && isCompositeType(type)) visit(fragment.selectionSet, type, depth, parents);
      }
    }
  };

  const visitField = (node: FieldNode, parent: GraphQLCompositeType, depth: number, parents: number): void => {
    measure.depth = Math.max(measure.depth, depth);
    if (node.alias) measure.aliases++;
    if (depth === 1) measure.rootFields++;
    if (node.name.value === "__schema" || node.name.value === "__type") measure.introspections++;
    // The types of introspection recurse by nature, and answer from memory: __schema and __type are counted, not weighed.
    if (!node.selectionSet || node.name.value.startsWith("__")) return;
    const field = fieldOf(parent, node);
    const type = field && getNamedType(field.type);
    if (!field || !isCompositeType(type)) return;
    varies ||= sizeVaries(node);
    const size = sizeOf(parent, field, node, variables);
    const objects = parents * size;
    if (!isWrapper(parent)) measure.cost += objects;
    visit(node.selectionSet, type, depth + 1, objects);
  };

  const root = schema.getRootType(operation.operation);
  if (root) visit(operation.selectionSet, root, 1, 1);
  if (!varies && within()) settled.set(operation, measure);
  return measure;
}

/** Edges, nodes and page info are the connection they belong to, which has been counted. */
const isWrapper = (type: GraphQLCompositeType): boolean => /(?:Connection|Edge|PageInfo)$/.test(type.name);

const fieldOf = (parent: GraphQLCompositeType, node: FieldNode): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;

/** Whether variables decide how many objects there are. */
const sizeVaries = ({ arguments: given = [] }: FieldNode): boolean =>
  given.some(({ name, value }) => ["ids", "first", "last"].includes(name.value) && (value.kind === "Variable" || value.kind === "ListValue"));

/** Objects that one parent gets: the page size of a connection, the number of ids of a list by ids, what a computed list may well hold, else one. */
function sizeOf(parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Readonly<Record<string, unknown>>): number {
  if (isComputed(parent.name) && !isWrapper(parent) && isListType(getNullableType(field.type))) return listSize(parent.name, node.name.value);
  if (field.args.length === 0) return 1;
  const values = getArgumentValues(field, node, variables);
  if (Array.isArray(values["ids"])) return Math.max(1, values["ids"].length);
  if (!field.args.some(({ name }) => name === "first")) return 1;
  const sizes = ["first", "last"].map((name) => pageSize(name, values[name], node)).filter((size) => size !== undefined);
  return sizes.length > 0 ? Math.max(...sizes) : PAGE_DEFAULT;
}

function pageSize(name: string, value: unknown, node: FieldNode): number | undefined {
  if (typeof value !== "number") return undefined;
  if (value >= 0 && value <= PAGE_MAX) return value;
  const field = node.alias?.value ?? node.name.value;
  const message = `${field}(${name}: ${value}): ${name} is a number from 0 to ${PAGE_MAX}; ask for the next page with ${name === "first" ? "after" : "before"}.`;
  throw new InvalidInput(message, { argument: name, field, faults: [{ argument: name, message }] });
}
