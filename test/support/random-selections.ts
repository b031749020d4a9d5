import fc from "fast-check";
import type { Catalogue, EntityType, RelationType } from "../../src/model/catalogue.js";
import { sometimes, type RandomFilters } from "./random-filters.js";
import type { Input, OrderKey } from "./reference.js";

/** A selection as plain data: selection-text.ts prints it as GraphQL, the reference answers it. */
export interface Selection {
  readonly fields: readonly string[];
  readonly relations: readonly RelationSelection[];
  /** Texts of fields beyond what the reference answers. */
  readonly further: readonly string[];
}

export interface PageSelection {
  readonly filter: Input | undefined;
  readonly orderBy: readonly OrderKey[] | undefined;
  readonly first: number | undefined;
  readonly fromEnd: boolean;
  readonly below: Selection;
  /** Whether the page begins at $cursor, and tells where the next one does. */
  readonly follows: boolean;
  /** Texts of arguments, and of fields of the page and of its edges, beyond what the reference answers. */
  readonly args: readonly string[];
  readonly figures: readonly string[];
  readonly edge: readonly string[];
}

export interface RelationSelection extends PageSelection {
  readonly relation: RelationType;
  readonly link: Input | undefined;
  /** What is asked of records of some types, where the relation leads to several. */
  readonly fragments: readonly Fragment[];
}

export interface Fragment {
  readonly type: EntityType;
  readonly below: Selection;
}

export interface ListSelection extends PageSelection {
  readonly type: EntityType;
  readonly first: number;
  readonly countBy: string | undefined;
}

/** What is asked beyond what the reference answers. */
export interface Further {
  readonly fields: (typeName: string) => fc.Arbitrary<readonly string[]>;
  /** Arguments of a page of records of a type, of the root or of a relation. */
  readonly args: (type: EntityType | null, isRoot: boolean) => fc.Arbitrary<readonly string[]>;
  readonly follows: fc.Arbitrary<boolean>;
  readonly mostFragments: number;
  /** Types of records of which something is asked, where a relation leads to several. */
  readonly targets: (type: EntityType, relation: RelationType) => readonly string[];
}

const nothing: Further = { fields: () => fc.constant([]), args: () => fc.constant([]), follows: fc.constant(false), mostFragments: 0, targets: () => [] };
const shown = new Set(["text", "url", "code", "integer", "decimal", "boolean", "texts", "codes", "localizedText", "partialDate"]);

/** Makes random selections over some types. */
export class Selections {
  constructor(private readonly catalogue: Catalogue, private readonly filters: RandomFilters, private readonly typeNames: readonly string[], private readonly further: Further = nothing) {}

  list(depth = 2): fc.Arbitrary<ListSelection> {
    return fc.constantFrom(...this.typeNames).chain((name) => {
      const type = this.catalogue.types.get(name)!;
      const codes = [...type.properties.values()].filter(({ kindName }) => kindName === "code").map((property) => property.name);
      return fc.record({
        type: fc.constant(type), filter: sometimes(6, this.filters.filter(type, 2)), orderBy: this.filters.order(type), first: fc.constantFrom(1, 5, 7, 12, 20, 0), fromEnd: fc.boolean(),
        countBy: codes.length > 0 ? sometimes(3, fc.constantFrom(...codes)) : fc.constant(undefined), below: this.below(type, depth), follows: this.further.follows,
        args: this.further.args(type, true), figures: this.further.fields(`${name}Connection`), edge: this.further.fields(`${name}Edge`),
      });
    });
  }

  below(type: EntityType, depth: number): fc.Arbitrary<Selection> {
    const names = [...type.properties.values()].filter(({ kindName }) => shown.has(kindName)).map(({ name }) => name);
    const fields = fc.subarray(names, { maxLength: Math.min(4, names.length) });
    const relation = this.filters.oneOf(type, [...type.relations.values()]).chain((one) => this.relation(type, one, depth));
    const some = depth === 0 ? fc.constant([]) : fc.tuple(sometimes(9, relation), sometimes(1, relation)).map((two) => two.filter((one) => one !== undefined));
    return fc.record({ fields, relations: some, further: this.further.fields(type.name) });
  }

  /** What is asked of some of several types. */
  fragments(types: readonly string[], depth: number): fc.Arbitrary<readonly Fragment[]> {
    if (types.length === 0) return fc.constant([]);
    const names = fc.uniqueArray(fc.constantFrom(...types), { maxLength: this.further.mostFragments });
    return names.chain((some) => fc.tuple(...some.map((name) => {
      const type = this.catalogue.types.get(name)!;
      return this.below(type, depth).map((below): Fragment => ({ type, below }));
    })));
  }

  private relation(type: EntityType, relation: RelationType, depth: number): fc.Arbitrary<RelationSelection> {
    const far = this.filters.isWithin(relation) ? this.catalogue.types.get(relation.targets[0]!)! : null;
    const target = relation.targets.length === 1 ? relation.targets[0]! : "Entity";
    const onlyMany = <V>(tenths: number, arbitrary: fc.Arbitrary<V>): fc.Arbitrary<V | undefined> => (relation.many ? sometimes(tenths, arbitrary) : fc.constant(undefined));
    const whereMany = <V>(arbitrary: fc.Arbitrary<V>, other: V): fc.Arbitrary<V> => (relation.many ? arbitrary : fc.constant(other));
    return fc.record({
      relation: fc.constant(relation), link: onlyMany(1, this.filters.link(relation)), first: onlyMany(6, fc.constantFrom(1, 1, 2, 2, 3, 3, 5, 0)), fromEnd: whereMany(this.further.follows, false), follows: whereMany(this.further.follows, false),
      filter: far ? onlyMany(2, this.filters.filter(far, 1)) : fc.constant(undefined), orderBy: far && relation.many ? this.filters.order(far) : fc.constant(undefined),
      below: far ? this.below(far, depth - 1) : fc.record({ fields: fc.constant([]), relations: fc.constant([]), further: this.further.fields(target) }),
      fragments: far ? fc.constant([]) : this.fragments(this.further.targets(type, relation), depth - 1),
      args: whereMany(this.further.args(far, false), []), figures: whereMany(this.further.fields(`Linked${target}Connection`), []), edge: this.further.fields(`Linked${target}Edge`),
    });
  }
}
