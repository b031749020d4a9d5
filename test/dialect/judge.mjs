// What an engine makes of one statement.
import { sameRows } from "./compare.mjs";

// Neo4j tells the statement and its place before the reason.
const WHY_LENGTH = 220;

/**
 * Runs a statement on an emptied database. The result is OK (as expected), DIFF (another answer without a word) or
 * ERR (refused), with a kind and, short, what the engine said:
 * DIFF value (other rows), effect (another graph afterwards), lenient (accepted, though it should be refused);
 * ERR refused, given (what should run before was refused: nothing is known about the statement itself).
 */
export async function judge(engine, statement) {
  try {
    await engine.begin(statement.graph, statement.given);
  } catch (error) {
    return refusal(engine, "given", error);
  }
  try {
    return await answered(engine, statement);
  } catch (error) {
    const refused = refusal(engine, "refused", error);
    return statement.refused ? { result: "OK" } : refused;
  }
}

async function answered(engine, { text, params, rows, then, refused, ordered, unorderedLists }) {
  const got = await engine.run(text, params);
  if (refused) return { result: "DIFF", kind: "lenient", why: shown(got) };
  if (rows && !sameRows(rows, got, { ordered, unorderedLists })) return { result: "DIFF", kind: "value", why: shown(got) };
  if (!then) return { result: "OK" };
  const left = await engine.run(then.text, {});
  return sameRows(then.rows, left, { ordered: true, unorderedLists }) ? { result: "OK" } : { result: "DIFF", kind: "effect", why: shown(left) };
}

/** An engine that is gone has not refused anything: the run ends. */
function refusal(engine, kind, error) {
  if (engine.isLost(error)) throw error;
  return { result: "ERR", kind, why: short(error.message) };
}

const shown = (rows) => short(JSON.stringify(rows));
const short = (text) => text.replace(/\s+/g, " ").trim().slice(0, WHY_LENGTH);
