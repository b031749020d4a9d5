import { execute, parse, validate } from "graphql";
import { requestContext } from "../../../src/api/context.js";
import { IdRegister } from "../../../src/api/id-register.js";
import { Reader, type Compiled } from "../../../src/api/reader.js";
import { createSchema } from "../../../src/api/schema.js";
import { createCatalogue } from "../../../src/model/index.js";
import { lint } from "../../../src/store/cypher/lint.js";
import type { GraphStore } from "../../../src/store/graph-store.js";
import { aGraph } from "../../support/graph.js";

const catalogue = createCatalogue();
const schema = await createSchema(catalogue);
let store: GraphStore;
beforeAll(async () => {
  store = await aGraph(catalogue).open();
});
afterAll(() => store.close());

/** The plans that a query comes to, over an empty graph: they do not depend on what the graph holds. */
async function plansOf(query: string, variableValues: Readonly<Record<string, unknown>> = {}): Promise<readonly Compiled[]> {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const compiled: Compiled[] = [];
  const reader = new Reader(catalogue, new IdRegister(store), (one) => compiled.push(one));
  const { errors } = await execute({ schema, document, variableValues, contextValue: { ...requestContext(store, "test", "en"), reader } });
  expect(errors).toBeUndefined();
  return compiled;
}

const cursorOf = (...keys: readonly unknown[]): string => Buffer.from(JSON.stringify(keys)).toString("base64url");
const forward = cursorOf("year_sort-,id-", 2012, "project/secret-value");

// Each value in these queries holds "secret" or is a number of three digits, so that a text that holds a value is found.
const selections: Readonly<Record<string, readonly [query: string, variables?: Readonly<Record<string, unknown>>]>> = {
  "a walk of five levels": [`{ provision(id: "secret") { title { text } implementedBy { nodes { title { text } tools { nodes { title { text } usedBy { nodes { id ... on Project { countries { nodes { iso3 } } } } } } } } } } }`],
  "a filter anchored at a named entity": ['{ tools(filter: { kind: { eq: HANDBOOK }, supports: { some: { implements: { some: { id: { eq: "secret" } } } }, link: { basis: { eq: STATED } } } }) { nodes { id } } }'],
  "a filter through none and every": ['{ measures(filter: { principles: { none: { id: { in: ["secret"] } } }, implements: { every: { obligation: { eq: MANDATORY }, not: { order: { gt: 123 } } } } }) { totalCount nodes { id } } }'],
  "a page after a cursor": ["query ($after: String) { projects(first: 17, after: $after, orderBy: [{ field: YEAR, direction: DESC }]) { nodes { id } pageInfo { hasNextPage endCursor } } }", { after: forward }],
  "a page before a cursor": ["query ($before: String) { projects(last: 17, before: $before, orderBy: [{ field: YEAR, direction: DESC }]) { nodes { id } } }", { before: forward }],
  "totals only": ['{ projects(first: 0, filter: { title: { contains: "secret" } }) { totalCount counts(by: COUNTRIES) { count } byArea: counts(by: OTHER_AREAS) { count } sums(of: BUDGET) { amount } } country(id: "secret") { projects { totalCount sums(of: BUDGET) { amount } } } }'],
  "the interface with fragments on several types": ['{ nodes(ids: ["secret/a", "secret/b"]) { __typename label { text } citations { source { title } } ... on Project { budget { amount } relatedTo { nodes { id } } } ... on GoodPractice { relatedTo { nodes { id } } } ... on Country { iso3 } } }'],
  "the citations of links": ["{ measures(first: 3) { nodes { principles { edges { linkBasis confidence citations { locator source { title url } } node { id } } } objectiveEdge { citations { source { id } } } } } }"],
  "an answer by one source": ['{ project(id: "secret", accordingTo: "secret") { title { text } year countries { nodes { m49 } } programmeEdge { citations { source { id } } } } }'],
  "facts of a day": ['{ instrument(id: "secret") { treatyActions(asOf: "2003-12-25", basis: IN_FORCE, filter: { consent: { eq: true } }) { datedCount { certain undetermined } nodes { holds(asOf: "2003-12-25") } } } }'],
  "links that may stand in two roles": ['query ($after: String) { project(id: "secret") { countries(first: 1, after: $after, link: { role: { eq: "SECRET" } }) { edges { cursor node { id } } } } }', { after: cursorOf("id+", "country/KHM", "SECRET") }],
};

describe("a read plan", () => {
  it.each(Object.entries(selections))("and its one statement for %s", async (_name, [query, variables]) => {
    const compiled = await plansOf(query, variables);

    expect(compiled.map(({ plan, statement }) => ({ statement: statement.text.split("\n"), plan }))).toMatchSnapshot();
  });

  it.each(Object.entries(selections))("has a statement without values that passes the lint for %s", async (_name, [query, variables]) => {
    for (const { statement } of await plansOf(query, variables)) {
      expect(statement.text).not.toMatch(/secret|2003|HANDBOOK|MANDATORY|'STATED'|\b123\b|\b17\b/i);
      expect(lint(statement.text)).toEqual([]);
    }
  });

  it("is plain data: printing and reading it back gives the same", async () => {
    for (const [query, variables] of Object.values(selections)) {
      for (const { plan } of await plansOf(query, variables)) expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
    }
  });

  it("is made once for all requests of a shape, and anew for another shape", async () => {
    const document = parse("query ($first: Int, $filter: MeasureFilter) { measures(first: $first, filter: $filter) { totalCount } }");
    const compiled: Compiled[] = [];
    const reader = new Reader(catalogue, new IdRegister(store), (one) => compiled.push(one));
    const ask = async (variableValues: Readonly<Record<string, unknown>>): Promise<number> => {
      await execute({ schema, document, variableValues, contextValue: { ...requestContext(store, "test", "en"), reader } });
      return compiled.length;
    };

    expect(await ask({ first: 1, filter: { order: { gt: 1 } } })).toBe(1);
    expect(await ask({ first: 2, filter: { order: { gt: 5 } } })).toBe(1);
    expect(await ask({ first: 2, filter: { order: { lt: 5 } } })).toBe(2);
    expect(await ask({ first: 2 })).toBe(3);
  });
});
