import { staleFiles } from "../../src/cli/generate.js";

describe("schema.graphql and the generated pages of docs/", () => {
  it("are as the code gives them; if not, `npm run generate` writes them", async () => {
    const stale = await staleFiles();

    expect(stale.map(([path]) => path)).toEqual([]);
  });
});
