import fc from "fast-check";
import type { Catalogue, EntityType, PropertyType, RelationType } from "../../src/model/catalogue.js";
import type { Values } from "./graph-values.js";
import type { Input, OrderKey } from "./reference.js";

/** Conditions beside those that the reference can judge. */
export interface MoreConditions {
  readonly of: (type: EntityType) => readonly fc.Arbitrary<Input>[];
  readonly links: (relation: RelationType) => readonly fc.Arbitrary<Input>[];
  /** How often a relation of a type is chosen. */
  readonly weight: (type: EntityType, relation: RelationType) => number;
}

/** One of several, as often as its weight says; shrinks to the first. */
export const weighted = <V>(...choices: readonly (readonly [weight: number, arbitrary: fc.Arbitrary<V>])[]): fc.Arbitrary<V> =>
  fc.oneof({ withCrossShrink: true }, ...choices.map(([weight, arbitrary]) => ({ weight, arbitrary })));

/** In so many of ten cases; else it is left out. */
export const sometimes = <V>(tenths: number, arbitrary: fc.Arbitrary<V>): fc.Arbitrary<V | undefined> => weighted<V | undefined>([10 - tenths, fc.constant(undefined)], [tenths, arbitrary]);

const filtered = new Set(["code", "boolean", "number", "text", "localizedText", "partialDate", "texts", "codes"]);

/** Makes random filters and orders over some types, with values that occur in the graph. */
export class RandomFilters {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly values: Values,
    private readonly typeNames: readonly string[],
    private readonly more: MoreConditions = { of: () => [], links: () => [], weight: () => 1 },
  ) {}

  order(type: EntityType): fc.Arbitrary<OrderKey[] | undefined> {
    const sortable = [...type.properties.values()].filter(({ name, kind }) => kind.sortColumn?.(name) !== undefined).map(({ name }) => name);
    const key = fc.record({ field: fc.constantFrom(...sortable, "ID", "LABEL_EN", "LABEL_FR"), direction: fc.constantFrom("ASC" as const, "DESC" as const) });
    return sometimes(6, fc.uniqueArray(key, { minLength: 1, maxLength: 2, selector: ({ field }) => field }));
  }

  filter(type: EntityType, depth: number): fc.Arbitrary<Input> {
    const leaf = fc.oneof(
      fc.constantFrom(...[...type.properties.values()].filter(({ kind }) => filtered.has(kind.filter))).chain((property) => this.condition(type, property).map((one): Input => ({ [property.name]: one }))),
      fc.constantFrom(...this.values.values(type.name, "id")).chain((id) => fc.constantFrom<Input>({ id: { eq: id } }, { id: { in: [id] } })),
      fc.constantFrom<Input>({ confidence: { eq: "VERIFIED" } }, { confidence: { in: ["SEED", "RECALLED"] } }),
      ...this.more.of(type),
    );
    if (depth === 0) return leaf;
    const inner = this.filter(type, depth - 1);
    const relations = [...type.relations.values()].filter((relation) => this.isWithin(relation));
    return weighted(
      [4, leaf],
      [1, fc.tuple(leaf, inner).map(([a, b]): Input => ({ ...a, ...b }))],
      [1, inner.map((one): Input => ({ not: one }))],
      [1, fc.array(inner, { minLength: 1, maxLength: 2 }).chain((some) => fc.constantFrom<Input>({ and: some }, { or: some }))],
      ...(relations.length > 0 ? [[4, this.oneOf(type, relations).chain((relation) => this.relationFilter(relation, depth).map((one): Input => ({ [relation.name]: one })))] as const] : []),
    );
  }

  link(relation: RelationType): fc.Arbitrary<Input> {
    const roles = Object.keys(relation.roles?.codes ?? {}).map((eq): Input => ({ role: { eq } }));
    const others: readonly Input[] = [{ basis: { eq: "STATED" } }, { basis: { in: ["EDITORIAL"] } }, { confidence: { eq: "VERIFIED" } }, { role: { isNull: true } }];
    return fc.oneof(fc.constantFrom(...others, ...roles), ...this.more.links(relation));
  }

  /** One of some relations of a type. */
  oneOf(type: EntityType, relations: readonly RelationType[]): fc.Arbitrary<RelationType> {
    return fc.oneof(...relations.map((relation) => ({ weight: this.more.weight(type, relation), arbitrary: fc.constant(relation) })));
  }

  /** Whether it leads to one type of those whose records are in the graph. */
  isWithin({ targets }: RelationType): boolean {
    return targets.length === 1 && this.typeNames.includes(targets[0]!);
  }

  private relationFilter(relation: RelationType, depth: number): fc.Arbitrary<Input> {
    const far = this.filter(this.catalogue.types.get(relation.targets[0]!)!, depth - 1);
    const asked = weighted<Input>(
      [5, far.map((some) => ({ some }))], [1, far.map((none) => ({ none }))], [1, far.map((every) => ({ every }))],
      [1, fc.record({ some: far, none: far, every: far }, { requiredKeys: [] })],
    );
    return fc.tuple(asked, sometimes(2, this.link(relation))).map(([one, link]): Input => (link ? { ...one, link } : one)).filter((one) => Object.keys(one).length > 0);
  }

  private condition(type: EntityType, property: PropertyType): fc.Arbitrary<Input> {
    const missing = fc.constantFrom<Input>({ isNull: false }, { isNull: true });
    const { filter } = property.kind;
    const values = this.values.values(type.name, filter === "localizedText" ? `${property.name}_fr` : property.name);
    if (values.length === 0) return missing;
    return weighted([3, filter === "boolean" ? fc.boolean().map((eq): Input => ({ eq })) : valueCondition(filter, fc.constantFrom(...values))], [1, missing]);
  }
}

function valueCondition(family: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<Input> {
  switch (family) {
    case "texts": case "codes": return fc.oneof(value.map((has): Input => ({ has })), fc.array(value, { maxLength: 2 }).map((hasAny): Input => ({ hasAny })));
    case "number": return fc.tuple(fc.constantFrom("eq", "gt", "gte", "lt", "lte"), value).map(([operator, one]): Input => ({ [operator]: one }));
    case "partialDate": return fc.tuple(fc.constantFrom("onOrAfter", "onOrBefore", "within"), value, fc.constantFrom(4, 7, 10)).map(([operator, one, length]): Input => ({ [operator]: (one as string).slice(0, length) }));
    case "text": case "localizedText": return fc.tuple(fc.constantFrom("eq", "contains", "startsWith"), value, fc.integer({ min: 1, max: 12 })).map(([operator, one, length]): Input => ({ [operator]: operator === "eq" ? one : (one as string).slice(0, length) }));
    default: return fc.oneof(value.map((eq): Input => ({ eq })), fc.array(value, { maxLength: 2 }).map((some): Input => ({ in: some })));
  }
}
