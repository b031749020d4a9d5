import fc from "fast-check";
import { GraphQLError } from "graphql";
import neo4jDriver, { type Driver } from "neo4j-driver";
import { createSchema } from "../../src/api/schema.js";
import { AppError } from "../../src/errors.js";
import { createCatalogue } from "../../src/model/index.js";
import { LOADING_MS, openBothEngines, type BothEngines } from "../support/both-engines.js";
import { compiling, type Compile } from "../support/compiled-reads.js";
import { describeWithNeo4jAsLeft } from "../support/neo4j/suite.js";
import { randomQuestions, type QuestionParts } from "../support/random-questions.js";
import { randomRuns } from "../support/random-runs.js";
import { questionParts } from "../support/real-questions.js";
import { explainOnEmbedded, explainOnNeo4j } from "./explained.js";
import { faultsOf } from "./plan-rules.js";

/** Two minutes where the machine has nothing else to do. */
const LONGEST_MS = 1_800_000;
/** Records of a type that may be looked through. */
const FEW = 50;

describeWithNeo4jAsLeft("the plan of any selection", (neo4j) => {
  let driver: Driver;
  let engines: BothEngines;
  let compile: Compile;
  let parts: QuestionParts;
  beforeAll(async () => {
    const catalogue = createCatalogue();
    engines = await openBothEngines(catalogue, neo4j);
    const schema = await createSchema(catalogue);
    compile = compiling(catalogue, schema, engines.embedded);
    parts = questionParts(catalogue, schema, engines.batch);
    driver = neo4jDriver.driver(neo4j.uri, neo4jDriver.auth.basic(neo4j.user, neo4j.password));
  }, LOADING_MS);
  afterAll(async () => {
    await driver.close();
    await engines.close();
  });

  const isOfFew = (type: string): boolean => engines.batch.nodes.filter((node) => node.type === type).length < FEW;

  it("scans nothing when it is given ids, and looks at the state of the graph before and after; the embedded engine understands it", async () => {
    await fc.assert(fc.asyncProperty(randomQuestions(parts), async ({ query }) => {
      const reads = await compile(query, query.includes("$cursor") ? { cursor: null } : {}).catch(refused);
      for (const { plan, statement, params } of reads) {
        expect({ text: statement.text, faults: faultsOf(plan, await explainOnNeo4j(driver, neo4j.database, statement, params), isOfFew) }).toEqual({ text: statement.text, faults: [] });
        await explainOnEmbedded(engines.embedded, statement, params);
      }
    }), randomRuns(200));
  }, LONGEST_MS);
});

/** What is asked wrongly is answered with an error, and not with a plan. */
function refused(error: unknown): readonly [] {
  if (error instanceof GraphQLError && error.originalError instanceof AppError) return [];
  throw error;
}
