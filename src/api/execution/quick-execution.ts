import { getVariableValues, type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import { LRUCache } from "lru-cache";
import { directiveVariables } from "./collect.js";
import { objectOf, type Complete, type Run } from "./compile.js";

export interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As the client gave them. */
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly context: unknown;
}

interface Known {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Names of the variables that decide which fields there are. */
  readonly deciding: readonly string[];
  readonly compiled: LRUCache<string, Complete>;
}

const COMPILED_PER_OPERATION = 16;

/**
 * Executes queries whose selections are walked once and not for every object. It gives what graphql-js would give, or
 * null wherever anything is out of the ordinary: then graphql-js executes the operation, and tells errors in its words.
 */
export class QuickExecution {
  private readonly known = new WeakMap<OperationDefinitionNode, Known>();

  constructor(private readonly schema: GraphQLSchema) {}

  async answer(asked: Asked): Promise<Record<string, unknown> | null> {
    const { operation, context } = asked;
    if (operation.operation !== "query") return null;
    const { coerced } = getVariableValues(this.schema, operation.variableDefinitions ?? [], asked.variables ?? {}, { maxErrors: 1 });
    if (!coerced) return null;
    const run: Run = { context, variables: coerced, args: new Map(), infos: new Map(), awaited: [] };
    try {
      const made = this.compile(asked, coerced)(NO_ROOT, run) as Record<string, unknown>;
      while (run.awaited.length > 0) await Promise.all(run.awaited.splice(0));
      return made;
    } catch {
      return null;
    }
  }

  private compile({ document, operation }: Asked, variables: Readonly<Record<string, unknown>>): Complete {
    const { fragments, deciding, compiled } = this.known.get(operation) ?? this.know(document, operation);
    const key = JSON.stringify(deciding.map((name) => variables[name]));
    const known = compiled.get(key);
    if (known) return known;
    const made = objectOf({ schema: this.schema, operation, fragments, variables }, this.schema.getQueryType()!, [operation.selectionSet]);
    compiled.set(key, made);
    return made;
  }

  private know(document: DocumentNode, operation: OperationDefinitionNode): Known {
    const fragments = Object.fromEntries(document.definitions.flatMap((one) => (one.kind === "FragmentDefinition" ? [[one.name.value, one]] : [])));
    const known = { fragments, deciding: directiveVariables(operation, fragments), compiled: new LRUCache<string, Complete>({ max: COMPILED_PER_OPERATION }) };
    this.known.set(operation, known);
    return known;
  }
}

/** Fields of the root have no parent. */
const NO_ROOT = Object.freeze({});
