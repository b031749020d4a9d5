import { buildCatalogue } from "../../../src/model/catalogue.js";
import { NodeType, Property, Relationship, type NodeTypeOptions, type PropertyOptions, type RecordClass, type RelationshipOptions } from "../../../src/model/decorators.js";
import { Entity } from "../../../src/model/entity.js";
import { createCatalogue } from "../../../src/model/index.js";
import type { KindName } from "../../../src/model/kinds/index.js";

interface Declared {
  readonly node?: Partial<NodeTypeOptions>;
  readonly properties?: Readonly<Record<string, readonly [kind: KindName, options?: Partial<PropertyOptions>]>>;
  readonly relations?: Readonly<Record<string, Partial<RelationshipOptions>>>;
}

/** A type with a title, and what the test adds to it. */
function aType(name: string, { node = {}, properties = {}, relations = {} }: Declared = {}): RecordClass {
  const created = class extends Entity {};
  Object.defineProperty(created, "name", { value: name });
  const all: NonNullable<Declared["properties"]> = { title: ["text"], ...properties };
  for (const [key, [kind, options]] of Object.entries(all)) Property(kind, { description: "A value.", ...options })(created.prototype, key);
  for (const [key, options] of Object.entries(relations)) Relationship({ type: "LEADS_TO", to: [name], many: true, description: "Links.", ...options })(created.prototype, key);
  NodeType({ plural: `${name.toLowerCase()}s`, prefix: name.toLowerCase(), caption: "title", description: `A ${name}.`, ...node })(created);
  return created;
}

const faultsOf = (...classes: readonly RecordClass[]): string => {
  try {
    buildCatalogue(Entity, classes);
    return "";
  } catch (error) {
    return (error as Error).message;
  }
};

describe("a model", () => {
  it("without fault becomes a catalogue with both ends of every relation", () => {
    const catalogue = buildCatalogue(Entity, [aType("Bird", { relations: { nests: { to: ["Tree"], reverse: { name: "birds", description: "Birds in it." } } } }), aType("Tree")]);

    expect([...catalogue.types.get("Tree")!.relations.values()].find(({ name }) => name === "birds")).toMatchObject({ type: "LEADS_TO", direction: "in", targets: ["Bird"], many: true, heldAs: "nests" });
    expect(catalogue.typeOfId("bird/tit")?.name).toBe("Bird");
    expect(catalogue.typeOfId("fish/cod")).toBeUndefined();
  });

  it.each<[string, RecordClass[], string]>([
    ["an unknown target", [aType("A1", { relations: { others: { to: ["Nowhere"] } } })], "A1.others leads to Nowhere, which is not registered"],
    ["a field declared twice", [aType("A2", { properties: { others: ["text"] }, relations: { others: {} } })], "A2.others is declared twice"],
    ["two relations with one reverse name", [
      aType("A3", { relations: { ones: { type: "ONE", to: ["B3"], reverse: { name: "back", description: "Back." } }, twos: { type: "TWO", to: ["B3"], reverse: { name: "back", description: "Back." } } } }), aType("B3"),
    ], "B3.back is declared twice"],
    ["a reverse name that a property has", [aType("A4", { relations: { ones: { to: ["B4"], reverse: { name: "title", description: "Back." } } } }), aType("B4")], "B4.title is declared twice"],
    ["a reserved name", [aType("A5", { properties: { label: ["text"] } })], "A5.label has a reserved name"],
    ["a relation with a reserved name", [aType("A6", { relations: { none: {} } })], "A6.none has a reserved name"],
    ["a description without full stop", [aType("A7", { properties: { year: ["integer", { description: "The year" }] } })], "A7.year: the description must end with a full stop"],
    ["a code without vocabulary", [aType("A8", { properties: { kind: ["code"] } })], "A8.kind needs a vocabulary"],
    ["one column of two kinds", [aType("A9", { properties: { year: ["integer"] } }), aType("B9", { properties: { year: ["text"] } })], "B9.year is of kind text, but A9 stores its column year as integer"],
    ["a column that is part of another property", [aType("A10", { properties: { start: ["partialDate"] } }), aType("B10", { properties: { start_from: ["text"] } })], "B10.start_from is of kind text, but A10 stores its column start_from as partialDate"],
    ["one prefix twice", [aType("A11", { node: { prefix: "same" } }), aType("B11", { node: { prefix: "same" } })], "the prefix same is used by two types"],
    ["one plural twice", [aType("A12", { node: { plural: "sheep" } }), aType("B12", { node: { plural: "sheep" } })], "the plural sheep is used by two types"],
    ["a caption that is no property", [aType("A13", { node: { caption: "name" } })], "A13 names the property name, which it has not"],
    ["an order that is no property", [aType("A14", { node: { order: ["rank"] } })], "A14 names the property rank, which it has not"],
    ["no way to name a record", [aType("A15", { node: { caption: "" } })], "A15 has neither a caption nor label parts"],
    ["label parts that are no fields", [aType("A16", { node: { caption: "", labelParts: ["title", "whence"] } })], "A16 composes its label of whence, which it has not"],
  ])("with %s is refused, naming it", (_name, classes, fault) => {
    expect(faultsOf(...classes)).toContain(fault);
  });

  it("is refused with all its faults at once", () => {
    expect(faultsOf(aType("A17", { properties: { all: ["text"], year: ["integer", { description: "The year" }] } }), aType("B17", { node: { prefix: "a17" } }))).toMatch(/^The model has 3 fault\(s\):/);
  });

  it("refuses a class that is no node type", () => {
    class Plain extends Entity {}

    expect(() => buildCatalogue(Entity, [Plain])).toThrow("Plain is registered without @NodeType.");
  });
});

// Ids are links in papers and other people's data: a prefix is never changed and never used for another type.
const frozenPrefixes = {
  Activity: "activity", Assertion: "assertion", Assessment: "assessment", Contact: "contact", Contribution: "contribution", Country: "country", CountryGroup: "group", Document: "document",
  Finding: "finding", GoodPractice: "practice", Indicator: "indicator", Instrument: "instrument", Measure: "measure", Meeting: "meeting", MeetingRule: "meeting-rule", Membership: "membership",
  NationalMeasure: "national-measure", Objective: "objective", Office: "office", Organisation: "organisation", Pillar: "pillar", Principle: "principle", Process: "process", Project: "project",
  Provision: "provision", Region: "region", Source: "source", StatedCount: "stated-count", Statement: "statement", Theme: "theme", Tool: "tool", TreatyAction: "treaty-action", WorkingGroup: "working-group",
} as const;

describe("the model of the graph", () => {
  it("keeps the id prefix of every type for ever", () => {
    expect(Object.fromEntries([...createCatalogue().types.values()].map(({ name, prefix }) => [name, prefix]))).toEqual(frozenPrefixes);
  });

  it("describes every type in a sentence and orders by properties that can be ordered", () => {
    for (const type of createCatalogue().types.values()) {
      expect(type.description).toMatch(/\.$/);
      for (const name of type.order) expect(type.properties.get(name)?.kind.sortColumn?.(name)).toBeDefined();
    }
  });
});
