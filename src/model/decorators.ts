import "reflect-metadata";
import { IsArray, IsBoolean, IsDefined, IsIn, IsInt, IsNumber, IsObject, IsOptional, IsString, Max, MaxLength, Min } from "class-validator";
import { Arg, Field, ObjectType } from "type-graphql";
import { fieldTypeOf, LangEnum } from "./graphql-values.js";
import { kinds, type KindName } from "./kinds/index.js";
import type { Vocabulary } from "./kinds/kind.js";

/** How a relation is named and told from its target's side. */
export interface ReverseOptions {
  readonly name: string;
  readonly description: string;
}

export interface NodeTypeOptions {
  /** Name of the list field, such as "provisions". */
  readonly plural: string;
  /** What every id of the type begins with, before the slash. Permanent. */
  readonly prefix: string;
  readonly description: string;
  /** The property that names a record; without one, `labelParts` compose its label. */
  readonly caption?: string;
  /** Properties and to-one relations whose labels are joined to name a record that has no caption. */
  readonly labelParts?: readonly string[];
  /** Properties by which lists are ordered before the id. */
  readonly order?: readonly string[];
  /** The properties that hold when the fact began and ended to hold, by legal basis where the law distinguishes. */
  readonly period?: { readonly from: string; readonly to?: string; readonly inForceFrom?: string };
  /** False for types that are not searched by text (default true). */
  readonly searchable?: boolean;
  /** False for types whose records need no citation: a source is its own evidence. */
  readonly cited?: boolean;
}

export interface PropertyOptions {
  readonly description: string;
  readonly required?: boolean;
  readonly vocabulary?: Vocabulary;
  /** Weight in full-text search; left out, the property is not searched. */
  readonly search?: number;
  readonly min?: number;
  readonly max?: number;
}

export interface RelationshipOptions {
  /** The relationship type in the graph, a verb from source to target. */
  readonly type: string;
  /** Names of the target types, or "Entity" for any. */
  readonly to: readonly string[];
  readonly many: boolean;
  readonly description: string;
  readonly required?: boolean;
  readonly reverse?: ReverseOptions;
  /** What a link is when its record does not say otherwise (default STATED). */
  readonly basis?: "STATED" | "EDITORIAL";
  /** Codes that the role of a link may take. */
  readonly roles?: Vocabulary;
}

export interface PropertyMetadata extends PropertyOptions {
  readonly name: string;
  readonly kind: KindName;
}
export interface RelationshipMetadata extends RelationshipOptions {
  readonly name: string;
}
interface ClassMetadata {
  node?: NodeTypeOptions;
  readonly properties: PropertyMetadata[];
  readonly relationships: RelationshipMetadata[];
}

export type RecordClass = (abstract new () => object) & { readonly name: string };

const metadata = new WeakMap<object, ClassMetadata>();

const own = (target: object): ClassMetadata => {
  let found = metadata.get(target);
  if (!found) metadata.set(target, (found = { properties: [], relationships: [] }));
  return found;
};

/** What the decorators recorded on a class and on the classes it extends, the most general first. */
export function metadataOf(type: RecordClass): { node: NodeTypeOptions | undefined; properties: PropertyMetadata[]; relationships: RelationshipMetadata[] } {
  const chain: ClassMetadata[] = [];
  for (let at: object | null = type; at && at !== Function.prototype; at = Object.getPrototypeOf(at) as object | null) {
    const found = metadata.get(at);
    if (found) chain.unshift(found);
  }
  return { node: metadata.get(type)?.node, properties: chain.flatMap((one) => one.properties), relationships: chain.flatMap((one) => one.relationships) };
}

/** Declares a type of record: a node label, an object type of the API, a file of the dataset. */
export function NodeType(options: NodeTypeOptions): ClassDecorator {
  return (target) => {
    own(target).node = options;
    const parent = Object.getPrototypeOf(target) as RecordClass;
    ObjectType({ description: options.description, implements: parent as never, simpleResolvers: true })(target);
  };
}

/** Declares a property of one kind of value: its column, its field of the API, its validation. */
export function Property(kind: KindName, options: PropertyOptions): PropertyDecorator {
  return (prototype, key) => {
    const name = String(key);
    own(prototype.constructor).properties.push({ ...options, name, kind });
    Field(() => fieldTypeOf(kind, options) as never, { nullable: !options.required, description: options.description, simple: true })(prototype, key);
    if (kind === "localizedText") {
      Reflect.defineMetadata("design:paramtypes", [String], prototype, key);
      Arg("lang", () => LangEnum, { nullable: true, description: "Language wanted; without it, that of Accept-Language, else English." })(prototype, key, 0);
    }
    for (const check of checksOf(kind, options)) check(prototype, key);
  };
}

/** Declares a relation to other records, named from both ends. */
export function Relationship(options: RelationshipOptions): PropertyDecorator {
  return (prototype, key) => {
    own(prototype.constructor).relationships.push({ ...options, name: String(key) });
    IsArray()(prototype, key);
  };
}

/** The class-validator rules that follow from the kind; a class may add its own beside them. */
function checksOf(kind: KindName, options: PropertyOptions): PropertyDecorator[] {
  const presence = options.required ? IsDefined({ message: "is required; give it with its citation" }) : IsOptional();
  const range = [
    ...(options.min === undefined ? [] : [Min(options.min, { message: `must be at least ${options.min}` })]),
    ...(options.max === undefined ? [] : [Max(options.max, { message: `must be at most ${options.max}` })]),
  ];
  const shapes: Readonly<Record<KindName, PropertyDecorator[]>> = {
    text: [IsString(), MaxLength(20_000)],
    texts: [IsArray()],
    url: [IsString(), MaxLength(2_000)],
    localizedText: [IsObject()],
    items: [IsArray()],
    publishedTexts: [IsArray()],
    partialDate: [IsString()],
    integer: [IsInt()],
    decimal: [IsNumber()],
    boolean: [IsBoolean()],
    code: options.vocabulary ? [IsIn(Object.keys(options.vocabulary.codes))] : [IsString()],
    codes: [IsArray()],
    money: [IsObject()],
    externalIds: [IsArray()],
  };
  return [presence, ...shapes[kind], ...range];
}

export { kinds };
