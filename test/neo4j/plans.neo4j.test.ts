import neo4jDriver, { type Driver } from "neo4j-driver";
import { createSchema } from "../../src/api/schema.js";
import { createCatalogue } from "../../src/model/index.js";
import { allFixedStatements, allOwnStatements, anyParamsOf } from "../contract/graph-store/fixed-statements.js";
import { savedQueries } from "../queries/saved-queries.js";
import { LOADING_MS, openBothEngines, type BothEngines } from "../support/both-engines.js";
import { compiling, type Compile } from "../support/compiled-reads.js";
import { describeWithNeo4jAsLeft } from "../support/neo4j/suite.js";
import { selections } from "../unit/reads/selections.js";
import { measuredQueries } from "./measured-queries.js";
import { explainOnEmbedded, explainOnNeo4j } from "./explained.js";
import { faultsOf, scansIn } from "./plan-rules.js";
import { planText, type Operator } from "./plan-text.js";

const LONGEST_MS = 120_000;
/** What a search gives to its statements. */
const searching = { query: "searchTerms:traffick*", columns: {}, offset: 0, limit: 20, last: 19, words: [], nearest: 100 };

const questions = [
  ...savedQueries.map(({ name, text }) => ({ name: `the saved query ${name}`, asked: [text] as const })),
  ...Object.entries(selections).map(([name, asked]) => ({ name, asked })),
  ...(await measuredQueries()).map(({ name, query, variables }) => ({ name: `the measured query ${name}`, asked: [query, variables] as const })),
];

/** Neo4j plans by what the database holds: after a change of the dataset a plan may be another, to be read before it is kept. */
describeWithNeo4jAsLeft("over the real graph, Neo4j", (neo4j) => {
  let driver: Driver;
  let engines: BothEngines;
  let compile: Compile;
  beforeAll(async () => {
    const catalogue = createCatalogue();
    engines = await openBothEngines(catalogue, neo4j);
    compile = compiling(catalogue, await createSchema(catalogue), engines.embedded);
    driver = neo4jDriver.driver(neo4j.uri, neo4jDriver.auth.basic(neo4j.user, neo4j.password));
  }, LOADING_MS);
  afterAll(async () => {
    await driver.close();
    await engines.close();
  });

  const explain = (statement: Parameters<typeof explainOnNeo4j>[2], params: Parameters<typeof explainOnNeo4j>[3]): Promise<Operator> =>
    explainOnNeo4j(driver, neo4j.database, statement, params);

  it("plans every fixed statement as reviewed, and scans nothing for one that is given ids", async () => {
    const shared = (await allFixedStatements()).map((one) => ({ one, params: anyParamsOf(one.text) }));
    const own = (await allOwnStatements()).map((one) => ({ one, params: searching }));
    for (const { one, params } of [...shared, ...own]) {
      const plan = await explain(one, params);

      expect(planText(plan)).toMatchSnapshot(one.name);
      if (/\$ids\b|\brow\.(?:id|from)\b/.test(one.text)) expect(scansIn(plan)).toEqual([]);
    }
  }, LONGEST_MS);

  it.each(questions)("plans $name as reviewed, and scans nothing for a read that is given ids; the embedded engine understands it", async ({ asked: [query, variables] }) => {
    for (const { plan, statement, params } of await compile(query, variables)) {
      const explained = await explain(statement, params);

      expect(`${statement.name}\n${planText(explained)}`).toMatchSnapshot();
      expect(faultsOf(plan, explained)).toEqual([]);
      await explainOnEmbedded(engines.embedded, statement, params);
    }
  }, LONGEST_MS);
});
