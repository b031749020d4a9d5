import { sameRows } from "../../dialect/compare.mjs";

describe("comparing rows", () => {
  it("takes rows in any order, unless their order was asked for", () => {
    const [one, other] = [[{ n: 1 }, { n: 2 }], [{ n: 2 }, { n: 1 }]];

    expect(sameRows(one, other)).toBe(true);
    expect(sameRows(one, other, { ordered: true })).toBe(false);
  });

  it("takes lists in their order, unless it says nothing", () => {
    const [one, other] = [[{ ids: ["a", "b"] }], [{ ids: ["b", "a"] }]];

    expect(sameRows(one, other)).toBe(false);
    expect(sameRows(one, other, { unorderedLists: true })).toBe(true);
  });

  it("tells rows apart that are one more or twice the same", () => {
    expect(sameRows([{ n: 1 }], [{ n: 1 }, { n: 1 }])).toBe(false);
    expect(sameRows([], [{}])).toBe(false);
    expect(sameRows([{ n: 1 }, { n: 2 }], [{ n: 1 }, { n: 1 }])).toBe(false);
  });

  it("takes an integer for the float of the same value, and floats that differ in their last digits for the same", () => {
    expect(sameRows([{ n: 2 }], [{ n: 2.0 }])).toBe(true);
    expect(sameRows([{ n: 0.3 }], [{ n: 0.1 + 0.2 }])).toBe(true);
    expect(sameRows([{ n: 0.3 }], [{ n: 0.3001 }])).toBe(false);
    expect(sameRows([{ n: { $integer: "9007199254740993" } }], [{ n: 9007199254740992 }])).toBe(false);
  });

  it("tells numbers, texts, null and nothing apart", () => {
    const values = [1, "1", null, "null", true, "true", [], [1], "[1]", {}, { n: 1 }];

    const same = values.flatMap((one) => values.filter((other) => sameRows([{ v: one }], [{ v: other }])).map((other) => [one, other]));

    expect(same).toEqual(values.map((value) => [value, value]));
    expect(sameRows([{ v: null }], [{}])).toBe(false);
  });

  it("compares maps by key in any order, and nodes by labels in any order", () => {
    const node = (labels: readonly string[], id: string) => [{ n: { $node: { labels, properties: { id } } } }];

    expect(sameRows([{ m: { a: 1, b: 2 } }], [{ m: { b: 2, a: 1 } }])).toBe(true);
    expect(sameRows(node(["A", "B"], "x"), node(["B", "A"], "x"))).toBe(true);
    expect(sameRows(node(["A", "B"], "x"), node(["A"], "x"))).toBe(false);
    expect(sameRows(node(["A"], "x"), node(["A"], "y"))).toBe(false);
    expect(sameRows([{ r: { $relationship: { type: "R", properties: {} } } }], [{ r: { $relationship: { type: "S", properties: {} } } }])).toBe(false);
  });
});
