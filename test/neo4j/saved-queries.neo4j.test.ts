import { createSchema } from "../../src/api/schema.js";
import { createCatalogue } from "../../src/model/index.js";
import { savedQueries } from "../queries/saved-queries.js";
import { asking, type Ask } from "../support/api.js";
import { LOADING_MS, openBothEngines, type BothEngines } from "../support/both-engines.js";
import { describeWithNeo4jAsLeft } from "../support/neo4j/suite.js";

const LONGEST_MS = 120_000;

const ownDescription = `{
  dataset { title { text lang } version graphVersion licence description { text } counts { type count } confidences { confidence count } freshness { latestRetrieved } knownDoubts { about text { text } } }
  vocabularies { name description codes { code label { text } } }
}`;

/** Every acceptance question is one of the saved queries. */
const questions = [...savedQueries.map(({ name, text }) => ({ name, text })), { name: "what the dataset says of itself", text: ownDescription }];

describeWithNeo4jAsLeft("on both engines", (neo4j) => {
  let engines: BothEngines;
  let asks: readonly Ask[];
  beforeAll(async () => {
    const catalogue = createCatalogue();
    engines = await openBothEngines(catalogue, neo4j);
    const schema = await createSchema(catalogue);
    asks = [engines.embedded, engines.neo4j].map((store) => asking(catalogue, schema, store));
  }, LOADING_MS);
  afterAll(() => engines.close());

  describe.each(["en", "fr"] as const)("in the language %s", (lang) => {
    it.each(questions)("$name has the same answer, letter by letter", async ({ text }) => {
      const [embedded, onNeo4j] = await Promise.all(asks.map(async (ask) => {
        const { data, faults } = await ask(text, {}, lang);
        return JSON.stringify({ data, faults });
      }));

      expect(onNeo4j).toBe(embedded);
      expect(embedded).toContain('"faults":[]');
    }, LONGEST_MS);
  });
});
