// Database hits: what a statement costs Neo4j, exact and the same on every machine.
import neo4j from "neo4j-driver";
import { boltParams } from "../../dist/src/store/engines/bolt-values.js";

/** A session of the bench's own: the port of the application tells no plans. */
export function profilerOf({ uri, user, password, database }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const run = async (text, params) => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      return (await session.run(text, params)).summary;
    } finally {
      await session.close();
    }
  };
  return {
    /** Hits of one request: the mean over those given, and the operators that take most. */
    async hitsOf({ statements, asked }) {
      const operators = new Map();
      for (const { statement, params } of statements) {
        // The first run may pay for what later ones find prepared.
        await run(`PROFILE ${statement.text}`, boltParams(params));
        count((await run(`PROFILE ${statement.text}`, boltParams(params))).profile, operators);
      }
      const all = [...operators].map(([name, hits]) => ({ name, hits: Math.round(hits / asked) })).sort((a, b) => b.hits - a.hits);
      return { hits: all.reduce((sum, { hits }) => sum + hits, 0), operators: all };
    },
    /** Milliseconds until the answer of a statement is there. */
    async timeOf({ text }, params) {
      const started = performance.now();
      await run(text, boltParams(params));
      return performance.now() - started;
    },
    forgetPlans: () => run("CALL db.clearQueryCaches()"),
    /** Statistics as they are now, and no plan made for a smaller graph. */
    replan: () => run("CALL db.prepareForReplanning(600)"),
    close: () => driver.close(),
  };
}

function count({ operatorType, dbHits = 0, children }, operators) {
  const name = operatorType.replace(/@.*$/, "");
  operators.set(name, (operators.get(name) ?? 0) + dbHits);
  for (const child of children) count(child, operators);
}
