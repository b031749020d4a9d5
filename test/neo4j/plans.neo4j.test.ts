import { allFixedStatements, allOwnStatements, anyParamsOf } from "../contract/graph-store/fixed-statements.js";
import { savedQueries } from "../queries/saved-queries.js";
import { LOADING_MS } from "../support/both-engines.js";
import type { CompiledRead } from "../support/compiled-reads.js";
import { describeWithNeo4jAsLeft } from "../support/neo4j/suite.js";
import { selections } from "../unit/reads/selections.js";
import { openExplaining, type Explaining } from "./explaining.js";
import { measuredQueries } from "./measured-queries.js";
import { faultsOf, scansIn } from "./plan-rules.js";
import { planText } from "./plan-text.js";

const LONGEST_MS = 120_000;
/** What a search gives to its statements. */
const searching = { query: "searchTerms:traffick*", texts: {}, columns: [], offset: 0, limit: 20, last: 19, words: [], nearest: 100 };

const questions = [
  ...savedQueries.map(({ name, text }) => ({ name: `the saved query ${name}`, asked: [text] as const })),
  ...Object.entries(selections).map(([name, asked]) => ({ name, asked })),
  ...(await measuredQueries()).map(({ name, query, variables }) => ({ name: `the measured query ${name}`, asked: [query, variables] as const })),
];

/** Neo4j plans by what the database holds: after a change of the dataset a plan may be another, to be read before it is kept. */
describeWithNeo4jAsLeft("over the real graph, Neo4j", (neo4j) => {
  let explaining: Explaining;
  beforeAll(async () => {
    explaining = await openExplaining(neo4j);
  }, LOADING_MS);
  afterAll(() => explaining.close());

  it("plans every fixed statement as reviewed, and scans nothing for one that is given ids", async () => {
    const shared = (await allFixedStatements()).map((one) => ({ one, params: anyParamsOf(one.text) }));
    const own = (await allOwnStatements()).map((one) => ({ one, params: searching }));
    for (const { one, params } of [...shared, ...own]) {
      const plan = await explaining.onNeo4j(one, params);

      expect(planText(plan)).toMatchSnapshot(one.name);
      if (/\$ids\b|\brow\.(?:id|from)\b/.test(one.text)) expect(scansIn(plan)).toEqual([]);
    }
  }, LONGEST_MS);

  it.each(questions)("plans $name as reviewed, and scans nothing for a read that is given ids; the embedded engine understands it", async ({ asked: [query, variables] }) => {
    for (const { plan, statement, params } of (await explaining.compile(query, variables)).toSorted(byText)) {
      const explained = await explaining.onNeo4j(statement, params);

      expect(`${statement.name}\n${planText(explained)}`).toMatchSnapshot();
      expect(faultsOf(plan, explained)).toEqual([]);
      await explaining.onEmbedded(statement, params);
    }
  }, LONGEST_MS);
});

/** Records are read as they come to be asked for: by name and text, so that the snapshots keep their order. */
const byText = (a: CompiledRead, b: CompiledRead): number => (a.statement.text < b.statement.text ? -1 : 1);
