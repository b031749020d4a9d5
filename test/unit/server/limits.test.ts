import "../../../src/api/analysis/coverage-types.js";
import { buildSchema, getOperationAST, parse, validate } from "graphql";
import { InvalidInput, LimitExceeded } from "../../../src/errors.js";
import { checkLimits, type Limits, type Measure } from "../../../src/api/server/limits.js";

const schema = buildSchema(`
  type Query { coverage: CoverageMatrix country(id: ID!): Country countries(first: Int, last: Int, after: String): CountryConnection nodes(ids: [ID!]!): [Country]! search(text: String!, first: Int): CountryConnection }
  type Country { id: ID! name: Name projects(first: Int): CountryConnection neighbour: Country }
  type Name { text: String }
  type CountryConnection { totalCount: Int nodes: [Country!]! edges: [CountryEdge!]! pageInfo: PageInfo! }
  type CountryEdge { cursor: String node: Country! }
  type PageInfo { hasNextPage: Boolean! }
  type CoverageMatrix { rows: [CoverageLine!]! rules: [Country!]! cells(first: Int): CoverageCellConnection }
  type CoverageLine { record: Country }
  type CoverageCellConnection { nodes: [CoverageCell!]! }
  type CoverageCell { row: Country }
`);

const wide: Limits = { maxDepth: 100, maxCost: 10_000_000, maxAliases: 100, maxRootFields: 100, maxIntrospections: 100 };

function measured(query: string, limits: Partial<Limits> = {}, variables: Readonly<Record<string, unknown>> = {}): Measure {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const fragments = new Map(document.definitions.flatMap((one) => (one.kind === "FragmentDefinition" ? [[one.name.value, one] as const] : [])));
  return checkLimits({ schema, operation: getOperationAST(document)!, fragments, variables }, { ...wide, ...limits });
}

const faultOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe("an operation is measured", () => {
  it("in levels, objects, aliases, root fields and introspections", () => {
    const measure = measured('{ a: country(id: "x") { name { text } } countries(first: 5) { totalCount nodes { id } } __schema { types { name } } }');

    // One country with its name, one connection of five.
    expect(measure).toEqual({ depth: 3, cost: 1 + 1 + 5, aliases: 1, rootFields: 3, introspections: 1 });
  });

  it("by the product of page sizes along a branch, edges and nodes once", () => {
    const byNodes = measured("{ countries(first: 10) { nodes { projects(first: 3) { nodes { id } } } } }");
    const byEdges = measured("{ countries(first: 10) { edges { node { projects(first: 3) { edges { node { id } } pageInfo { hasNextPage } } } } } }");

    expect(byNodes.cost).toBe(10 + 30);
    expect(byEdges.cost).toBe(10 + 30);
  });

  it("with the default page where none is asked for, the ids where a list is, and variables", () => {
    expect(measured("{ countries { totalCount } }").cost).toBe(20);
    expect(measured('{ nodes(ids: ["a", "b", "c"]) { id } }').cost).toBe(3);
    expect(measured("query ($n: Int) { countries(first: $n) { totalCount } }", {}, { n: 7 }).cost).toBe(7);
    expect(measured("{ countries(last: 4) { totalCount } }").cost).toBe(4);
  });

  it("by what lists of the analysis may well hold, which have no pages", () => {
    expect(measured("{ coverage { rows { record { id } } } }").cost).toBe(1 + 250 + 250);
    expect(measured("{ coverage { rules { id } } }").cost).toBe(1 + 50);
    expect(measured("{ coverage { cells(first: 30) { nodes { row { id } } } } }").cost).toBe(1 + 30 + 30);
  });

  it("through fragments, wherever they are spread", () => {
    const measure = measured("{ ...Root } fragment Root on Query { a: countries(first: 2) { ...List } b: countries(first: 3) { ...List } } fragment List on CountryConnection { nodes { ... on Country { name { text } } } }");

    expect(measure).toEqual({ depth: 4, cost: 2 + 2 + 3 + 3, aliases: 2, rootFields: 2, introspections: 0 });
  });
});

describe("an operation is refused", () => {
  it.each([
    ["too deep", "{ countries(first: 1) { nodes { neighbour { neighbour { id } } } } }", { maxDepth: 4 }, "The operation has more than 4 levels of fields: ask for fewer levels."],
    ["too dear", "{ countries(first: 100) { nodes { projects(first: 100) { nodes { id } } } } }", { maxCost: 5_000 }, "The operation has more than 5000 objects by its page sizes: ask for smaller pages (first) or fewer levels."],
    ["with too many aliases", '{ a: country(id: "x") { b: id c: id } }', { maxAliases: 2 }, "The operation has more than 2 aliases: ask in several requests."],
    ["with too many root fields", '{ a: country(id: "x") { id } b: country(id: "x") { id } }', { maxRootFields: 1 }, "The operation has more than 1 fields at its root: ask in several requests."],
    ["asking too often for the schema", "{ __schema { types { name } } b: __schema { types { name } } }", { maxIntrospections: 1 }, "The operation has more than 1 uses of __schema and __type: ask in several requests."],
  ])("%s, with what was measured and what is allowed", (_how, query, limits, message) => {
    const fault = faultOf(() => measured(query, limits));

    expect(fault).toBeInstanceOf(LimitExceeded);
    expect(fault).toMatchObject({ message, details: { limits: { ...wide, ...limits } } });
  });

  it("as soon as a limit is passed, also where fragments multiply", () => {
    const levels = Array.from({ length: 40 }, (_, level) => `fragment F${level} on Country { a: neighbour { ...F${level + 1} } b: neighbour { ...F${level + 1} } }`);
    const query = `{ country(id: "x") { ...F0 } } ${levels.join(" ")} fragment F40 on Country { id }`;

    expect(faultOf(() => measured(query))).toBeInstanceOf(LimitExceeded);
  });

  it.each([
    ["{ countries(first: 100000) { totalCount } }", "countries(first: 100000): first is a number from 0 to 250; ask for the next page with after."],
    ["{ mine: countries(last: 251) { totalCount } }", "mine(last: 251): last is a number from 0 to 250; ask for the next page with before."],
    ["{ countries(first: -1) { totalCount } }", "countries(first: -1): first is a number from 0 to 250; ask for the next page with after."],
    ["{ countries { nodes { projects(first: 100000) { nodes { projects(first: 100000) { totalCount } } } } } }", "projects(first: 100000): first is a number from 0 to 250; ask for the next page with after."],
  ])("for its page size, not for the cost that follows from it: %s", (query, message) => {
    const fault = faultOf(() => measured(query, { maxCost: 50 }));

    expect(fault).toBeInstanceOf(InvalidInput);
    expect(fault).toMatchObject({ message });
  });
});
