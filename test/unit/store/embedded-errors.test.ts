import { Conflict, StoreUnavailable } from "../../../src/errors.js";
import { engineMissing, isWriteConflict, openFailure, statementFailure } from "../../../src/store/engines/embedded-errors.js";
import { StatementFailed } from "../../../src/store/engines/statement-failed.js";
import { variables } from "../../../src/config.js";

const engineError = (message: string, gqlStatus?: string): Error => Object.assign(new Error(message), gqlStatus === undefined ? {} : { gqlStatus });
const settings = Object.values(variables).map(({ name }) => name);

describe("errors of the embedded engine", () => {
  it("become an internal error without the engine's words, which stay in the cause", () => {
    const cause = engineError("task 20 panicked with message \"assertion failed: secret\"");

    const failure = statementFailure(cause, "tools.byId");

    expect(failure).toBeInstanceOf(StatementFailed);
    expect(failure.message).toBe('The statement "tools.byId" failed.');
    expect(failure.cause).toBe(cause);
  });

  it.each([
    ["Transaction error: GRAFEO-T001: write conflict", undefined, Conflict],
    ["anything", "40000", Conflict],
    ["GRAFEO-V001: UNIQUE constraint violation: property 'id'", undefined, Conflict],
    ["Transaction error: GRAFEO-T009: could not be written: No space left on device", "40000", StoreUnavailable],
  ])("are told apart: %s", (message, status, kind) => {
    expect(statementFailure(engineError(message, status), "x")).toBeInstanceOf(kind);
  });

  it("of a full disk are no reason to try again", () => {
    expect(isWriteConflict(engineError("GRAFEO-T009: No space left on device", "40000"))).toBe(false);
    expect(isWriteConflict(engineError("anything", "40000"))).toBe(true);
  });

  it("that are ours already stay as they are", () => {
    const own = new Conflict("ours");

    expect(statementFailure(own, "x")).toBe(own);
  });

  it.each([
    engineMissing(new Error("no binding")),
    openFailure(engineError("GRAFEO-X001: database file cannot be locked for reading"), "/a.db"),
    openFailure(engineError("Permission denied"), "/a.db"),
  ])("name no setting that does not exist: %s", ({ message }) => {
    const named = message.match(/\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b/g) ?? [];

    expect(named.filter((name) => !settings.includes(name))).toEqual([]);
  });

  it("tell what to do where the engine has no build", () => {
    const { message } = engineMissing(new Error("no binding"));

    expect(message).toContain(`${process.platform}-${process.arch}`);
    expect(message).toContain("npm install");
  });
});
