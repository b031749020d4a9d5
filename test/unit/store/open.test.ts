import { engineNames, openStore } from "../../../src/store/open.js";

describe("opening a store", () => {
  it("opens the engine that the configuration names", async () => {
    const store = await openStore({ engine: "embedded" });

    expect(engineNames).toContain(store.engine);
    expect(await store.version()).toBe("empty");
    await store.close();
  });

  it.each(["", "neo5j", "constructor", "__proto__"])("refuses an engine that it does not know: %j", async (engine) => {
    await expect(openStore({ engine })).rejects.toMatchObject({ code: "INVALID_CONFIG", message: expect.stringContaining("known are embedded, neo4j") });
  });
});
