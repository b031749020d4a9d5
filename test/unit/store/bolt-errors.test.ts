import neo4j from "neo4j-driver";
import { Conflict, StoreUnavailable } from "../../../src/errors.js";
import { statementFailure } from "../../../src/store/engines/bolt-errors.js";

const failed = (code: string): Error => statementFailure(new neo4j.Neo4jError("The allocation would use more.", code, "", ""), "load.createLinks.CITES");

describe("an error of the Neo4j server", () => {
  it.each(["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "Neo.TransientError.General.OutOfMemoryError"])("says which setting to look at when memory ran out: %s", (code) => {
    expect(failed(code)).toEqual(new StoreUnavailable("The server has too little memory for this (load.createLinks.CITES). Ask for less; where a load fails, give Neo4j a larger heap (server.memory.heap.max_size): transactions get 70 % of it, and nothing of this one was kept."));
  });

  it.each([
    "ServiceUnavailable", "SessionExpired", "Neo.TransientError.General.DatabaseUnavailable", "Neo.ClientError.Cluster.NotALeader", "Neo.ClientError.Database.DatabaseNotFound",
    "Neo.ClientError.Security.Unauthorized", "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", "Neo.ClientError.Request.NoThreadsAvailable",
  ])("is a store that cannot be reached: %s", (code) => {
    expect(failed(code)).toMatchObject({ code: "STORE_UNAVAILABLE", message: "The store cannot be reached; try again later.", details: {} });
  });

  it.each([
    ["Neo.ClientError.Security.Unauthorized", "NEO4J_USER, NEO4J_PASSWORD: the server does not accept this name and password."],
    ["Neo.ClientError.Security.CredentialsExpired", "NEO4J_PASSWORD: the first password must be changed before it can be used: run ALTER CURRENT USER SET PASSWORD FROM … TO … in the database system."],
    ["Neo.ClientError.Security.Forbidden", "NEO4J_USER: this user may not do what is asked; loading needs the right to write and to make indexes."],
    ["Neo.ClientError.Database.DatabaseNotFound", "NEO4J_DATABASE: the server has no database of this name."],
    ["ServiceUnavailable", undefined],
  ])("tells the operator, and nobody else, which setting to look at: %s", (code, advice) => {
    const failure = failed(code) as StoreUnavailable;

    expect(failure.advice).toBe(advice);
    expect(failure.message).not.toContain("NEO4J");
    expect(failure.cause).toMatchObject({ code });
  });

  it.each(["Neo.ClientError.Transaction.TransactionTimedOut", "Neo.TransientError.Transaction.LockClientStopped", "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration"])("is an answer that comes too late: %s", (code) => {
    expect(failed(code)).toEqual(new StoreUnavailable("The store did not answer in time (load.createLinks.CITES); try again later, or ask for less."));
  });

  it.each([
    ["Neo.ClientError.Schema.ConstraintValidationFailed", "Two records would have the same id; nothing of this write was kept."],
    ["Neo.TransientError.Transaction.DeadlockDetected", "Another write changed the same records; nothing of this write was kept. Try again."],
  ])("is a conflict of two writes: %s", (code, message) => {
    expect(failed(code)).toEqual(new Conflict(message));
  });

  it("is a full disk where the server says so", () => {
    const failure = statementFailure(new neo4j.Neo4jError("java.io.IOException: No space left on device", "Neo.DatabaseError.Transaction.TransactionCommitFailed", "", ""), "load");

    expect(failure).toEqual(new StoreUnavailable("The disk of the store is full. Free some space, start the server again if it does not answer, and try again."));
  });

  it.each(["Neo.DatabaseError.Transaction.TransactionStartFailed", "Neo.DatabaseError.Transaction.TransactionCommitFailed"])("is a database that has stopped itself: %s", (code) => {
    expect(failed(code)).toEqual(new StoreUnavailable("The database of the store has stopped itself, as it does when its disk is full. Mend what its log tells, and start the server again."));
  });

  it("is a fault of ours where no operator could mend it, and names the statement", () => {
    expect(failed("Neo.ClientError.Statement.SyntaxError")).toEqual(expect.objectContaining({ name: "StatementFailed", message: expect.stringContaining("load.createLinks.CITES") }));
  });

  it("is left as it is when it is ours already, or comes from the work of a transaction", () => {
    const [ours, theirs] = [new Conflict("Taken."), new RangeError("of the caller")];

    expect([statementFailure(ours, "x"), statementFailure(theirs, "x")]).toEqual([ours, theirs]);
  });
});
