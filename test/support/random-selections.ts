import fc from "fast-check";
import type { Catalogue, EntityType, PropertyType, RelationType } from "../../src/model/catalogue.js";
import type { Input, OrderKey, Reference } from "./reference.js";

/** A selection as plain data: printed as GraphQL by one side, answered by the reference on the other. */
export interface Selection {
  readonly fields: readonly string[];
  readonly relations: readonly RelationSelection[];
}

export interface RelationSelection {
  readonly relation: RelationType;
  readonly filter: Input | undefined;
  readonly link: Input | undefined;
  readonly orderBy: readonly OrderKey[] | undefined;
  readonly first: number | undefined;
  readonly below: Selection;
}

export interface ListSelection {
  readonly type: EntityType;
  readonly filter: Input | undefined;
  readonly orderBy: readonly OrderKey[] | undefined;
  readonly first: number;
  readonly fromEnd: boolean;
  readonly countBy: string | undefined;
  readonly below: Selection;
}

const shown = new Set(["text", "url", "code", "integer", "decimal", "boolean", "texts", "codes", "localizedText", "partialDate"]);
const filtered = new Set(["code", "boolean", "number", "text", "localizedText", "partialDate", "texts", "codes"]);

/** Makes random selections over some types, with filter values that occur in the graph. */
export class Selections {
  constructor(private readonly catalogue: Catalogue, private readonly reference: Reference, private readonly typeNames: readonly string[]) {}

  list(): fc.Arbitrary<ListSelection> {
    return fc.constantFrom(...this.typeNames).chain((name) => {
      const type = this.catalogue.types.get(name)!;
      const codes = [...type.properties.values()].filter(({ kindName }) => kindName === "code").map((property) => property.name);
      return fc.record({
        type: fc.constant(type), filter: fc.option(this.filter(type, 2), { nil: undefined }), orderBy: this.order(type), first: fc.constantFrom(0, 1, 7, 20), fromEnd: fc.boolean(),
        countBy: codes.length > 0 ? fc.option(fc.constantFrom(...codes), { nil: undefined }) : fc.constant(undefined), below: this.below(type, 2),
      });
    });
  }

  order(type: EntityType): fc.Arbitrary<OrderKey[] | undefined> {
    const sortable = [...type.properties.values()].filter(({ name, kind }) => kind.sortColumn?.(name) !== undefined).map(({ name }) => name);
    const key = fc.record({ field: fc.constantFrom(...sortable, "ID", "LABEL_EN", "LABEL_FR"), direction: fc.constantFrom("ASC" as const, "DESC" as const) });
    return fc.option(fc.uniqueArray(key, { minLength: 1, maxLength: 2, selector: ({ field }) => field }), { nil: undefined });
  }

  filter(type: EntityType, depth: number): fc.Arbitrary<Input> {
    const leaf = fc.oneof(
      fc.constantFrom(...[...type.properties.values()].filter(({ kind }) => filtered.has(kind.filter))).chain((property) => this.condition(type, property).map((one): Input => ({ [property.name]: one }))),
      fc.constantFrom(...this.reference.values(type.name, "id")).chain((id) => fc.constantFrom<Input>({ id: { eq: id } }, { id: { in: [id] } })),
      fc.constantFrom<Input>({ confidence: { eq: "VERIFIED" } }, { confidence: { in: ["SEED", "RECALLED"] } }),
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

  private relationFilter(relation: RelationType, depth: number): fc.Arbitrary<Input> {
    const far = this.filter(this.catalogue.types.get(relation.targets[0]!)!, depth - 1);
    return fc.record({ some: far, none: far, every: far, link: this.link() }, { requiredKeys: [] }).filter((one) => Object.keys(one).length > 0);
  }

  private link(): fc.Arbitrary<Input> {
    return fc.constantFrom<Input>({ basis: { eq: "STATED" } }, { basis: { in: ["EDITORIAL"] } }, { confidence: { eq: "VERIFIED" } }, { role: { isNull: true } }, { role: { eq: "RELATED" } });
  }

  private condition(type: EntityType, property: PropertyType): fc.Arbitrary<Input> {
    const missing = fc.boolean().map((isNull): Input => ({ isNull }));
    const isList = property.kind.filter === "texts" || property.kind.filter === "codes";
    const values = this.reference.values(type.name, property.kind.filter === "localizedText" ? `${property.name}_fr` : property.name);
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

  private below(type: EntityType, depth: number): fc.Arbitrary<Selection> {
    const fields = fc.subarray([...type.properties.values()].filter(({ kindName }) => shown.has(kindName)).map(({ name }) => name), { maxLength: 4 });
    const relations = [...type.relations.values()];
    const some = depth === 0 ? fc.constant([]) : fc.array(fc.constantFrom(...relations).chain((relation) => this.relationSelection(relation, depth)), { maxLength: 2 });
    return fc.record({ fields, relations: some });
  }

  private relationSelection(relation: RelationType, depth: number): fc.Arbitrary<RelationSelection> {
    const far = this.isWithin(relation) ? this.catalogue.types.get(relation.targets[0]!)! : null;
    const onlyMany = <V>(arbitrary: fc.Arbitrary<V>): fc.Arbitrary<V | undefined> => (relation.many ? fc.option(arbitrary, { nil: undefined }) : fc.constant(undefined));
    return fc.record({
      relation: fc.constant(relation), link: onlyMany(this.link()), first: onlyMany(fc.constantFrom(0, 1, 3)),
      filter: far ? onlyMany(this.filter(far, 1)) : fc.constant(undefined), orderBy: far && relation.many ? this.order(far) : fc.constant(undefined),
      below: far ? this.below(far, depth - 1) : fc.constant({ fields: [], relations: [] }),
    });
  }

  /** Leads to one type of those whose records are in the graph. */
  private isWithin({ targets }: RelationType): boolean {
    return targets.length === 1 && this.typeNames.includes(targets[0]!);
  }
}
