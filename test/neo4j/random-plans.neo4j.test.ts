import fc from "fast-check";
import { GraphQLError } from "graphql";
import { AppError } from "../../src/errors.js";
import { LOADING_MS } from "../support/both-engines.js";
import { describeWithNeo4jAsLeft } from "../support/neo4j/suite.js";
import { randomQuestions, type QuestionParts } from "../support/random-questions.js";
import { randomRuns } from "../support/random-runs.js";
import { questionParts } from "../support/real-questions.js";
import { openExplaining, type Explaining } from "./explaining.js";
import { faultsOf } from "./plan-rules.js";

/** Two minutes where the machine has nothing else to do. */
const LONGEST_MS = 1_800_000;
/** Records of a type that may be looked through. */
const FEW = 50;

describeWithNeo4jAsLeft("the plan of any selection", (neo4j) => {
  let explaining: Explaining;
  let parts: QuestionParts;
  beforeAll(async () => {
    explaining = await openExplaining(neo4j);
    parts = questionParts(explaining.catalogue, explaining.schema, explaining.batch);
  }, LOADING_MS);
  afterAll(() => explaining.close());

  const isOfFew = (type: string): boolean => explaining.batch.nodes.filter((node) => node.type === type).length < FEW;

  it("scans nothing when it is given ids, and looks at the state of the graph before and after; the embedded engine understands it", async () => {
    await fc.assert(fc.asyncProperty(randomQuestions(parts), async ({ query }) => {
      const reads = await explaining.compile(query, query.includes("$cursor") ? { cursor: null } : {}).catch(refused);
      for (const { plan, statement, params } of reads) {
        expect({ text: statement.text, faults: faultsOf(plan, await explaining.onNeo4j(statement, params), isOfFew) }).toEqual({ text: statement.text, faults: [] });
        await explaining.onEmbedded(statement, params);
      }
    }), randomRuns(200));
  }, LONGEST_MS);
});

/** What is asked wrongly is answered with an error, and not with a plan. */
function refused(error: unknown): readonly [] {
  if (error instanceof GraphQLError && error.originalError instanceof AppError) return [];
  throw error;
}
