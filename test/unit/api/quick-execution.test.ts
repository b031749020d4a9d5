import { execute, GraphQLBoolean, GraphQLEnumType, GraphQLInt, GraphQLInterfaceType, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString, getOperationAST, parse, validate, type GraphQLFieldConfig } from "graphql";
import { QuickExecution } from "../../../src/api/execution/quick-execution.js";

const later = <Value>(value: Value): Promise<Value> => new Promise((resolve) => setImmediate(() => resolve(value)));
const fault = (): never => {
  throw new Error("no");
};
const text = (resolve: () => unknown): GraphQLFieldConfig<unknown, unknown> => ({ type: GraphQLString, resolve });

const kind = new GraphQLEnumType({ name: "Kind", values: { A: { value: "a" }, B: { value: "b" } } });
const thing: GraphQLInterfaceType = new GraphQLInterfaceType({ name: "Thing", fields: { id: { type: new GraphQLNonNull(GraphQLString) } }, resolveType: (value: { __typename: string }) => value.__typename });
const named = new GraphQLInterfaceType({ name: "Named", fields: { name: { type: GraphQLString } } });
const shared = (): Record<string, GraphQLFieldConfig<Record<string, unknown>, unknown>> => ({
  id: { type: new GraphQLNonNull(GraphQLString) },
  name: { type: GraphQLString, args: { loud: { type: GraphQLBoolean, defaultValue: false }, times: { type: GraphQLInt } }, resolve: ({ name }, { loud, times }: { loud: boolean; times?: number }) => `${String(name)}${loud ? "!".repeat(times ?? 1) : ""}` },
  kind: { type: kind },
  must: { type: new GraphQLNonNull(GraphQLString) },
  soon: { type: GraphQLString, resolve: ({ name }) => later(name) },
  fails: text(fault),
  failsSoon: text(() => later(0).then(fault)),
  method: { type: GraphQLString },
  path: { type: GraphQLString, resolve: (_parent, _args, _context, info) => String(info.path.key) },
  things: { type: new GraphQLList(new GraphQLNonNull(thing)), resolve: ({ things }) => things },
  soonThings: { type: new GraphQLList(thing), resolve: ({ things }) => (things as unknown[] | undefined)?.map(later) },
  grid: { type: new GraphQLList(new GraphQLList(GraphQLInt)), resolve: () => [[1, null], null, [2]] },
  set: { type: new GraphQLList(GraphQLInt), resolve: () => new Set([1, 2]) },
});
const small = new GraphQLObjectType({ name: "Small", interfaces: [thing, named], fields: shared });
const large = new GraphQLObjectType({ name: "Large", interfaces: [thing], fields: () => ({ ...shared(), size: { type: GraphQLInt } }) });
const asked = new GraphQLObjectType({ name: "Asked", fields: { ok: { type: GraphQLBoolean } }, isTypeOf: () => true });
const one = {
  __typename: "Small", id: "1", name: "one", kind: "a", must: "yes", method: () => "called",
  things: [{ __typename: "Large", id: "2", name: "two", kind: "b", size: 2, things: [] }, { __typename: "Small", id: "3", name: null, must: null }],
};
const schema = new GraphQLSchema({
  types: [small, large],
  query: new GraphQLObjectType({
    name: "Query",
    fields: {
      one: { type: small, args: { none: { type: GraphQLBoolean } }, resolve: (_root, { none }: { none?: boolean }) => later(none ? null : one) },
      sure: { type: new GraphQLNonNull(small), resolve: () => one },
      thing: { type: thing, resolve: () => one },
      stray: { type: thing, resolve: () => ({ __typename: "Nowhere" }) },
      asked: { type: asked, resolve: () => ({ ok: true }) },
      word: { type: small, resolve: () => "word" },
      told: { type: GraphQLString, args: { by: { type: GraphQLString } }, resolve: (_root, args: object, context, info) => JSON.stringify([args, context, info.path, info.variableValues, info.fieldName, info.operation.name?.value]) },
    },
  }),
});
const quick = new QuickExecution(schema);

async function both(query: string, variables: Record<string, unknown> = {}): Promise<{ slow: string; fast: string }> {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const contextValue = { lang: "en" };
  const { data, errors } = await execute({ schema, document, contextValue, variableValues: variables });
  const fast = await quick.answer({ document, operation: getOperationAST(document)!, variables, context: contextValue });
  return { slow: JSON.stringify(errors ? null : data), fast: JSON.stringify(fast) };
}

it.each<[string, string, Record<string, unknown>?]>([
  ["properties, under their aliases", "{ one { b: id name kind a: id } }"],
  ["records that are not there", "{ one(none: true) { id } }"],
  ["arguments by default, literal and from variables", "query ($l: Boolean, $t: Int = 2) { one { name a: name(loud: true) b: name(loud: $l, times: $t) things { ... on Large { name(loud: $l) } } } }", { l: true }],
  ["a variable that is left out", "query ($l: Boolean) { one { name(loud: $l) } }"],
  ["a null for an argument", "{ one { name(loud: null) } }"],
  ["fragments of every kind, once each", "{ one { ...f ... { id } ... on Small { name } ... on Thing { id } ...f } } fragment f on Small { kind things { ...g } } fragment g on Thing { id ... on Large { size } ... on Named { name } }"],
  ["fields asked twice, joined", "{ one { things { id } } one { things { ... on Large { size } } name } }"],
  ["types of interfaces", "{ thing { __typename id ... on Small { t: __typename } } }"],
  ["lists of lists", "{ one { grid } }"],
  ["values that come later, in their places", "{ one { a: soon id things { ... on Large { soon size } } } sure { soon id } }"],
  ["what a resolver of the root is told", "query Q($a: String) { told(by: $a) x: told }", { a: "me" }],
])("gives what graphql-js gives: %s", async (_what, query, variables = {}) => {
  const { slow, fast } = await both(query, variables);

  expect(fast).toBe(slow);
  expect(fast).not.toBe("null");
});

it.each([[true, true], [true, false], [false, true], [false, false]])("leaves out what the variables of directives say: skip %s, include %s", async (skip, include) => {
  const { slow, fast } = await both("query ($s: Boolean!, $i: Boolean!) { one { id name @skip(if: $s) ...f @include(if: $i) ... @include(if: true) { must } } } fragment f on Small { kind @skip(if: $s) }", { s: skip, i: include });

  expect(fast).toBe(slow);
});

it.each<[string, string, Record<string, unknown>?]>([
  ["a resolver that throws", "{ one { id fails } }"],
  ["one that throws later", "{ one { id failsSoon } sure { failsSoon } }"],
  ["a null where none may be", "{ one { things { ... on Small { must } } } }"],
  ["a null where none may be, of an object that may be null", "{ sure { things { id ... on Large { must } } } }"],
  ["a value that is none of its type", "{ stray { id } }"],
  ["variables that do not fit", "query ($t: Int) { one { name(times: $t) } }", { t: "two" }],
  ["a variable that is missing", "query ($t: Int!) { one { name(times: $t) } }"],
  ["introspection", "{ __schema { queryType { name } } }"],
  ["a list that is no array", "{ one { set } }"],
  ["items that come later", "{ one { soonThings { id } } }"],
  ["a property that is a method", "{ one { method } }"],
  ["a resolver that asks for its path", "{ one { path } }"],
  ["objects that are asked what they are", "{ asked { ok } }"],
  ["a source that is no object", "{ word { id } }"],
  ["a key that would be no property", "{ one { __proto__: id } }"],
])("leaves to graphql-js: %s", async (_what, query, variables = {}) => {
  expect((await both(query, variables)).fast).toBe("null");
});

it("keeps what it compiled for each way that directives decide", async () => {
  const query = "query ($s: Boolean!) { one { id name @skip(if: $s) } }";
  const document = parse(query);
  const ask = (s: boolean): Promise<unknown> => quick.answer({ document, operation: getOperationAST(document)!, variables: { s }, context: {} });

  expect(JSON.stringify([await ask(true), await ask(false), await ask(true)])).toBe('[{"one":{"id":"1"}},{"one":{"id":"1","name":"one"}},{"one":{"id":"1"}}]');
});
