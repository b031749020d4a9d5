import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, isAbstractType, isObjectType, Kind, visit, type DirectiveNode, type FieldNode, type FragmentDefinitionNode, type GraphQLObjectType, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode } from "graphql";

export interface Collecting {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced values. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The fields that selections ask of a type, by their keys in the answer, in the order of the answer. */
export function collectFields(collecting: Collecting, type: GraphQLObjectType, selections: readonly SelectionSetNode[]): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const gather = (selection: SelectionSetNode): void => {
    for (const one of selection.selections) {
      if (!isIncluded(one, collecting)) continue;
      if (one.kind === Kind.FIELD) {
        const key = one.alias?.value ?? one.name.value;
        const known = found.get(key);
        if (known) known.push(one);
        else found.set(key, [one]);
      } else if (one.kind === Kind.INLINE_FRAGMENT) {
        if (applies(one.typeCondition?.name.value, type, collecting)) gather(one.selectionSet);
      } else if (!spread.has(one.name.value)) {
        spread.add(one.name.value);
        const fragment = collecting.fragments[one.name.value]!;
        if (applies(fragment.typeCondition.name.value, type, collecting)) gather(fragment.selectionSet);
      }
    }
  };
  selections.forEach(gather);
  return found;
}

function isIncluded(node: { readonly directives?: readonly DirectiveNode[] }, { variables }: Collecting): boolean {
  if (!node.directives || node.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}

function applies(condition: string | undefined, type: GraphQLObjectType, { schema }: Collecting): boolean {
  if (condition === undefined || condition === type.name) return true;
  const on = schema.getType(condition);
  return isAbstractType(on) && isObjectType(type) && schema.isSubType(on, type);
}

/** The variables by which an operation is made: those that directives name decide which fields it has. */
export function directiveVariables(operation: OperationDefinitionNode, fragments: Readonly<Record<string, FragmentDefinitionNode>>): readonly string[] {
  const names = new Set<string>();
  const inDirectives = { Directive: (node: DirectiveNode): false => (visit(node, { Variable: ({ name }) => void names.add(name.value) }), false) };
  for (const definition of [operation, ...Object.values(fragments)]) visit(definition, inDirectives);
  return [...names];
}
