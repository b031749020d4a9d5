import { requestContext } from "../../../src/api/context.js";
import { statement, type GraphStore, type RunOptions } from "../../../src/store/graph-store.js";
import { noStore } from "../server/a-server.js";

const [first, second] = ["first", "second"].map((name) => statement(name, "MATCH (n:Tool) RETURN n.id AS id ORDER BY id"));

/** A store that takes its time, and keeps what it was given. */
function aSlowStore(milliseconds: number): { readonly store: GraphStore; readonly given: RunOptions[] } {
  const given: RunOptions[] = [];
  const run: GraphStore["run"] = async (_statement, _params, options = {}) => {
    given.push(options);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return [];
  };
  return { store: { ...noStore, run }, given };
}

describe("the context of a request", () => {
  it("leaves a later statement what the earlier have left of the time", async () => {
    const { store, given } = aSlowStore(50);
    const { read } = requestContext(store, "r", "en", 10_000);

    await read(first!, {});
    await read(second!, {});

    expect(given[0]!.timeoutMs).toBeGreaterThan(9_900);
    expect(given[1]!.timeoutMs).toBeLessThan(given[0]!.timeoutMs! - 45);
  });

  it("gives up at once what comes when the time is over", async () => {
    const { store, given } = aSlowStore(20);
    const { read } = requestContext(store, "r", "en", 10);

    await read(first!, {});
    await read(second!, {});

    expect(given[1]).toEqual({ timeoutMs: 1 });
  });

  it("leaves the time to the store where none is given", async () => {
    const { store, given } = aSlowStore(0);

    await requestContext(store, "r", "en").read(first!, {});

    expect(given).toEqual([{}]);
  });
});
