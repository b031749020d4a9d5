import fc from "fast-check";
import { GroundKeeper } from "../../src/analysis/ground/read.js";
import { keyOf, type Ground } from "../../src/analysis/ground/ground.js";
import { createSchema } from "../../src/api/schema.js";
import { createCatalogue } from "../../src/model/index.js";
import { asking, type Ask } from "../support/api.js";
import { LOADING_MS, openBothEngines, type BothEngines } from "../support/both-engines.js";
import { describeWithNeo4jAsLeft } from "../support/neo4j/suite.js";
import { randomAnalysis, type AnalysisParts } from "../support/random-analysis.js";
import { randomRuns } from "../support/random-runs.js";

const LONGEST_MS = 3_600_000;

describeWithNeo4jAsLeft("the analysis", (neo4j) => {
  let engines: BothEngines;
  let asks: readonly Ask[];
  let grounds: readonly Ground[];
  beforeAll(async () => {
    const catalogue = createCatalogue();
    engines = await openBothEngines(catalogue, neo4j);
    const schema = await createSchema(catalogue);
    const stores = [engines.embedded, engines.neo4j];
    asks = stores.map((store) => asking(catalogue, schema, store));
    grounds = await Promise.all(stores.map((store) => new GroundKeeper(store).current()));
  }, LOADING_MS);
  afterAll(() => engines.close());

  it("rests on the same ground on both engines", () => {
    const [embedded, onNeo4j] = grounds.map(({ version, contents }) => ({
      version, nodes: contents.nodes.map((node) => JSON.stringify(node)).sort(), edges: contents.edges.map((edge) => `${keyOf(edge)} ${edge.basis} ${edge.confidence}`).sort(),
    }));

    expect(onNeo4j).toEqual(embedded);
    expect(embedded!.nodes.length).toBeGreaterThan(7_000);
  });

  it("gives the same answer on both engines, letter by letter, and the same ids in both languages", async () => {
    await fc.assert(fc.asyncProperty(randomAnalysis(partsOf(grounds[0]!)), async (query) => {
      const [english, french] = await Promise.all((["en", "fr"] as const).map(async (lang) => {
        const [embedded, onNeo4j] = await Promise.all(asks.map(async (ask) => {
          const { data, faults } = await ask(query, {}, lang);
          return { data, faults };
        }));
        expect(JSON.stringify(onNeo4j, null, 1)).toBe(JSON.stringify(embedded, null, 1));
        return embedded!;
      }));
      expect(idsIn(french)).toEqual(idsIn(english));
    }), randomRuns(100));
  }, LONGEST_MS);

  it("mostly has an answer", async () => {
    const questions = fc.sample(randomAnalysis(partsOf(grounds[0]!)), { numRuns: 60, seed: 1 });
    const answers = await Promise.all(questions.map((query) => asks[0]!(query)));

    expect(answers.filter(({ faults }) => faults.length > 0).length).toBeLessThan(6);
    expect(answers.filter(({ data }) => idsIn(data).length > 0).length).toBeGreaterThan(40);
  }, LONGEST_MS);
});

function partsOf(ground: Ground): AnalysisParts {
  const ids = (type: string): readonly string[] => ground.ofType(type).map(({ id }) => id);
  return {
    countries: ids("Country"), groups: ids("CountryGroup"), processes: ids("Process"), regions: ids("Region"), instruments: ids("Instrument"),
    principles: ids("Principle"), provisions: ids("Provision"), projects: ids("Project"),
  };
}

/** Every id in an answer, in its order. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (/^(?:id|rowId|columnId)$/.test(key) && typeof inner === "string" ? [inner] : idsIn(inner)));
}
