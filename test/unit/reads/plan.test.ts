import { execute, parse } from "graphql";
import { requestContext } from "../../../src/api/context.js";
import { IdRegister } from "../../../src/api/id-register.js";
import { Reader, type Compiled } from "../../../src/api/reader.js";
import { createSchema } from "../../../src/api/schema.js";
import { createCatalogue } from "../../../src/model/index.js";
import { lint } from "../../../src/store/cypher/lint.js";
import type { GraphStore } from "../../../src/store/graph-store.js";
import { compiling, type Compile } from "../../support/compiled-reads.js";
import { aGraph } from "../../support/graph.js";
import { selections } from "./selections.js";

const catalogue = createCatalogue();
const schema = await createSchema(catalogue);
let store: GraphStore;
/** Over an empty graph: plans do not depend on what the graph holds. */
let plansOf: Compile;
beforeAll(async () => {
  store = await aGraph(catalogue).open();
  plansOf = compiling(catalogue, schema, store);
});
afterAll(() => store.close());

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

  const named = '{ principles: { some: { id: { eq: "secret" } } } }';
  const anchorOf = async (args: string): Promise<string | null | undefined> => {
    const [read] = await plansOf(`{ measures${args} { nodes { id } } }`);
    return read!.plan.root.by === "page" ? read!.plan.root.anchor : undefined;
  };

  it.each([
    `(filter: ${named})`, `(filter: { order: { gt: 1 }, and: [{ level: { eq: MINIMUM_STANDARD } }, { and: [${named}] }] })`, `(filter: { or: [${named}, { citation: { source: "secret" } }, { id: { in: [] } }] })`,
    `(filter: { or: [{ order: { gt: 1 } }, ${named}], id: { eq: "secret" } })`, '(filter: { citation: { source: "secret", confidence: { eq: SEED } } })', '(accordingTo: "secret")',
    '(filter: { implements: { some: { instrument: { some: { or: [{ id: { eq: "secret" } }, { citation: { source: "secret" } }] } }, obligation: { eq: MANDATORY } } } })',
    '(filter: { principles: { link: { source: "secret" } } })', '(filter: { indicators: { some: { kind: { eq: COUNT } }, link: { source: "secret" } } })',
  ])("starts at the records that a page names: %s", async (args) => {
    expect(await anchorOf(args)).toMatch(/^(?:CALL \(\) \{ )?(?:UNWIND \$p\d+ AS xid MATCH|MATCH \(sf\d+:Source \{id: \$p\d+\}\))/);
  });

  it.each([
    "", `(filter: { not: ${named} })`, `(filter: { or: [${named}, { order: { gt: 1 } }] })`, `(filter: { or: [${named}, {}] })`, '(filter: { principles: { none: { id: { eq: "secret" } } } })',
    '(filter: { principles: { every: { id: { eq: "secret" } } } })', '(filter: { citation: { field: "title" } })', '(filter: { principles: { link: { basis: { eq: STATED } } } })',
    '(filter: { principles: { none: {}, link: { source: "secret" } } })', '(filter: { not: { principles: { link: { source: "secret" } } } })',
  ])("starts at no record where none must lead to what is wanted: %s", async (args) => {
    expect(await anchorOf(args)).toBeNull();
  });
});
