import { readFileSync } from "node:fs";
import { createSchema } from "../../src/api/schema.js";
import { loadDataset, readDataset } from "../../src/dataset/index.js";
import { createCatalogue } from "../../src/model/index.js";
import { openEmbedded } from "../../src/store/engines/embedded.js";
import { schemaPlanOf } from "../../src/store/schema-plan.js";
import { asking } from "../support/api.js";

/** Each query of the page with the answer that stands below it. */
const shown = [...readFileSync("README.md", "utf8").matchAll(/```graphql\n([\s\S]*?)```[\s\S]*?```json\n([\s\S]*?)```/g)].map(([, query, answer]): [string, unknown] => [query!, JSON.parse(answer!)]);

it("shows at least three queries with the answers that the real dataset gives", async () => {
  const catalogue = createCatalogue();
  const store = await openEmbedded();
  await store.prepare(schemaPlanOf(catalogue));
  await loadDataset(store, readDataset("seed", catalogue).batch!);
  const ask = asking(catalogue, await createSchema(catalogue), store);

  const answers = await Promise.all(shown.map(async ([query]) => JSON.parse(JSON.stringify((await ask(query)).data)) as unknown));
  await store.close();

  expect(shown.length).toBeGreaterThanOrEqual(3);
  expect(answers).toEqual(shown.map(([, answer]) => (answer as { data?: unknown }).data ?? answer));
}, 120_000);
