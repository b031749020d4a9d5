import { decode, encode } from "../../dialect/values.mjs";

const noEntity = () => undefined;

describe("parameters of the battery", () => {
  it("become integers where they are whole, at any depth", () => {
    const encoded = encode({ n: 1, f: 1.5, list: [2, "2"], map: { n: 3 }, nothing: null, yes: true }, BigInt);

    expect(encoded).toEqual({ n: 1n, f: 1.5, list: [2n, "2"], map: { n: 3n }, nothing: null, yes: true });
  });

  it("are made where they are too long to be written", () => {
    expect(encode({ ids: { $texts: { count: 3, prefix: "id", at: { 1: "m1" } } } }, Number)).toEqual({ ids: ["id0", "m1", "id2"] });
    expect(encode({ rows: { $rows: { count: 2 } } }, BigInt)).toEqual({
      rows: [{ props: { i: 0n, tags: ["a", "b"], t: "x0" } }, { props: { i: 1n, tags: ["a", "b"], t: "x1" } }],
    });
  });
});

describe("values of rows", () => {
  it("are numbers as far as a number is exact, and marked beyond", () => {
    expect(decode([1n, -9007199254740991n, 9007199254740993n, 1.5], noEntity)).toEqual([1, -9007199254740991, { $integer: "9007199254740993" }, 1.5]);
  });

  it("are null where an engine gives nothing", () => {
    expect(decode({ a: undefined, b: null, c: [undefined] }, noEntity)).toEqual({ a: null, b: null, c: [null] });
  });

  it("have the engine's own objects written by who knows them, with what is inside", () => {
    class Node {
      readonly properties = { n: 1n };
    }
    const entity = (value: object, inner: (value: unknown) => unknown) => (value instanceof Node ? { $node: inner(value.properties) } : undefined);

    expect(decode({ m: { list: [new Node()] } }, entity)).toEqual({ m: { list: [{ $node: { n: 1 } }] } });
  });
});
