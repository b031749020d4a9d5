import type { Catalogue, EntityType, PropertyType, RelationType } from "../../src/model/catalogue.js";
import { daysOf } from "../../src/model/kinds/partial-date.js";
import { statement, type GraphStore } from "../../src/store/graph-store.js";

/**
 * Slow and obvious: the whole graph in memory, one relation at a time, no planner, no Cypher beyond reading it whole.
 * What the API answers must equal what this answers.
 */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string };
export interface Linked {
  readonly link: Readonly<Record<string, unknown>>;
  readonly node: Row;
}
interface Edge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export type Input = Readonly<Record<string, unknown>>;
export interface OrderKey {
  readonly field: string;
  readonly direction: "ASC" | "DESC";
}
/** True, false or, where something is missing, neither. */
type Truth = boolean | null;

const readNodes = statement("reference.nodes", "MATCH (n:Entity) RETURN properties(n) AS properties ORDER BY n.id");
const readEdges = statement("reference.edges", "MATCH (a:Entity)-[e]->(b:Entity) RETURN type(e) AS type, a.id AS from, b.id AS to, properties(e) AS properties ORDER BY a.id, b.id");

export class Reference {
  private readonly edges = new Map<string, Edge[]>();

  private constructor(private readonly catalogue: Catalogue, private readonly rows: ReadonlyMap<string, Row>, edges: readonly Edge[]) {
    for (const edge of edges) for (const end of new Set([edge.from, edge.to])) this.edges.set(end, [...(this.edges.get(end) ?? []), edge]);
  }

  static async of(store: GraphStore, catalogue: Catalogue): Promise<Reference> {
    const nodes = await store.run<{ properties: Row }>(readNodes);
    const edges = await store.run<Edge>(readEdges);
    return new Reference(catalogue, new Map(nodes.map(({ properties }) => [properties.id, properties])), edges);
  }

  /** Values that a column has, at most twenty of them. */
  values(type: string, column: string): unknown[] {
    return [...new Set([...this.rows.values()].filter((row) => row.type === type).flatMap((row) => row[column] ?? []))].slice(0, 20);
  }

  /** All rows of a type that surely satisfy the filter, in order. */
  list(type: EntityType, filter: Input | undefined, order: readonly OrderKey[] | undefined): Row[] {
    const found = [...this.rows.values()].filter((row) => row.type === type.name && this.holds(type, row, filter) === true);
    return found.sort(byOrder(type, order));
  }

  /** All links of a relation whose far end surely satisfies the filter, in order. */
  linked(relation: RelationType, from: string, filter?: Input, order?: readonly OrderKey[], link?: Input): Linked[] {
    const far = relation.targets.length === 1 ? this.catalogue.types.get(relation.targets[0]!)! : null;
    const found = this.neighbours(relation, from, link).filter(({ node }) => far === null || this.holds(far, node, filter) === true);
    const nodeOrder = far ? byOrder(far, order) : (a: Row, b: Row): number => compare(a.type, b.type, false) || compare(a.id, b.id, false);
    return found.sort((a, b) => nodeOrder(a.node, b.node) || compare(a.link.role ?? "", b.link.role ?? "", order?.at(-1)?.direction === "DESC"));
  }

  private neighbours(relation: RelationType, from: string, link: Input = {}): Linked[] {
    return (this.edges.get(from) ?? [])
      .filter((edge) => edge.type === relation.type && (relation.direction === "out" ? edge.from : edge.to) === from)
      .map((edge) => ({ link: edge.properties, node: this.rows.get(relation.direction === "out" ? edge.to : edge.from)! }))
      .filter(({ link: properties, node }) => relation.targets.includes(node.type) && this.linkHolds(properties, link) === true);
  }

  private linkHolds(properties: Input, link: Input): Truth {
    return and([
      ...(link.basis ? [codes(properties.linkBasis, link.basis as Input)] : []), ...(link.confidence ? [codes(properties.confidence, link.confidence as Input)] : []),
      ...(link.role ? [codes(properties.role, link.role as Input)] : []), ...(link.source ? [(properties.sourceIds as string[]).includes(link.source as string)] : []),
    ]);
  }

  private holds(type: EntityType, row: Row, filter: Input = {}): Truth {
    return and(Object.entries(filter).map(([name, value]): Truth => {
      const input = value as Input;
      if (name === "and") return and((value as Input[]).map((one) => this.holds(type, row, one)));
      if (name === "or") return (value as Input[]).length === 0 ? true : or((value as Input[]).map((one) => this.holds(type, row, one)));
      if (name === "not") return Object.keys(input).length === 0 ? true : not(this.holds(type, row, input));
      if (name === "id") return codes(row.id, input);
      if (name === "confidence") return codes(row.confidence, input);
      const property = type.properties.get(name);
      return property ? propertyHolds(property, row, input) : this.relationHolds(type.relations.get(name)!, row, input);
    }));
  }

  private relationHolds(relation: RelationType, row: Row, input: Input): Truth {
    const far = this.catalogue.types.get(relation.targets[0]!)!;
    const truths = (filter: unknown): Truth[] => this.neighbours(relation, row.id, input.link as Input | undefined).map(({ node }) => this.holds(far, node, filter as Input));
    return and([
      ...(input.some ? [truths(input.some).some((truth) => truth === true)] : []),
      ...(input.none ? [!truths(input.none).some((truth) => truth === true)] : []),
      ...(input.every ? [truths(input.every).every((truth) => truth === true)] : []),
      ...(input.link && !input.some && !input.none && !input.every ? [truths({}).length > 0] : []),
    ]);
  }
}

const and = (truths: readonly Truth[]): Truth => (truths.includes(false) ? false : truths.includes(null) ? null : true);
const or = (truths: readonly Truth[]): Truth => (truths.includes(true) ? true : truths.includes(null) ? null : false);
const not = (truth: Truth): Truth => (truth === null ? null : !truth);
const missing = (value: unknown): value is null | undefined => value === undefined || value === null;
/** A comparison is neither true nor false where the value is missing. */
const compared = (value: unknown, condition: () => boolean): Truth => (missing(value) ? null : condition());

const isNull = (value: unknown, input: Input): Truth[] => (typeof input.isNull === "boolean" ? [missing(value) === input.isNull] : []);

const codes = (value: unknown, input: Input): Truth => and([
  ...(missing(input.eq) ? [] : [compared(value, () => value === input.eq)]),
  ...(missing(input.in) ? [] : [compared(value, () => (input.in as unknown[]).includes(value))]),
  ...isNull(value, input),
]);

function numbers(value: unknown, input: Input): Truth {
  const given = (name: string, condition: (a: number, b: number) => boolean): Truth[] => (missing(input[name]) ? [] : [compared(value, () => condition(value as number, input[name] as number))]);
  return and([...given("eq", (a, b) => a === b), ...given("gt", (a, b) => a > b), ...given("gte", (a, b) => a >= b), ...given("lt", (a, b) => a < b), ...given("lte", (a, b) => a <= b), ...(missing(input.in) ? [] : [compared(value, () => (input.in as unknown[]).includes(value))]), ...isNull(value, input)]);
}

function words(values: readonly unknown[], input: Input): Truth {
  const any = (name: string, condition: (text: string, wanted: string) => boolean): Truth[] =>
    missing(input[name]) ? [] : [or(values.map((value) => compared(value, () => condition(value as string, input[name] as string))))];
  return and([
    ...any("eq", (text, wanted) => text === wanted),
    ...any("contains", (text, wanted) => text.toLowerCase().includes(wanted.toLowerCase())),
    ...any("startsWith", (text, wanted) => text.toLowerCase().startsWith(wanted.toLowerCase())),
    ...(typeof input.isNull === "boolean" ? [values.every(missing) === input.isNull] : []),
  ]);
}

function dates(from: unknown, to: unknown, input: Input): Truth {
  const sure = (name: string, judge: (days: { earliest: string; latest: string }) => Truth): Truth[] => (missing(input[name]) ? [] : [missing(from) ? null : judge(daysOf(input[name] as string)!)]);
  const either = (yes: boolean, no: boolean): Truth => (yes ? true : no ? false : null);
  const [first, last] = [from as string, to as string];
  return and([
    ...sure("onOrAfter", ({ earliest }) => either(first >= earliest, last < earliest)),
    ...sure("onOrBefore", ({ latest }) => either(last <= latest, first > latest)),
    ...sure("within", ({ earliest, latest }) => either(first >= earliest && last <= latest, last < earliest || first > latest)),
    ...isNull(from, input),
  ]);
}

function propertyHolds({ name, kind }: PropertyType, row: Row, input: Input): Truth {
  const value = row[name];
  switch (kind.filter) {
    case "code": case "boolean": return codes(value, input);
    case "number": return numbers(value, input);
    case "text": return words([value], input);
    case "localizedText": return words(input.lang ? [row[`${name}_${String(input.lang).toLowerCase()}`]] : [row[`${name}_en`], row[`${name}_fr`]], input);
    case "partialDate": return dates(row[`${name}_from`], row[`${name}_to`], input);
    case "texts": case "codes": return and([
      ...(missing(input.has) ? [] : [compared(value, () => (value as unknown[]).includes(input.has))]),
      ...(missing(input.hasAny) ? [] : [compared(value, () => (input.hasAny as unknown[]).some((one) => (value as unknown[]).includes(one)))]),
      ...isNull(value, input),
    ]);
    default: throw new Error(`The reference does not filter by ${kind.name}.`);
  }
}

/** Missing values come last when ascending, first when descending. */
function compare(a: unknown, b: unknown, descending: boolean): number {
  if (missing(a) || missing(b)) return (Number(missing(a)) - Number(missing(b))) * (descending ? -1 : 1);
  const ascending = (a as string) < (b as string) ? -1 : (a as string) > (b as string) ? 1 : 0;
  return descending ? -ascending : ascending;
}

const orderColumns: Readonly<Record<string, string>> = { ID: "id", LABEL_EN: "label_en_sort", LABEL_FR: "label_fr_sort" };

/** Ties lie by id, in the direction of the last key. */
function byOrder(type: EntityType, order: readonly OrderKey[] | undefined): (a: Row, b: Row) => number {
  const keys = order && order.length > 0 ? order : type.order.map((name): OrderKey => ({ field: name, direction: "ASC" }));
  const columns = keys.map(({ field, direction }) => {
    const property = type.properties.get(field);
    return { column: property?.kind.sortColumn?.(field) ?? orderColumns[field]!, descending: direction === "DESC" };
  });
  return (a, b) => columns.map(({ column, descending }) => compare(a[column], b[column], descending)).find((difference) => difference !== 0) ?? compare(a.id, b.id, columns.at(-1)?.descending ?? false);
}
