import { searchIndexChanges } from "../../../src/store/engines/bolt-search-index.js";

const types = [{ label: "Tool", columns: [] }, { label: "Country", columns: [] }];
const present = { labels: ["Country", "Tool"], properties: ["searchTerms", "type", "searchKeys", "searchNames"], analyzer: "whitespace" };
const create = "CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (n:Tool|Country) ON EACH [n.searchKeys, n.searchNames, n.searchTerms, n.type] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}";
const drop = "DROP INDEX search IF EXISTS";

describe("the search index of a database", () => {
  it.each([
    ["is made where there is none", types, undefined, [create]],
    ["stays where it is that of the plan, in whatever order", types, present, []],
    ["is made anew for other types", types, { ...present, labels: ["Tool"] }, [drop, create]],
    ["is made anew for other columns", types, { ...present, properties: ["searchText"] }, [drop, create]],
    ["is made anew for another analyser", types, { ...present, analyzer: "standard-folding" }, [drop, create]],
    ["goes where nothing is searched", [], present, [drop]],
    ["is not there where nothing is searched", [], undefined, []],
  ] as const)("%s", (_, wanted, found, changes) => {
    expect(searchIndexChanges(wanted, found)).toEqual(changes);
  });
});
