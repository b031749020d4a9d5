import { getNamedType, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, type OperationDefinitionNode, type SelectionSetNode } from "graphql";
import { LRUCache } from "lru-cache";
import { InvalidInput, Withdrawn } from "../errors.js";
import type { Catalogue, EntityType } from "../model/catalogue.js";
import { join, type ConnectionObject, type NodeObject } from "../reads/join.js";
import type { ReadPlan } from "../reads/plan.js";
import { render, type Rendered } from "../reads/render.js";
import { argumentsOf, Binder, IDS_MAX, shapeOf, tagVariables } from "./arguments.js";
import type { RequestContext } from "./context.js";
import { fullId, fullSourceId } from "./filter.js";
import type { IdRegister, Register } from "./id-register.js";
import { loaderOf } from "./loaders.js";
import { SelectionCompiler } from "./selection.js";

type Arguments = Readonly<Record<string, unknown>>;

export interface Compiled extends Rendered {
  readonly plan: ReadPlan;
  readonly binder: Binder;
}

const PLANS_PER_DOCUMENT = 64;

/**
 * Answers root fields: compiles the selection to a plan once per document and shape of variables,
 * runs its one statement, joins the levels.
 */
export class Reader {
  private readonly registers = new WeakMap<RequestContext, Promise<Register>>();
  private readonly plans = new WeakMap<OperationDefinitionNode, LRUCache<string, Compiled>>();

  constructor(
    private readonly catalogue: Catalogue,
    private readonly register: IdRegister,
    /** Told of every plan that is made, for those who want to see it. */
    private readonly onCompiled: (compiled: Compiled) => void = () => undefined,
  ) {}

  /** One record by id or slug; null when there is none, an error when it was withdrawn. */
  async one(type: EntityType | null, context: RequestContext, info: GraphQLResolveInfo): Promise<NodeObject | null> {
    const compiled = this.compile(info, (compiler, args, binder, accordingTo) => {
      const ids = binder.bind(args.id, (value, { resolveId }) => [resolveId(checkedId(fullId(type, value as string)))]);
      return this.byIds(type, ids, compiler, info, accordingTo, null);
    });
    const { nodes } = await this.run(compiled, context, info);
    const [found] = nodes.values();
    if (found) return found;
    const id = this.argument(info, "id") as string;
    await this.refuseWithdrawn(fullId(type, id), context);
    return null;
  }

  /** Records by id, in the order asked, null where there is none. */
  async many(ids: readonly string[], context: RequestContext, info: GraphQLResolveInfo): Promise<(NodeObject | null)[]> {
    if (ids.length > IDS_MAX) throw new InvalidInput(`nodes: ${ids.length} ids; ${IDS_MAX} at most in one request.`, { argument: "ids", most: IDS_MAX });
    const compiled = this.compile(info, (compiler, args, binder, accordingTo) => {
      const param = binder.bind(args.ids, (value, { resolveId }) => [...new Set((value as string[]).map((id) => resolveId(checkedId(id))))]);
      return this.byIds(null, param, compiler, info, accordingTo, null);
    });
    const { nodes } = await this.run(compiled, context, info);
    const register = await this.registerOf(context);
    return ids.map((id) => nodes.get(register.resolve(id)) ?? null);
  }

  /** The columns that the part of the selection under `path` needs; null when it needs more than columns. */
  columnsUnder(path: readonly string[], info: GraphQLResolveInfo): readonly string[] | null {
    if (selectionsUnder(info, path).length === 0) return [];
    const { level } = this.compileFound(path, info).plan;
    return level.links.length > 0 ? null : level.columns;
  }

  /** Whether any of the fields is asked for under `path`. */
  asks(names: readonly string[], path: readonly string[], info: GraphQLResolveInfo): boolean {
    return selectionsUnder(info, path).some((selection) => names.some((name) => fieldsNamed(selection, name, info).length > 0));
  }

  /** Records found by other means, with the part of the selection that lies under `path`. */
  async found(ids: readonly string[], path: readonly string[], context: RequestContext, info: GraphQLResolveInfo): Promise<ReadonlyMap<string, NodeObject>> {
    if (ids.length === 0 || selectionsUnder(info, path).length === 0) return new Map();
    const { nodes } = await this.run(this.compileFound(path, info), context, info, { ids });
    return nodes;
  }

  private compileFound(path: readonly string[], info: GraphQLResolveInfo): Compiled {
    return this.compile(info, (compiler, _args, binder, accordingTo) => this.byIds(null, binder.bind(FOUND, () => FOUND), compiler, info, accordingTo, path), path);
  }

  /** The record of a field below the root, given by its id: all that are asked for at one place of the document are read together. */
  record(id: string, context: RequestContext, info: GraphQLResolveInfo): Promise<NodeObject | null> {
    const place = placeOf(info);
    return loaderOf<string, NodeObject>(context, `record ${place}`, async (ids) => {
      const composite = getNamedType(info.returnType) as GraphQLObjectType;
      const compiled = this.compile(info, (compiler, _args, binder) => this.byIds(this.catalogue.types.get(composite.name) ?? null, binder.bind(FOUND, () => FOUND), compiler, info, null, null), [], place);
      return (await this.run(compiled, context, info, { ids })).nodes;
    }).load(id);
  }

  /** The full id of a record of a type, or of any, that an argument names by its id or slug, as it is now: the surviving one of merged ids, an error for a withdrawn one. */
  async idOf(type: EntityType | null, given: string, context: RequestContext): Promise<string> {
    const id = fullId(type, checkedId(given));
    await this.refuseWithdrawn(id, context);
    return (await this.registerOf(context)).resolve(id);
  }

  typeNamed(name: string): EntityType {
    return this.catalogue.types.get(name)!;
  }

  typeOfId(id: string): EntityType | undefined {
    return this.catalogue.typeOfId(id);
  }

  /** A page of all records of a type. */
  async page(type: EntityType, context: RequestContext, info: GraphQLResolveInfo): Promise<ConnectionObject> {
    const compiled = this.compile(info, (compiler, args, _binder, accordingTo) => {
      const at = info.fieldName;
      const { anchor, where } = compiler.filters.anchored(type, args.filter as Arguments | undefined, args.accordingTo, at);
      const dated = compiler.pages.dated([type], args, "n", at).possible;
      const all = [where, ...dated].filter((one): one is string => one !== null);
      const { page, level } = compiler.rootConnection(type, args, getNamedType(info.returnType) as GraphQLObjectType, selectionOf(info), at);
      return { name: at, root: { by: "page", label: type.name, anchor, where: all.length > 0 ? all.join(" AND ") : null, page }, level, accordingTo };
    });
    const { connection } = await this.run(compiled, context, info);
    return connection!;
  }

  private byIds(type: EntityType | null, ids: string, compiler: SelectionCompiler, info: GraphQLResolveInfo, accordingTo: string | null, path: readonly string[] | null): ReadPlan {
    const composite = getNamedType(info.returnType) as GraphQLObjectType;
    const types = type ? [type.name] : [...this.catalogue.types.keys()];
    const level = path
      ? compiler.nodeLevel(types, info.schema.getType("Entity") as never, selectionsUnder(info, path), path.join("."))
      : compiler.nodeLevel(types, composite, info.fieldNodes.map((node) => node.selectionSet!), info.fieldName);
    return { name: info.fieldName, root: { by: "ids", label: type?.name ?? "Entity", ids }, level, accordingTo };
  }

  private compile(info: GraphQLResolveInfo, planOf: (compiler: SelectionCompiler, args: Arguments, binder: Binder, accordingTo: string | null) => ReadPlan, under: readonly string[] = [], place = String(info.path.key)): Compiled {
    const variables = tagVariables(info.schema, info.operation, info.variableValues);
    const key = `${place}|${under.join(".")}|${shapeOf(variables)}`;
    const plans = this.plans.get(info.operation) ?? new LRUCache<string, Compiled>({ max: PLANS_PER_DOCUMENT });
    this.plans.set(info.operation, plans);
    const known = plans.get(key);
    if (known) return known;
    const binder = new Binder();
    const field = info.parentType.getFields()[info.fieldName]!;
    const args = mergedArguments(field, info, variables);
    const accordingTo = args.accordingTo === undefined || args.accordingTo === null ? null : binder.bind(args.accordingTo, (value) => fullSourceId(value as string));
    const compiler = new SelectionCompiler({ schema: info.schema, catalogue: this.catalogue, binder, variables, fragments: info.fragments, accordingTo });
    const plan = planOf(compiler, args, binder, accordingTo);
    const compiled = { plan, ...render(plan), binder };
    plans.set(key, compiled);
    this.onCompiled(compiled);
    return compiled;
  }

  private async run(compiled: Compiled, context: RequestContext, info: GraphQLResolveInfo, given?: { readonly ids: readonly string[] }): Promise<ReturnType<typeof join>> {
    const params = this.paramsOf(compiled, context, info, given);
    const row = await context.readRoot(compiled.statement, params.then((plain) => Object.fromEntries([...compiled.parameters].map(([name, sent]) => [sent, plain[name]]))));
    return join(compiled.plan, row ?? {}, await params, this.catalogue);
  }

  private async paramsOf({ binder }: Compiled, context: RequestContext, info: GraphQLResolveInfo, given?: { readonly ids: readonly string[] }): Promise<Readonly<Record<string, unknown>>> {
    const register = await this.registerOf(context);
    const bound = binder.params({ variables: info.variableValues, resolveId: register.resolve });
    return given ? Object.fromEntries(Object.entries(bound).map(([name, value]) => [name, value === FOUND ? given.ids : value])) : bound;
  }

  /** Read once for a request, whatever comes of it: what is executed again must not wait for the store again. */
  private registerOf(context: RequestContext): Promise<Register> {
    const known = this.registers.get(context) ?? this.register.current();
    this.registers.set(context, known);
    return known;
  }

  private async refuseWithdrawn(id: string, context: RequestContext): Promise<void> {
    const withdrawn = (await this.registerOf(context)).withdrawn.get(id);
    if (withdrawn) throw new Withdrawn(id, withdrawn.reason, withdrawn.replacement);
  }

  private argument(info: GraphQLResolveInfo, name: string): unknown {
    const field = info.parentType.getFields()[info.fieldName]!;
    return mergedArguments(field, info, info.variableValues)[name];
  }
}

/** Marks the parameter that takes the ids found by other means. */
const FOUND = Symbol("found ids");

/** Names a place of the document by its field nodes: the same for all objects at that place. */
const placeOf = ({ fieldNodes }: GraphQLResolveInfo): string => fieldNodes.map(numberOf).join("+");

const numbers = new WeakMap<FieldNode, number>();
let numbered = 0;
function numberOf(node: FieldNode): number {
  const known = numbers.get(node) ?? ++numbered;
  numbers.set(node, known);
  return known;
}

const mergedArguments = (field: Parameters<typeof argumentsOf>[0], info: GraphQLResolveInfo, variables: Arguments): Arguments => argumentsOf(field, info.fieldNodes[0]!, variables);

function selectionOf(info: GraphQLResolveInfo): SelectionSetNode {
  return { kind: "SelectionSet" as SelectionSetNode["kind"], selections: info.fieldNodes.flatMap((node) => node.selectionSet!.selections) };
}

/** The selections of the record under a path of field names such as edges, node. */
function selectionsUnder(info: GraphQLResolveInfo, path: readonly string[]): SelectionSetNode[] {
  return path.reduce((selections, name) => selections.flatMap((selection) => fieldsNamed(selection, name, info).flatMap(({ selectionSet }) => selectionSet ?? [])), info.fieldNodes.map((node) => node.selectionSet!));
}

function fieldsNamed(selection: SelectionSetNode, name: string, info: GraphQLResolveInfo): FieldNode[] {
  return selection.selections.flatMap((one): FieldNode[] => {
    if (one.kind === "Field") return one.name.value === name ? [one] : [];
    const inner = one.kind === "FragmentSpread" ? info.fragments[one.name.value]!.selectionSet : one.selectionSet;
    return fieldsNamed(inner, name, info);
  });
}

const MAX_ID = 200;
function checkedId(id: string): string {
  if (id.length > MAX_ID || id.trim() === "") throw new InvalidInput(`"${id.slice(0, 40)}" is not an id; write the prefix of the type, a slash and a readable name, such as provision/tip-art-6-3.`);
  return id;
}
