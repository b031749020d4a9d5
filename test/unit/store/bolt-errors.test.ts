import neo4j from "neo4j-driver";
import { StoreUnavailable } from "../../../src/errors.js";
import { statementFailure } from "../../../src/store/engines/bolt-errors.js";

const failed = (code: string): Error => statementFailure(new neo4j.Neo4jError("The allocation would use more.", code, "", ""), "load.createLinks.CITES");

describe("an error of the Neo4j server", () => {
  it.each(["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "Neo.TransientError.General.OutOfMemoryError"])("says which setting to look at when memory ran out: %s", (code) => {
    expect(failed(code)).toEqual(new StoreUnavailable("The server has too little memory for this (load.createLinks.CITES). Ask for less; where a load fails, give Neo4j a larger heap (server.memory.heap.max_size): transactions get 70 % of it, and nothing of this one was kept."));
  });

  it("is no matter of memory when the server is there no more", () => {
    expect(failed("ServiceUnavailable")).toEqual(new StoreUnavailable("The store cannot be reached; try again later."));
  });
});
