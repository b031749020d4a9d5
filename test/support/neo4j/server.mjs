import { launch } from "./launch.mjs";
import { prepareProgram } from "./program.mjs";
import { chosenVersion } from "./versions.mjs";

/** Starts a server of the caller's own, in Java. What it promises stands in server.d.mts. */
export async function startNeo4j({ version: wanted = process.env.NEO4J_VERSION, ...options } = {}) {
  const version = chosenVersion({ NEO4J_VERSION: wanted });
  const program = await prepareProgram(version);
  return { ...(await launch(program, options)), version };
}
