import fc from "fast-check";
import { createSchema } from "../../src/api/schema.js";
import { createCatalogue } from "../../src/model/index.js";
import { asking, type Answer, type Ask } from "../support/api.js";
import { LOADING_MS, openBothEngines, type BothEngines } from "../support/both-engines.js";
import { describeWithNeo4jAsLeft } from "../support/neo4j/suite.js";
import { randomQuestions, type Question, type QuestionParts } from "../support/random-questions.js";
import { randomRuns } from "../support/random-runs.js";
import { questionParts } from "../support/real-questions.js";
import { FOLLOWED } from "../support/selection-text.js";

/** A few minutes where the machine has nothing else to do; shrinking what fails takes as long again. */
const LONGEST_MS = 3_600_000;
/** Pages that a question is followed through. */
const MOST_PAGES = 4;

type Told = Pick<Answer, "data" | "faults">;

describeWithNeo4jAsLeft("any question to the real graph", (neo4j) => {
  let engines: BothEngines;
  let asks: readonly [embedded: Ask, neo4j: Ask];
  let parts: QuestionParts;
  beforeAll(async () => {
    const catalogue = createCatalogue();
    engines = await openBothEngines(catalogue, neo4j);
    const schema = await createSchema(catalogue);
    asks = [asking(catalogue, schema, engines.embedded), asking(catalogue, schema, engines.neo4j)];
    parts = questionParts(catalogue, schema, engines.batch);
  }, LOADING_MS);
  afterAll(() => engines.close());

  const answer = async (ask: Ask, { query, lang }: Question, cursor: string | null = null): Promise<Told> => {
    const { data, faults } = await ask(query, query.includes("$cursor") ? { cursor } : {}, lang);
    return { data, faults };
  };

  it("has the same answer on both engines, letter by letter, page after page", async () => {
    await fc.assert(fc.asyncProperty(randomQuestions(parts), fc.context(), async (question, asked) => {
      let cursor: string | null = null;
      for (let page = 0; page === 0 || (cursor && page < MOST_PAGES); page += 1) {
        asked.log(`with the variables ${JSON.stringify({ cursor })}`);
        const [embedded, onNeo4j] = [await answer(asks[0], question, cursor), await answer(asks[1], question, cursor)];
        expect(textOf(onNeo4j)).toBe(textOf(embedded));
        cursor = nextIn(embedded.data);
      }
    }), randomRuns(500));
  }, LONGEST_MS);

  it("is mostly one that has an answer, and of every kind", async () => {
    const questions = fc.sample(randomQuestions(parts), { numRuns: 300, seed: 1 });
    const answers: Told[] = [];
    for (const question of questions) answers.push(await answer(asks[0], question));
    const percent = <One>(all: readonly One[], condition: (one: One) => boolean): number => (100 * all.filter(condition).length) / all.length;
    const naming = (words: RegExp): number => percent(questions, ({ query }) => words.test(query));

    expect(percent(answers, ({ data }) => recordsWithin(data) >= 1)).toBeGreaterThan(60);
    expect(percent(answers, ({ data }) => recordsWithin(data) >= 2)).toBeGreaterThan(20);
    expect(percent(answers, ({ data }) => recordsWithin(data) >= 3)).toBeGreaterThan(5);
    expect(percent(answers, ({ faults }) => faults.length > 0)).toBeLessThan(10);
    expect(naming(/\bfilter: /)).toBeGreaterThan(25);
    expect(naming(/\borderBy: /)).toBeGreaterThan(25);
    expect(naming(/\$cursor/)).toBeGreaterThan(15);
    expect(naming(/\blang: /)).toBeGreaterThan(5);
    expect(naming(/\b(?:asOf|onOrAfter|onOrBefore|within): /)).toBeGreaterThan(10);
    expect(naming(/\baccordingTo: /)).toBeGreaterThan(5);
  }, LONGEST_MS);
});

const textOf = (told: Told): string => JSON.stringify(told, null, 1);

/** Where the first page that has another one goes on. */
function nextIn(answer: unknown): string | null {
  if (typeof answer !== "object" || answer === null) return null;
  const { [FOLLOWED]: page, ...others } = answer as { readonly [FOLLOWED]?: { readonly more: boolean; readonly cursor: string | null } };
  if (page?.more && page.cursor) return page.cursor;
  return Object.values(others).map(nextIn).find((found) => found !== null) ?? null;
}

/** How many records stand one within the other: two where a relation led to one. The sources of citations do not count. */
function recordsWithin(answer: unknown): number {
  if (typeof answer !== "object" || answer === null) return 0;
  const below = Object.entries(answer).map(([name, value]) => (name === "source" ? 0 : recordsWithin(value)));
  return ("__typename" in answer ? 1 : 0) + Math.max(0, ...below);
}
