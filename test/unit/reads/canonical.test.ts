import { parse, execute } from "graphql";
import { requestContext } from "../../../src/api/context.js";
import { IdRegister } from "../../../src/api/id-register.js";
import { Reader } from "../../../src/api/reader.js";
import { createSchema } from "../../../src/api/schema.js";
import { createCatalogue } from "../../../src/model/index.js";
import { canonical } from "../../../src/reads/canonical.js";
import type { GraphStore } from "../../../src/store/graph-store.js";
import { aGraph } from "../../support/graph.js";

const catalogue = createCatalogue();
const schema = await createSchema(catalogue);
let store: GraphStore;
beforeAll(async () => {
  store = await aGraph(catalogue).open();
});
afterAll(() => store.close());

async function textOf(query: string, variableValues: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const texts: string[] = [];
  const reader = new Reader(catalogue, new IdRegister(store), ({ statement }) => texts.push(statement.text));
  const { errors } = await execute({ schema, document: parse(query), variableValues, contextValue: { ...requestContext(store, "test", "en"), reader } });
  expect(errors).toBeUndefined();
  return texts.join("\n");
}

describe("the text of a statement", () => {
  it("names parameters and variables in the order in which they stand", () => {
    const { text, parameters } = canonical("MATCH (bf7) WHERE bf7.a = $p10 AND cf2.b IN $p3 RETURN $p10");

    expect(text).toBe("MATCH (bf0) WHERE bf0.a = $p0 AND cf1.b IN $p1 RETURN $p0");
    expect([...parameters]).toEqual([["p10", "p0"], ["p3", "p1"]]);
  });

  it.each([
    ["fields in another order", "{ country(id: \"KHM\") { iso3 name { text } } }", "{ country(id: \"KHM\") { name { text } iso3 } }"],
    ["relations in another order", "{ measure(id: \"a\") { tools(first: 3) { nodes { id } } implements(first: 7) { nodes { id } } } }", "{ measure(id: \"a\") { implements(first: 3) { nodes { id } } tools(first: 9) { nodes { id } } } }"],
    ["other aliases", "{ measure(id: \"a\") { x: tools(first: 3) { nodes { id } } y: tools(first: 4) { nodes { year } } } }", "{ measure(id: \"a\") { b: tools(first: 9) { nodes { year } } a: tools(first: 1) { nodes { id } } } }"],
    ["equal or different values", "{ measure(id: \"a\") { tools(first: 3) { nodes { id } } implements(first: 3) { nodes { id } } } }", "{ measure(id: \"a\") { tools(first: 3) { nodes { id } } implements(first: 4) { nodes { id } } } }"],
    ["conditions in another order", "{ tools(filter: { kind: { eq: HANDBOOK }, year: { gt: 2000 } }) { nodes { id } } }", "{ tools(filter: { year: { gt: 2010 }, kind: { eq: TOOLKIT } }) { nodes { id } } }"],
    ["an and of one", "{ tools(filter: { kind: { eq: HANDBOOK } }) { nodes { id } } }", "{ tools(filter: { and: [{ kind: { eq: HANDBOOK } }] }) { nodes { id } } }"],
    ["counts in another order", "{ tools { a: counts(by: KIND) { count } b: counts(by: CONFIDENCE) { count } } }", "{ tools { z: counts(by: CONFIDENCE) { count } counts(by: KIND) { count } } }"],
    ["an order with what orders nothing", "{ tools(orderBy: [{ field: ID }]) { nodes { id } } }", "{ tools(orderBy: [{ field: ID }, { field: LABEL_EN }, { field: ID }]) { nodes { id } } }"],
    ["more ids", "{ nodes(ids: [\"tool/a\"]) { id } }", "{ nodes(ids: [\"tool/a\", \"tool/b\"]) { id } }"],
  ])("is the same for %s", async (_, one, other) => {
    expect(await textOf(one)).toBe(await textOf(other));
  });

  it("is the same for a literal and a variable", async () => {
    expect(await textOf("{ tools(first: 3) { nodes { id } } }")).toBe(await textOf("query ($n: Int) { tools(first: $n) { nodes { id } } }", { n: 7 }));
  });
});

it("refuses filters of more conditions than a server plans in good time, saying where", async () => {
  const filter = { or: Array.from({ length: 101 }, () => ({ kind: { eq: "HANDBOOK" } })) };
  const reader = new Reader(catalogue, new IdRegister(store));

  const { errors } = await execute({ schema, document: parse("query ($filter: ToolFilter) { tools(filter: $filter) { totalCount } }"), variableValues: { filter }, contextValue: { ...requestContext(store, "test", "en"), reader } });

  expect(errors?.map(({ message }) => message)).toEqual(["tools: the filters hold more than 100 conditions; split the question, or name several values with in."]);
});
