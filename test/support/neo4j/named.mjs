import { versionOf, withDriver } from "./reach.mjs";
import { emptyDatabase } from "./empty.mjs";

/**
 * The server that NEO4J_URI names. The program reads the same variable, so it may well name a graph that somebody
 * needs: only a database without a node is taken, and it is left without one.
 */
export async function namedServer({ NEO4J_URI: uri, NEO4J_USER: user = "neo4j", NEO4J_PASSWORD: password = "", NEO4J_DATABASE: database = "neo4j" }) {
  const address = { uri, user, password, database };
  const version = await versionOf(address).catch((error) => {
    throw new Error(`NEO4J_URI names ${uri}, which does not answer to ${user}: ${inShort(error)}`, { cause: error });
  });
  if (await holdsNodes(address)) throw new Error(`NEO4J_URI names ${uri}, whose database "${database}" is not empty; the tests would delete all of it. If that is meant, empty it first: MATCH (n) DETACH DELETE n`);
  return { ...address, version, stop: () => withDriver(address, (driver) => emptyDatabase(driver, database)) };
}

const holdsNodes = (address) =>
  withDriver(address, async (driver) => (await driver.executeQuery("MATCH (n) RETURN 1 AS found LIMIT 1", {}, { database: address.database })).records.length > 0);

/** The driver explains at length what may be wrong before it tells what was. */
const inShort = ({ message }) => message.trim().replace(/^.*Caused by: /s, "").replace(/\.$/, "");
