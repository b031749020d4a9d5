import neo4j from "neo4j-driver";
import { setTimeout as sleep } from "node:timers/promises";

/** Opens a driver, does something with it and closes it, whatever comes. */
export async function withDriver({ uri, user, password }, work) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { connectionTimeout: 5_000, disableLosslessIntegers: true });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

/** The version as the server names it. Throws when it does not answer or refuses the password. */
export const versionOf = (address) =>
  withDriver(address, async (driver) => {
    const { records } = await driver.executeQuery("CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version", {}, { database: address.database });
    return records[0].get("version");
  });

/** The version of a server that is coming up. Throws what was wrong last when it takes too long. */
export async function waitFor(address, longestMs) {
  const end = Date.now() + longestMs;
  for (;;) {
    try {
      return await versionOf(address);
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(500);
    }
  }
}
