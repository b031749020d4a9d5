import { inOneState, type ReadRow } from "../../../src/api/one-state.js";
import { StoreUnavailable } from "../../../src/errors.js";
import { statement } from "../../../src/store/graph-store.js";

const one = statement("one", "RETURN 1");

/** Reads that show one state after the other, the last one again and again; and how many there were. */
function showing(...states: readonly (string | null)[]) {
  const counted = { reads: 0 };
  const read = (() => {
    counted.reads += 1;
    return Promise.resolve({ after: states[Math.min(counted.reads, states.length) - 1]! });
  }) as ReadRow;
  return { read, counted };
}

/** Work that reads twice. */
const twice = async (read: ReadRow): Promise<readonly (string | null | undefined)[]> => [(await read(one, {})).after, (await read(one, {})).after];

describe("work that reads several times", () => {
  it("is done once where all reads show one state", async () => {
    const { read, counted } = showing("s1");

    await expect(inOneState(read, twice)).resolves.toEqual(["s1", "s1"]);
    expect(counted.reads).toBe(2);
  });

  it("begins anew when a write came in between", async () => {
    const { read, counted } = showing("s1", "s2");

    await expect(inOneState(read, twice)).resolves.toEqual(["s2", "s2"]);
    expect(counted.reads).toBe(4);
  });

  it("is refused when the graph never rests", async () => {
    const { read, counted } = showing("s1", "s2", "s3", "s4", "s5", "s6");

    await expect(inOneState(read, twice)).rejects.toThrow(StoreUnavailable);
    expect(counted.reads).toBe(6);
  });

  it("shows one state where the store is empty, and fails with its own error", async () => {
    await expect(inOneState(showing(null).read, twice)).resolves.toEqual([null, null]);
    await expect(inOneState(showing("s1").read, () => Promise.reject(new Error("too wide")))).rejects.toThrow("too wide");
  });
});
