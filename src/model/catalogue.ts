import { kindOf, type KindName } from "./kinds/index.js";
import type { ValueKind, Vocabulary } from "./kinds/kind.js";
import { metadataOf, type NodeTypeOptions, type RecordClass } from "./decorators.js";

export interface PropertyType {
  readonly name: string;
  readonly kind: ValueKind;
  readonly kindName: KindName;
  readonly description: string;
  readonly required: boolean;
  readonly vocabulary?: Vocabulary;
  readonly search?: number;
}

/** A relation as seen from one of its ends. */
export interface RelationType {
  /** Name of the field at this end. */
  readonly name: string;
  /** Type of the relationship in the graph. */
  readonly type: string;
  readonly direction: "out" | "in";
  /** Types at the other end; all of them when `toAny`. */
  readonly targets: readonly string[];
  readonly toAny: boolean;
  readonly many: boolean;
  readonly required: boolean;
  readonly description: string;
  readonly basis: "STATED" | "EDITORIAL";
  readonly roles?: Vocabulary;
  /** The field's name at the end where records hold the links. */
  readonly heldAs: string;
}

export interface EntityType {
  readonly name: string;
  /** Name of the look-up field, such as "provision". */
  readonly singular: string;
  readonly plural: string;
  readonly prefix: string;
  readonly description: string;
  readonly caption?: string;
  readonly labelParts: readonly string[];
  readonly order: readonly string[];
  readonly period?: NodeTypeOptions["period"];
  readonly searchable: boolean;
  readonly cited: boolean;
  readonly recordClass: RecordClass;
  readonly properties: ReadonlyMap<string, PropertyType>;
  /** Relations in both directions, by field name. */
  readonly relations: ReadonlyMap<string, RelationType>;
}

export interface Catalogue {
  readonly types: ReadonlyMap<string, EntityType>;
  /** The type whose ids have this prefix. */
  typeOfId(id: string): EntityType | undefined;
  /** Properties and relations that every type has. */
  readonly common: { readonly properties: ReadonlyMap<string, PropertyType>; readonly relations: ReadonlyMap<string, RelationType> };
}

/** Links, checks and freezes the declared types. Everything but the classes themselves reads the catalogue. */
export function buildCatalogue(base: RecordClass, classes: readonly RecordClass[]): Catalogue {
  const drafts = classes.map(draftOf);
  const byName = new Map(drafts.map((draft) => [draft.name, draft]));
  const faults: string[] = [];
  const commonNames = new Set(metadataOf(base).relationships.map((relation) => relation.name));

  for (const draft of drafts) {
    for (const relation of metadataOf(draft.recordClass).relationships) {
      const toAny = relation.to.includes("Entity");
      const targets = toAny ? [...byName.keys()] : relation.to;
      for (const target of targets.filter((name) => !byName.has(name))) faults.push(`${draft.name}.${relation.name} leads to ${target}, which is not registered`);
      addRelation(draft, { name: relation.name, type: relation.type, direction: "out", targets, toAny, many: relation.many, required: relation.required ?? false, description: relation.description, basis: relation.basis ?? "STATED", ...(relation.roles ? { roles: relation.roles } : {}), heldAs: relation.name }, faults);
      const reverse = relation.reverse;
      if (!reverse) continue;
      for (const target of targets) {
        const at = byName.get(target);
        if (at) addReverse(at, { name: reverse.name, type: relation.type, direction: "in", targets: commonNames.has(relation.name) ? [...byName.keys()] : [draft.name], toAny: commonNames.has(relation.name), many: true, required: false, description: reverse.description, basis: relation.basis ?? "STATED", ...(relation.roles ? { roles: relation.roles } : {}), heldAs: relation.name }, faults);
      }
    }
  }
  for (const draft of drafts) checkType(draft, faults);
  checkUnique("plural", drafts.map((draft) => draft.plural), faults);
  checkUnique("prefix", drafts.map((draft) => draft.prefix), faults);
  checkSameKind(drafts, faults);
  if (faults.length > 0) throw new Error(`The model has ${faults.length} fault(s):\n${faults.map((fault) => `  - ${fault}`).join("\n")}`);

  const types = new Map<string, EntityType>(drafts.map((draft) => [draft.name, Object.freeze(draft)]));
  const byPrefix = new Map(drafts.map((draft) => [draft.prefix, types.get(draft.name)!]));
  return Object.freeze({
    types,
    typeOfId: (id: string) => byPrefix.get(id.slice(0, id.indexOf("/"))),
    common: { properties: inAll(drafts.map((draft) => draft.properties)), relations: inAll(drafts.map((draft) => draft.relations), (one) => one.toAny || one.direction === "in") },
  });
}

interface Draft extends EntityType {
  readonly properties: Map<string, PropertyType>;
  readonly relations: Map<string, RelationType>;
}

function draftOf(recordClass: RecordClass): Draft {
  const { node, properties } = metadataOf(recordClass);
  if (!node) throw new Error(`${recordClass.name} is registered without @NodeType.`);
  return {
    name: recordClass.name,
    singular: recordClass.name.charAt(0).toLowerCase() + recordClass.name.slice(1),
    plural: node.plural,
    prefix: node.prefix,
    description: node.description,
    ...(node.caption ? { caption: node.caption } : {}),
    labelParts: node.labelParts ?? [],
    order: node.order ?? [],
    ...(node.period ? { period: node.period } : {}),
    searchable: node.searchable ?? true,
    cited: node.cited ?? true,
    recordClass,
    properties: new Map(properties.map((property) => [property.name, {
      name: property.name, kind: kindOf(property.kind), kindName: property.kind, description: property.description, required: property.required ?? false,
      ...(property.vocabulary ? { vocabulary: property.vocabulary } : {}), ...(property.search ? { search: property.search } : {}),
    }])),
    relations: new Map(),
  };
}

function addRelation(draft: Draft, relation: RelationType, faults: string[]): void {
  if (draft.relations.has(relation.name) || draft.properties.has(relation.name)) faults.push(`${draft.name}.${relation.name} is declared twice; give one of the two another name`);
  draft.relations.set(relation.name, relation);
}

/** Several source types may share one reverse field when they hold the same relationship: `Tool.USES` from projects and practices. */
function addReverse(draft: Draft, relation: RelationType, faults: string[]): void {
  const known = draft.relations.get(relation.name);
  if (known && known.direction === "in" && known.type === relation.type) {
    const targets = [...new Set([...known.targets, ...relation.targets])];
    draft.relations.set(relation.name, { ...known, targets });
    return;
  }
  addRelation(draft, relation, faults);
}

const reserved = new Set(["all", "any", "none", "single", "in", "end", "null", "match", "set", "exists", "label", "citations", "confidence", "__typename"]);

function checkType(draft: Draft, faults: string[]): void {
  const { caption, labelParts, order } = draft;
  if (!caption && labelParts.length === 0) faults.push(`${draft.name} has neither a caption nor label parts`);
  for (const name of [...(caption ? [caption] : []), ...order].filter((one) => !draft.properties.has(one))) faults.push(`${draft.name} names the property ${name}, which it has not`);
  for (const name of labelParts.filter((one) => !draft.properties.has(one) && !draft.relations.has(one))) faults.push(`${draft.name} composes its label of ${name}, which it has not`);
  for (const { name, description, kindName, vocabulary } of draft.properties.values()) {
    if (reserved.has(name)) faults.push(`${draft.name}.${name} has a reserved name`);
    if (!description.endsWith(".")) faults.push(`${draft.name}.${name}: the description must end with a full stop`);
    if ((kindName === "code" || kindName === "codes") && !vocabulary) faults.push(`${draft.name}.${name} needs a vocabulary`);
  }
  for (const { name, description } of draft.relations.values()) {
    if (reserved.has(name)) faults.push(`${draft.name}.${name} has a reserved name`);
    if (!description.endsWith(".")) faults.push(`${draft.name}.${name}: the description must end with a full stop`);
  }
}

function checkUnique(what: string, values: readonly string[], faults: string[]): void {
  for (const value of new Set(values.filter((one, index) => values.indexOf(one) !== index))) faults.push(`the ${what} ${value} is used by two types`);
}

/** One column, one kind: so that a column means the same on whatever type it stands. */
function checkSameKind(drafts: readonly Draft[], faults: string[]): void {
  const seen = new Map<string, { kind: KindName; at: string }>();
  for (const draft of drafts) {
    for (const property of draft.properties.values()) {
      for (const column of property.kind.columns(property.name)) {
        const known = seen.get(column);
        if (known && known.kind !== property.kindName) faults.push(`${draft.name}.${property.name} is of kind ${property.kindName}, but ${known.at} stores its column ${column} as ${known.kind}`);
        if (!known) seen.set(column, { kind: property.kindName, at: draft.name });
      }
    }
  }
}

function inAll<V>(maps: readonly ReadonlyMap<string, V>[], accept: (value: V) => boolean = () => true): ReadonlyMap<string, V> {
  const [first, ...others] = maps;
  return new Map([...(first ?? [])].filter(([name, value]) => accept(value) && others.every((other) => other.has(name))));
}
