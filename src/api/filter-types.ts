import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLString } from "graphql";
import { Field, InputType, registerEnumType } from "type-graphql";
import type { Catalogue, EntityType, PropertyType } from "../model/catalogue.js";
import { LangEnum } from "../model/graphql-values.js";
import type { Vocabulary } from "../model/kinds/kind.js";
import { CitationRole, Confidence, enumOf, LinkBasis } from "../model/vocabularies.js";
import { capitalise, constantCase, facetsOf, moneyOf, ordersOf } from "./type-names.js";

type Class = new () => object;
type TypeFunction = () => unknown;

/** Makes a class that type-graphql knows as an input type, field by field. */
function inputType(name: string, description: string, fields: Readonly<Record<string, readonly [type: TypeFunction, description: string]>>): Class {
  const created = class {};
  Object.defineProperty(created, "name", { value: name });
  InputType(name, { description })(created);
  for (const [field, [type, about]] of Object.entries(fields)) addInput(created, field, type, about);
  return created;
}

const addInput = (target: Class, field: string, type: TypeFunction, description: string): void =>
  Field(type as never, { nullable: true, description })(target.prototype as object, field);

function enumType(name: string, description: string, values: ReadonlyMap<string, string>): object {
  const created = Object.fromEntries([...values.keys()].map((value) => [value, value]));
  registerEnumType(created, { name, description, valuesConfig: Object.fromEntries([...values].map(([value, about]) => [value, { description: about }])) });
  return created;
}

const generalOrders: Readonly<Record<string, string>> = { ID: "Its id.", LABEL_EN: "Its label in English, whatever the case and accents.", LABEL_FR: "Its label in French, whatever the case and accents." };

const orderDescriptions = (type: EntityType): Map<string, string> =>
  new Map([...ordersOf(type).keys()].map((value) => [value, generalOrders[value] ?? [...type.properties.values()].find(({ name }) => constantCase(name) === value)!.description]));

/** The filters, orders and facets of every type, made from the catalogue. */
export class FilterTypes {
  private readonly codeFilters = new Map<string, Class>();
  private readonly filters = new Map<string, Class>();
  private readonly relationFilters = new Map<string, Class>();
  private readonly orders = new Map<string, Class>();
  private readonly facets = new Map<string, object>();
  private readonly moneyFields = new Map<string, object>();
  readonly link: Class;
  readonly citation: Class;
  readonly direction = enumType("OrderDirection", "Which end of an order comes first.", new Map([["ASC", "Smallest first; missing values last."], ["DESC", "Largest first; missing values first."]]));

  private readonly id = inputType("IDFilter", "Conditions on an id. Ids may be whole or, where the type is known, without prefix.", { eq: [() => GraphQLID, "Is this id."], in: [() => [GraphQLID], "Is one of these ids (200 at most)."] });
  private readonly text = inputType("TextFilter", "Conditions on a text in one language.", {
    eq: [() => GraphQLString, "Is exactly this."], in: [() => [GraphQLString], "Is one of these."], contains: [() => GraphQLString, "Contains this, whatever the case."],
    startsWith: [() => GraphQLString, "Begins with this, whatever the case."], isNull: [() => GraphQLBoolean, "True: is missing. False: is there."],
  });
  private readonly localizedText = inputType("LocalizedTextFilter", "Conditions on a text in English or French; without `lang`, either may satisfy them.", {
    lang: [() => LangEnum, "The only language to look at."], eq: [() => GraphQLString, "Is exactly this."], in: [() => [GraphQLString], "Is one of these."], contains: [() => GraphQLString, "Contains this, whatever the case."],
    startsWith: [() => GraphQLString, "Begins with this, whatever the case."], isNull: [() => GraphQLBoolean, "True: is missing. False: is there."],
  });
  private readonly texts = inputType("TextListFilter", "Conditions on a list of texts.", { has: [() => GraphQLString, "Holds exactly this."], hasAny: [() => [GraphQLString], "Holds one of these."], isNull: [() => GraphQLBoolean, "True: is missing. False: is there."] });
  private readonly number = inputType("NumberFilter", "Conditions on a number. A missing number satisfies none of them, nor their `not`.", {
    eq: [() => GraphQLFloat, "Equals."], in: [() => [GraphQLFloat], "Is one of these."], gt: [() => GraphQLFloat, "Is greater."], gte: [() => GraphQLFloat, "Is greater or equal."], lt: [() => GraphQLFloat, "Is less."], lte: [() => GraphQLFloat, "Is less or equal."],
    isNull: [() => GraphQLBoolean, "True: is missing. False: is there."],
  });
  private readonly boolean = inputType("BooleanFilter", "Conditions on a yes or no.", { eq: [() => GraphQLBoolean, "Is this."], isNull: [() => GraphQLBoolean, "True: is missing. False: is there."] });
  private readonly partialDate = inputType("PartialDateFilter", "Conditions on a date. A date that may lie on either side, being known only to the year or month, satisfies neither a condition nor its `not`.", {
    onOrAfter: [() => GraphQLString, "Surely on or after this day, month or year (its first day)."], onOrBefore: [() => GraphQLString, "Surely on or before this day, month or year (its last day)."], within: [() => GraphQLString, "Surely within this year, month or day."],
    isNull: [() => GraphQLBoolean, "True: is missing. False: is there."],
  });
  private readonly money = inputType("MoneyFilter", "Conditions on an amount in its own currency; nothing is converted.", {
    currency: [() => GraphQLString, "ISO 4217 code."], eq: [() => GraphQLFloat, "Amount equals."], gt: [() => GraphQLFloat, "Amount is greater."], gte: [() => GraphQLFloat, "Amount is greater or equal."], lt: [() => GraphQLFloat, "Amount is less."], lte: [() => GraphQLFloat, "Amount is less or equal."],
    isNull: [() => GraphQLBoolean, "True: is missing. False: is there."],
  });
  private readonly externalIds = inputType("ExternalIdFilter", "Finds by an identifier of another system.", { scheme: [() => GraphQLString, "The system, such as prima; any when left out."], value: [() => GraphQLString, "The identifier."], isNull: [() => GraphQLBoolean, "True: has none. False: has one."] });

  constructor(catalogue: Catalogue) {
    // Made now: type-graphql must know every input before it builds the schema.
    const [confidenceFilter, basisFilter, roleFilter] = [Confidence, LinkBasis, CitationRole].map((vocabulary) => this.codeFilter(vocabulary, vocabulary.name)) as [Class, Class, Class];
    const confidence = (): Class => confidenceFilter;
    this.citation = inputType("CitationFilter", "Conditions on one citation of a record.", {
      source: [() => GraphQLID, "Cites this source."], field: [() => GraphQLString, "Bears on this field; empty for the whole record."], confidence: [confidence, "Has this confidence."], role: [() => roleFilter, "Has this role."],
    });
    this.link = inputType("LinkFilter", "Conditions on a link between two records.", {
      basis: [() => basisFilter, "Stated by a source or an editorial reading."], confidence: [confidence, "Weakest confidence of its citations."], role: [() => this.text, "Role of the record at the other end, as a code."], source: [() => GraphQLID, "Rests on this source."],
    });
    for (const type of catalogue.types.values()) this.declare(type);
    for (const type of catalogue.types.values()) this.fill(type, catalogue);
    const entity = inputType("EntityFilter", "Conditions on a record of any type.", { id: [() => this.id, "Its id."], type: [() => this.text, "Its type, by name."], confidence: [confidence, "Confidence of the record."], citation: [() => this.citation, "A citation that it has."] });
    this.filters.set("Entity", entity);
    this.relationFilters.set("Entity", relationFilter("Entity", () => entity, () => this.link));
  }

  filterOf = (type: string): Class => this.filters.get(type)!;
  orderOf = (type: string): Class => this.orders.get(type)!;
  facetOf = (type: string): object => this.facets.get(type)!;
  moneyOf = (type: string): object | undefined => this.moneyFields.get(type);

  private declare(type: EntityType): void {
    const { name } = type;
    this.filters.set(name, inputType(`${name}Filter`, `Conditions that records of type ${name} must satisfy, all of them.`, {}));
    this.relationFilters.set(name, relationFilter(name, () => this.filters.get(name)!, () => this.link));
    const field = enumType(`${name}OrderField`, `What lists of ${name} can be ordered by.`, orderDescriptions(type));
    this.orders.set(name, inputType(`${name}Order`, `One key of the order of a list of ${name}.`, { field: [() => field, "What to order by."], direction: [() => this.direction, "Which end comes first (ASC when left out)."] }));
    const facets = facetsOf(type);
    this.facets.set(name, enumType(`${name}Facet`, `What records of type ${name} can be counted by.`, new Map([
      ...[...facets.columns].map(([value, { column }]): [string, string] => [value, type.properties.get(column)?.description ?? "Confidence of the record."]),
      ...[...facets.relations].map(([value, relation]): [string, string] => [value, relation.description]),
    ])));
    const money = moneyOf(type);
    if (money.size > 0) this.moneyFields.set(name, enumType(`${name}MoneyField`, `Amounts of ${name} that can be summed.`, new Map([...money].map(([value, property]) => [value, type.properties.get(property)!.description]))));
  }

  private fill(type: EntityType, catalogue: Catalogue): void {
    const filter = this.filters.get(type.name)!;
    addInput(filter, "and", () => [filter], "All of these hold.");
    addInput(filter, "or", () => [filter], "At least one of these holds.");
    addInput(filter, "not", () => filter, "This does not hold; what is missing satisfies neither.");
    addInput(filter, "id", () => this.id, "Its id.");
    addInput(filter, "confidence", () => this.codeFilter(Confidence, "Confidence"), "Confidence of the record.");
    addInput(filter, "citation", () => this.citation, "A citation that it has.");
    for (const property of type.properties.values()) {
      const input = this.propertyFilter(property);
      if (input) addInput(filter, property.name, () => input, property.description);
    }
    for (const relation of type.relations.values()) {
      const target = relation.targets.length === 1 ? relation.targets[0]! : "Entity";
      if (target === "Entity" || catalogue.types.has(target)) addInput(filter, relation.name, () => this.relationFilters.get(target)!, relation.description);
    }
  }

  private propertyFilter(property: PropertyType): Class | undefined {
    switch (property.kind.filter) {
      case "code": return this.codeFilter(property.vocabulary!, property.vocabulary!.name);
      case "codes": return this.codeListFilter(property.vocabulary!);
      case "none": return undefined;
      default: return this[property.kind.filter];
    }
  }

  private codeFilter(vocabulary: Vocabulary, name: string): Class {
    const known = this.codeFilters.get(name);
    if (known) return known;
    const created = inputType(`${capitalise(name)}Filter`, `Conditions on a code of ${name}.`, {
      eq: [() => enumOf(vocabulary), "Is this code."], in: [() => [enumOf(vocabulary)], "Is one of these codes."], isNull: [() => GraphQLBoolean, "True: is missing. False: is there."],
    });
    this.codeFilters.set(name, created);
    return created;
  }

  private codeListFilter(vocabulary: Vocabulary): Class {
    const name = `${vocabulary.name}List`;
    const known = this.codeFilters.get(name);
    if (known) return known;
    const created = inputType(`${name}Filter`, `Conditions on a list of codes of ${vocabulary.name}.`, {
      has: [() => enumOf(vocabulary), "Holds this code."], hasAny: [() => [enumOf(vocabulary)], "Holds one of these codes."], isNull: [() => GraphQLBoolean, "True: is missing. False: is there."],
    });
    this.codeFilters.set(name, created);
    return created;
  }
}

const relationFilter = (name: string, filter: () => Class, link: () => Class): Class =>
  inputType(`${name}RelationFilter`, `Conditions on what a relation to ${name} leads to.`, {
    some: [filter, "At least one satisfies this."], none: [filter, "None satisfies this."], every: [filter, "All satisfy this (so does a record that has none)."], link: [link, "Only links that satisfy this are looked at."],
  });
