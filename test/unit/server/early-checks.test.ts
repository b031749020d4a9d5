import { InvalidInput, LimitExceeded } from "../../../src/errors.js";
import { checkEarly, payloadOfQuery } from "../../../src/api/server/early-checks.js";

const limits = { maxDepth: 30, maxTokens: 5_000, maxInputDepth: 20, maxBatch: 5 };
const check = (payload: unknown) => (): void => checkEarly(payload, limits);
const nested = (depth: number): unknown => JSON.parse("[".repeat(depth) + "]".repeat(depth));

describe("before parsing, the server", () => {
  it.each([
    ["a plain query", { query: "{ __typename }" }],
    ["variables and a persisted query", { query: "{ __typename }", variables: { a: [{ b: [1] }] }, extensions: { persistedQuery: { version: 1, sha256Hash: "a".repeat(64) } } }],
    ["a batch", [{ query: "{ __typename }" }, { query: "{ __typename }" }]],
    ["what the parser has to report", { query: '{ "' }],
    ["what has no document", { variables: {} }],
    ["braces in a text", { query: `{ search(text: "${"{".repeat(500)}") { totalCount } }` }],
    ["thirty levels of fields with lists of objects as arguments", { query: `${"{ a(f: { or: [{ b: 1 }] }) ".repeat(30)}${"}".repeat(30)}` }],
  ])("lets %s pass", (_what, payload) => {
    expect(check(payload)).not.toThrow();
  });

  it.each([
    ["a list 2,000 deep in the document", { query: `{ countries(filter: ${"[".repeat(2_000)}${"]".repeat(2_000)}) { totalCount } }` }],
    ["an object 50 deep in the document", { query: `{ countries(filter: ${"{ not: ".repeat(50)}{}${"}".repeat(50)}) { totalCount } }` }],
    ["a default value 2,000 deep", { query: `query ($f: F = ${"[".repeat(2_000)}${"]".repeat(2_000)}) { a }` }],
    ["selections 2,000 deep", { query: `${"{ a ".repeat(2_000)}${"}".repeat(2_000)}` }],
    ["a variable 2,000 deep", { query: "{ a }", variables: { f: nested(2_000) } }],
    ["more than 5,000 words and signs", { query: `{ ${"a ".repeat(6_000)}}` }],
    ["a batch of six", Array.from({ length: 6 }, () => ({ query: "{ a }" }))],
    ["a fault in the last of a batch", [{ query: "{ a }" }, { query: "{ a }", variables: { f: nested(50) } }]],
  ])("refuses %s as too large, and tells the limits", (_what, payload) => {
    expect(check(payload)).toThrow(LimitExceeded);
    expect(check(payload)).toThrow(expect.objectContaining({ details: { limits } }));
  });

  it.each([
    ["null", null],
    ["a text", "query"],
    ["an empty batch", []],
    ["a batch of numbers", [1]],
    ["extensions in a list", { query: "{ a }", extensions: [] }],
    ["a persisted query without hash", { extensions: { persistedQuery: { version: 1 } } }],
    ["a persisted query with a short hash", { extensions: { persistedQuery: { version: 1, sha256Hash: "abc" } } }],
    ["a persisted query that is a number", { extensions: { persistedQuery: 1 } }],
    ["a persisted query of another version", { extensions: { persistedQuery: { version: 2, sha256Hash: "a".repeat(64) } } }],
  ])("refuses %s as wrong", (_what, payload) => {
    expect(check(payload)).toThrow(InvalidInput);
  });

  it("does not follow a nest of any depth by recursion", () => {
    const list = nested(100_000);

    expect(check({ query: "{ a }", variables: { list } })).toThrow(LimitExceeded);
  });

  it("reads variables and extensions of an address as JSON", () => {
    const payload = payloadOfQuery({ query: "{ a }", variables: '{"f":[1]}', extensions: undefined });

    expect(payload).toEqual({ query: "{ a }", variables: { f: [1] }, extensions: undefined });
    expect(() => payloadOfQuery({ query: "{ a }", variables: "{" })).toThrow("The variables of the address are not JSON.");
  });
});
