import { startInDocker } from "./docker.mjs";
import { namedServer } from "./named.mjs";
import { requireJava } from "./program.mjs";
import { startNeo4j } from "./server.mjs";
import { chosenVersion } from "./versions.mjs";

const ownSources = [startInDocker, (version) => startNeo4j({ version })];

/** Decides where a Neo4j comes from. What it promises stands in provide.d.mts. */
export async function provideNeo4j(environment = process.env, { named = namedServer, own = ownSources } = {}) {
  try {
    return { neo4j: await (environment.NEO4J_URI ? named(environment) : firstOf(own, chosenVersion(environment))) };
  } catch (error) {
    return { reason: error.message };
  }
}

/** Why startNeo4j cannot work here; undefined where it can. */
export async function whyNoOwnNeo4j(environment = process.env) {
  try {
    await requireJava(chosenVersion(environment), environment);
    return undefined;
  } catch (error) {
    return error.message;
  }
}

/** A server that somebody asked for by name or by REQUIRE_NEO4J=1 must be there. */
export const isRequired = (environment = process.env) => environment.REQUIRE_NEO4J === "1" || Boolean(environment.NEO4J_URI);

async function firstOf(sources, version) {
  const reasons = [];
  for (const start of sources) {
    try {
      return await start(version);
    } catch (error) {
      reasons.push(error.message);
    }
  }
  throw new Error(`no Neo4j ${version} to test against: NEO4J_URI is not set; ${reasons.join("; ")}`);
}
