import { setTimeout as sleep } from "node:timers/promises";

const LONGEST_DROP_MS = 30_000;

/** Deletes all nodes, constraints and indexes of a database; the look-up indexes, which every database has, stay. */
export async function emptyDatabase(driver, database) {
  const session = driver.session({ database });
  const names = async (statement) => (await session.run(statement)).records.map((record) => record.get("name"));
  try {
    await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS");
    for (const name of await names(CONSTRAINTS)) await session.run(`DROP CONSTRAINT ${quoted(name)} IF EXISTS`);
    for (const name of await names(INDEXES)) await session.run(`DROP INDEX ${quoted(name)} IF EXISTS`);
    await untilGone(() => names(INDEXES));
  } finally {
    await session.close();
  }
}

const CONSTRAINTS = "SHOW CONSTRAINTS YIELD name";
const INDEXES = "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name";

const quoted = (name) => `\`${name.replaceAll("`", "``")}\``;

async function untilGone(remaining) {
  const end = Date.now() + LONGEST_DROP_MS;
  for (let left = await remaining(); left.length > 0; left = await remaining()) {
    if (Date.now() > end) throw new Error(`Neo4j still lists ${left.join(", ")} ${LONGEST_DROP_MS / 1000} s after they were dropped`);
    await sleep(20);
  }
}
