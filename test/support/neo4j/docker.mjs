import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { promisify } from "node:util";
import { addressOf, freePort } from "./address.mjs";
import { waitFor } from "./reach.mjs";

const docker = async (...args) => (await promisify(execFile)("docker", args)).stdout;
const LONGEST_START_MS = 120_000;

/** What `docker` is called with. The container removes itself when it stops. */
export const dockerArguments = (version, name, { uri, user, password }) => [
  ...["run", "--detach", "--rm", "--name", name],
  ...["--publish", `${new URL(uri).host}:7687`],
  ...["--env", `NEO4J_AUTH=${user}/${password}`],
  // Inside, Neo4j does not know the port by which it is reached, and neo4j:// would be led astray.
  ...["--env", `NEO4J_server_bolt_advertised__address=${new URL(uri).host}`],
  ...["--env", "NEO4J_dbms_usage__report_enabled=false"],
  `neo4j:${version}`,
];

/** Starts the official image of that version. Throws when Docker does not answer or the container does not come up. */
export async function startInDocker(version) {
  await docker("info").catch((error) => {
    throw new Error(error.code === "ENOENT" ? "Docker is not installed" : "the Docker engine does not answer", { cause: error });
  });
  const name = `palermo-graph-neo4j-${randomUUID()}`;
  const address = addressOf(await freePort());
  const stop = async () => void (await docker("rm", "--force", "--volumes", name));
  try {
    await docker(...dockerArguments(version, name, address));
    return { ...address, version: await waitFor(address, LONGEST_START_MS), stop };
  } catch (error) {
    await stop().catch(() => undefined);
    throw new Error(`Docker could not run neo4j:${version}: ${error.message}`, { cause: error });
  }
}
