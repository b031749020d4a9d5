import { createCatalogue } from "../../src/model/index.js";
import { anApi } from "../support/api.js";
import { aGraph, type Given } from "../support/graph.js";

const catalogue = createCatalogue();
const open = await anApi(catalogue);

const indicator = (slug: string, measures: readonly string[] = []): Given => ({ id: `indicator/${slug}`, title: { en: slug.toUpperCase() }, measures });
const anIndicatorList = () => aGraph(catalogue).with(...["a", "b", "c", "d", "e"].map((slug) => indicator(slug)));
const page = "nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount";

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string; readonly endCursor: string };
  readonly totalCount: number;
}
const pageIn = (data: unknown): Page => (data as { indicators: Page }).indicators;
const slugs = ({ nodes }: Page): string => nodes.map(({ id }) => id.slice(-1)).join("");

describe("a page", () => {
  it("tells whether rows follow and precede, going forward", async () => {
    const ask = await open(anIndicatorList());

    const first = pageIn((await ask(`{ indicators(first: 2) { ${page} } }`)).data);
    const second = pageIn((await ask(`query ($after: String) { indicators(first: 2, after: $after) { ${page} } }`, { after: first.pageInfo.endCursor })).data);
    const third = pageIn((await ask(`query ($after: String) { indicators(first: 2, after: $after) { ${page} } }`, { after: second.pageInfo.endCursor })).data);

    expect([first, second, third].map(slugs)).toEqual(["ab", "cd", "e"]);
    expect([first, second, third].map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual([[false, true], [true, true], [true, false]]);
    expect(third.totalCount).toBe(5);
  });

  it("keeps the order of the list when it is read from the end", async () => {
    const ask = await open(anIndicatorList());

    const last = pageIn((await ask(`{ indicators(last: 2) { ${page} } }`)).data);
    const before = pageIn((await ask(`query ($before: String) { indicators(last: 2, before: $before) { ${page} } }`, { before: last.pageInfo.startCursor })).data);

    expect([last, before].map(slugs)).toEqual(["de", "bc"]);
    expect([last, before].map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual([[true, false], [true, true]]);
  });

  it("reads backwards from a cursor when only before is given", async () => {
    const ask = await open(anIndicatorList());
    const all = pageIn((await ask(`{ indicators { ${page} } }`)).data);

    const before = pageIn((await ask(`query ($before: String) { indicators(before: $before) { ${page} } }`, { before: all.pageInfo.endCursor })).data);

    expect(slugs(before)).toBe("abcd");
  });

  it.each(["ASC", "DESC"])("leaves no row out and gives none twice where the key is missing or equal (%s)", async (direction) => {
    const years = [2001, undefined, 2001, 1999, undefined, 2003];
    const ask = await open(aGraph(catalogue).with(...years.map((year, index): Given => ({ id: `project/${index}`, title: { en: `${index}` }, ...(year ? { year } : {}) }))));
    const query = `query ($after: String) { projects(first: 1, after: $after, orderBy: [{ field: YEAR, direction: ${direction} }]) { nodes { id year } pageInfo { endCursor hasNextPage } } }`;

    const found: (number | null)[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { projects } = (await ask(query, { after })).data as unknown as { projects: { nodes: { year: number | null }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
      found.push(...projects.nodes.map(({ year }) => year));
      after = projects.pageInfo.endCursor;
      more = projects.pageInfo.hasNextPage && found.length < 10;
    }

    const ascending = [1999, 2001, 2001, 2003, null, null];
    expect(found).toEqual(direction === "ASC" ? ascending : ascending.reverse());
  });

  it.each([["ASC", "bdacef"], ["DESC", "fecadb"]])("keeps its order by yes or no from page to page (%s)", async (direction, expected) => {
    const titles: Readonly<Record<string, boolean | undefined>> = { a: true, b: false, c: true, d: false, e: undefined, f: undefined };
    const ask = await open(aGraph(catalogue).with(...Object.entries(titles).map(([slug, workingTitle]): Given => ({ id: `project/${slug}`, title: { en: slug }, ...(workingTitle === undefined ? {} : { workingTitle }) }))));

    let found = "";
    let after: string | null = null;
    for (let at = 0; at < 6; at++) {
      const answer: unknown = (await ask(`query ($after: String) { projects(first: 1, after: $after, orderBy: [{ field: WORKING_TITLE, direction: ${direction} }]) { nodes { id } pageInfo { endCursor } } }`, { after })).data;
      const { projects } = answer as { projects: { nodes: { id: string }[]; pageInfo: { endCursor: string } } };
      found += projects.nodes.map(({ id }) => id.slice(-1)).join("");
      after = projects.pageInfo.endCursor;
    }

    expect(found).toBe(expected);
  });

  it("gives totals only when first is 0", async () => {
    const ask = await open(anIndicatorList());

    const { data } = await ask("{ indicators(first: 0) { totalCount nodes { id } pageInfo { hasNextPage } } }");

    expect(data).toEqual({ indicators: { totalCount: 5, nodes: [], pageInfo: { hasNextPage: true } } });
  });

  it("cuts each parent's rows by itself and counts them all", async () => {
    const measures: Given[] = ["x", "y"].map((slug) => ({ id: `measure/${slug}`, title: { en: slug } }));
    const indicators = [indicator("a", ["measure/x"]), indicator("b", ["measure/x", "measure/y"]), indicator("c", ["measure/x"])];
    const ask = await open(aGraph(catalogue).with(...measures, ...indicators));

    const { data } = await ask("{ measures { nodes { id indicators(first: 2) { totalCount nodes { id } pageInfo { hasNextPage } } } } }");

    expect(data).toEqual({ measures: { nodes: [
      { id: "measure/x", indicators: { totalCount: 3, nodes: [{ id: "indicator/a" }, { id: "indicator/b" }], pageInfo: { hasNextPage: true } } },
      { id: "measure/y", indicators: { totalCount: 1, nodes: [{ id: "indicator/b" }], pageInfo: { hasNextPage: false } } },
    ] } });
  });
});

describe("a wrong page", () => {
  const refused = async (query: string, variables = {}): Promise<string> => {
    const ask = await open(anIndicatorList());
    const { faults } = await ask(query, variables);
    return faults.map(({ message, details }) => `${message} ${JSON.stringify(details)}`).join();
  };

  it.each([-1, 100000])("is refused at the root, naming the argument: first %d", async (first) => {
    expect(await refused(`{ indicators(first: ${first}) { totalCount } }`)).toMatch(/"first"/);
    expect(await refused("query ($first: Int) { indicators(first: $first) { totalCount } }", { first })).toMatch(/"first"/);
  });

  it.each([-1, 100000])("is refused inside a field, naming the argument and the place: first %d", async (first) => {
    const within = /indicators\.nodes\.measures: first is -?\d+; give a number from 0 to 250/;
    expect(await refused(`{ indicators { nodes { measures(first: ${first}) { totalCount } } } }`)).toMatch(within);
    expect(await refused("query ($first: Int) { indicators { nodes { measures(first: $first) { totalCount } } } }", { first })).toMatch(within);
  });

  it("is refused when a shape seen before comes with a wrong number", async () => {
    const ask = await open(anIndicatorList());
    const query = "query ($first: Int) { indicators { nodes { measures(first: $first) { totalCount } } } }";

    const [right, wrong] = [await ask(query, { first: 1 }), await ask(query, { first: 251 })];

    expect(right.faults).toEqual([]);
    expect(wrong.faults[0]?.code).toBe("INVALID_INPUT");
  });

  it.each([
    ["first: 1, last: 1", /indicators: first and last/],
    ["first: 1, before: \"x\"", /indicators: first goes with after/],
    ["last: 1, after: \"x\"", /indicators: last goes with before/],
    ["after: \"x\", before: \"y\"", /indicators: after and before/],
  ])("is refused when it is asked for from both ends: %s", async (args, message) => {
    expect(await refused(`{ indicators(${args}) { totalCount nodes { id } } }`)).toMatch(message);
  });

  it("is refused with first and last inside a field too", async () => {
    expect(await refused("query ($n: Int) { indicators { nodes { measures(first: $n, last: $n) { totalCount } } } }", { n: 1 })).toMatch(/indicators\.nodes\.measures: first and last/);
  });

  it.each(["", "x", "bnVsbA", Buffer.from('["",{}]').toString("base64url"), "x".repeat(5_000)])("is refused for a cursor that this API never gave", async (after) => {
    expect(await refused("query ($after: String) { indicators(after: $after) { nodes { id } } }", { after })).toMatch(/cursor/);
  });

  it("is refused for the cursor of another order", async () => {
    const ask = await open(anIndicatorList());
    const { endCursor } = pageIn((await ask(`{ indicators(first: 2, orderBy: [{ field: LABEL_EN }]) { ${page} } }`)).data).pageInfo;

    const { faults } = await ask("query ($after: String) { indicators(after: $after) { nodes { id } } }", { after: endCursor });

    expect(faults).toMatchObject([{ code: "INVALID_INPUT", message: expect.stringContaining("was given for another order") as string }]);
  });
});
