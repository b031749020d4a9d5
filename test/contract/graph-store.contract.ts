import { describeDialect } from "./graph-store/dialect.js";
import type { Engine } from "./graph-store/engine.js";
import { describeLife } from "./graph-store/life.js";
import { describeModel } from "./graph-store/model.js";
import { describeReads } from "./graph-store/reads.js";
import { describeSearch } from "./graph-store/search.js";
import { describeSearchWords } from "./graph-store/search-words.js";
import { describeTransactions } from "./graph-store/transactions.js";
import { describeValues } from "./graph-store/values.js";

/** What every engine behind the port promises. A new engine adds one test file that names it. */
export function describeGraphStore(name: string, engine: Engine): void {
  describe(`the graph store: ${name}`, () => {
    describe("values", () => describeValues(engine));
    describe("dialect", () => describeDialect(engine));
    describe("reads", () => describeReads(engine));
    describe("transactions", () => describeTransactions(engine));
    describe("any writes", () => describeModel(engine));
    describe("life", () => describeLife(engine));
    describe("search", () => describeSearch(engine));
    describe("words of a search", () => describeSearchWords(engine));
  });
}
