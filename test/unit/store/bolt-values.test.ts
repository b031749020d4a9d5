import fc from "fast-check";
import neo4j from "neo4j-driver";
import { boltParams, plainBoltRows } from "../../../src/store/engines/bolt-values.js";

const row = (value: unknown): object[] => plainBoltRows([{ keys: ["x"], get: () => value }], "a statement");

describe("parameters sent to Neo4j", () => {
  it("send whole numbers as integers and the others as they are, at any depth", () => {
    expect(boltParams({ first: 10, share: 0.5, deep: { list: [1, { n: 2 }] }, none: null, on: true, text: "1" }))
      .toEqual({ first: neo4j.int(10), share: 0.5, deep: { list: [neo4j.int(1), { n: neo4j.int(2) }] }, none: null, on: true, text: "1" });
  });

  it("send a list of numbers as one kind: floats where one of them is none", () => {
    expect(boltParams({ whole: [1, 2], mixed: [1, 2.5, null] })).toEqual({ whole: [neo4j.int(1), neo4j.int(2)], mixed: [1, 2.5, null] });
  });
});

describe("rows from Neo4j", () => {
  it("are the plain values that the driver gives, by the names of their columns", () => {
    fc.assert(fc.property(fc.jsonValue().filter((value) => !JSON.stringify(value).includes("__proto__")), (value) => {
      expect(row(value)).toEqual([{ x: value }]);
    }));
  });

  it.each([
    ["an integer beyond the safe range", Number.POSITIVE_INFINITY, "a statement: x is an integer beyond the safe range"],
    ["a node", new neo4j.types.Node(neo4j.int(0), ["Tool"], {}), "a statement: x is a Node; return plain values by name."],
    ["a date", new neo4j.types.Date(2007, 7, 2), "a statement: x is a Date; return plain values by name."],
    ["nothing", undefined, "a statement: x is no plain value (undefined)."],
  ])("never hold %s, not even inside", (_, value, message) => {
    expect(() => row(value)).toThrow(message);
    expect(() => row([{ deep: value }])).toThrow(message);
  });
});
