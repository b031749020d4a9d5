import { buildSchema, parse, type OperationDefinitionNode } from "graphql";
import { Binder, checkPageSize, PAGE_DEFAULT, pageEnds, shapeOf, tagVariables, VariableRef } from "../../../src/api/arguments.js";
import { InvalidInput } from "../../../src/errors.js";

const schema = buildSchema(`
  type Query { list(filter: Filter, order: [ListOrder!], on: Boolean): Int }
  input Filter { and: [Filter!], year: Int, words: [String!], field: ListOrderField }
  input ListOrder { field: ListOrderField }
  enum ListOrderField { YEAR TITLE }
`);
const operation = parse("query ($filter: Filter, $order: [ListOrder!], $on: Boolean, $absent: Int) { list(filter: $filter, order: $order, on: $on) }").definitions[0] as OperationDefinitionNode;
const tag = (variables: Readonly<Record<string, unknown>>): Record<string, unknown> => tagVariables(schema, operation, variables);

describe("variables", () => {
  it("become references, but for what decides the statement", () => {
    expect(tag({ filter: { and: [{ year: 5 }], words: ["a"], field: "YEAR" }, order: [{ field: "TITLE" }], on: true })).toEqual({
      filter: { and: [{ year: new VariableRef(["filter", "and", 0, "year"]) }], words: new VariableRef(["filter", "words"]), field: "YEAR" }, order: [{ field: "TITLE" }], on: true,
    });
  });

  it("of one shape are equal, of two shapes are not", () => {
    const shape = (variables: Readonly<Record<string, unknown>>): string => shapeOf(tag(variables));

    expect(shape({ filter: { year: 1, words: ["a"] } })).toBe(shape({ filter: { year: 2, words: ["b", "c"] } }));
    expect(shape({ filter: { year: 1 } })).not.toBe(shape({ filter: { year: null } }));
    expect(shape({ filter: { and: [{}] } })).not.toBe(shape({ filter: { and: [{}, {}] } }));
    expect(shape({ on: true })).not.toBe(shape({ on: false }));
  });
});

describe("a binder", () => {
  const context = { variables: { a: 1, b: { c: ["x"] } }, resolveId: (id: string) => id };

  it("reads references when a request runs, also in lists, and converts them", () => {
    const binder = new Binder();
    const names = [binder.bind(new VariableRef(["a"]), (value) => (value as number) + 1), binder.bind([new VariableRef(["b", "c", 0]), "y"]), binder.bind("plain")];

    expect(names.map((name) => binder.params(context)[name])).toEqual([2, ["x", "y"], "plain"]);
  });

  it("gives equal values parameters of their own: values do not decide the text", () => {
    const binder = new Binder();

    expect([binder.bind("a"), binder.bind("b"), binder.bind("a")]).toEqual(["p0", "p1", "p2"]);
  });

  it("checks before it binds", () => {
    const binder = new Binder();
    binder.check(new VariableRef(["a"]), checkPageSize("list", "first"));
    binder.check(new VariableRef(["b"]), checkPageSize("list", "last"));

    expect(() => binder.params(context)).toThrow(InvalidInput);
  });
});

describe("the ends of a page", () => {
  it.each([
    [{}, { backward: false, size: PAGE_DEFAULT, cursor: null }],
    [{ first: 3, after: "c", last: null }, { backward: false, size: 3, cursor: "c" }],
    [{ after: "c" }, { backward: false, size: PAGE_DEFAULT, cursor: "c" }],
    [{ last: 3, before: "c" }, { backward: true, size: 3, cursor: "c" }],
    [{ before: "c" }, { backward: true, size: PAGE_DEFAULT, cursor: "c" }],
  ])("are told by the arguments %j", (args, ends) => {
    expect(pageEnds(args, "list")).toEqual(ends);
  });
});
