import fc from "fast-check";
import type { Catalogue, EntityType, PropertyType, RelationType } from "../../src/model/catalogue.js";
import type { Values } from "./graph-values.js";
import type { Input, OrderKey } from "./reference.js";

/** Conditions beside those that the reference can judge. */
export interface MoreConditions {
  readonly of: (type: EntityType) => readonly fc.Arbitrary<Input>[];
  readonly links: readonly fc.Arbitrary<Input>[];
}

const filtered = new Set(["code", "boolean", "number", "text", "localizedText", "partialDate", "texts", "codes"]);

/** Makes random filters and orders over some types, with values that occur in the graph. */
export class RandomFilters {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly values: Values,
    private readonly typeNames: readonly string[],
    private readonly more: MoreConditions = { of: () => [], links: [] },
  ) {}

  order(type: EntityType): fc.Arbitrary<OrderKey[] | undefined> {
    const sortable = [...type.properties.values()].filter(({ name, kind }) => kind.sortColumn?.(name) !== undefined).map(({ name }) => name);
    const key = fc.record({ field: fc.constantFrom(...sortable, "ID", "LABEL_EN", "LABEL_FR"), direction: fc.constantFrom("ASC" as const, "DESC" as const) });
    return fc.option(fc.uniqueArray(key, { minLength: 1, maxLength: 2, selector: ({ field }) => field }), { nil: undefined });
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
    return fc.oneof(
      leaf,
      fc.tuple(leaf, inner).map(([a, b]): Input => ({ ...a, ...b })),
      inner.map((one): Input => ({ not: one })),
      fc.array(inner, { minLength: 1, maxLength: 2 }).chain((some) => fc.constantFrom<Input>({ and: some }, { or: some })),
      ...(relations.length > 0 ? [fc.constantFrom(...relations).chain((relation) => this.relationFilter(relation, depth).map((one): Input => ({ [relation.name]: one })))] : []),
    );
  }

  link(): fc.Arbitrary<Input> {
    return fc.oneof(fc.constantFrom<Input>({ basis: { eq: "STATED" } }, { basis: { in: ["EDITORIAL"] } }, { confidence: { eq: "VERIFIED" } }, { role: { isNull: true } }, { role: { eq: "RELATED" } }), ...this.more.links);
  }

  /** Whether it leads to one type of those whose records are in the graph. */
  isWithin({ targets }: RelationType): boolean {
    return targets.length === 1 && this.typeNames.includes(targets[0]!);
  }

  private relationFilter(relation: RelationType, depth: number): fc.Arbitrary<Input> {
    const far = this.filter(this.catalogue.types.get(relation.targets[0]!)!, depth - 1);
    return fc.record({ some: far, none: far, every: far, link: this.link() }, { requiredKeys: [] }).filter((one) => Object.keys(one).length > 0);
  }

  private condition(type: EntityType, property: PropertyType): fc.Arbitrary<Input> {
    const missing = fc.boolean().map((isNull): Input => ({ isNull }));
    const isList = property.kind.filter === "texts" || property.kind.filter === "codes";
    const values = this.values.values(type.name, property.kind.filter === "localizedText" ? `${property.name}_fr` : property.name);
    if (values.length === 0) return missing;
    const value = fc.constantFrom(...values);
    if (isList) return fc.oneof(missing, value.map((has): Input => ({ has })), fc.array(value, { maxLength: 2 }).map((hasAny): Input => ({ hasAny })));
    switch (property.kind.filter) {
      case "number": return fc.oneof(missing, fc.tuple(fc.constantFrom("eq", "gt", "gte", "lt", "lte"), value).map(([operator, one]): Input => ({ [operator]: one })));
      case "partialDate": return fc.oneof(missing, fc.tuple(fc.constantFrom("onOrAfter", "onOrBefore", "within"), value, fc.constantFrom(4, 7, 10)).map(([operator, one, length]): Input => ({ [operator]: (one as string).slice(0, length) })));
      case "text": case "localizedText": return fc.oneof(missing, fc.tuple(fc.constantFrom("eq", "contains", "startsWith"), value, fc.integer({ min: 1, max: 12 })).map(([operator, one, length]): Input => ({ [operator]: operator === "eq" ? one : (one as string).slice(0, length) })));
      case "boolean": return fc.oneof(missing, fc.boolean().map((eq): Input => ({ eq })));
      default: return fc.oneof(missing, value.map((eq): Input => ({ eq })), fc.array(value, { maxLength: 2 }).map((some): Input => ({ in: some })));
    }
  }
}
