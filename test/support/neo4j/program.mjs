// What is needed to run a Neo4j in Java: the jars, the compiled launcher and an archive of loaded classes. Made once for all runs.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { fillOnce, isComplete } from "./fill-once.mjs";
import { findJdk } from "./java.mjs";
import { launch } from "./launch.mjs";
import { neo4jVersions } from "./versions.mjs";

const run = promisify(execFile);
const here = path.dirname(fileURLToPath(import.meta.url));
const ARCHIVE = "classes.jsa";
const LONGEST_ARCHIVING_MS = 120_000;
const SOURCE = path.join(here, "Neo4jServer.java");

/** Throws, in words for people, when a Neo4j of this version cannot be run in Java here; fetches nothing. */
export async function requireJava(version, environment = process.env) {
  findJdk(neo4jVersions[version].java, environment);
  if (isComplete(jarsOf(version, environment))) return;
  await run("mvn", ["--version"], { env: environment }).catch(() => {
    throw new Error(`the jars of Neo4j ${version} are not here yet, and there is no Maven (mvn) on PATH to fetch them`);
  });
}

/** With which Java, where and how to run it: `{ java, folder, options }`. Fetches, compiles and archives what is missing. */
export async function prepareProgram(version, environment = process.env) {
  await requireJava(version, environment);
  const jdk = findJdk(neo4jVersions[version].java, environment);
  const jars = jarsOf(version, environment);
  await fillOnce(jars, (folder) => fetchJars(version, folder, environment));
  const launcher = path.join(path.dirname(jars), `launcher-${fingerprint(jdk)}`);
  await fillOnce(launcher, (folder) => compileLauncher(jdk, jars, folder));
  return programIn(launcher, jdk);
}

const jarsOf = (version, environment) => path.join(environment.XDG_CACHE_HOME || path.join(homedir(), ".cache"), "palermo-graph", "neo4j", version, "lib");

/** The launcher fits one source and one build of Java. */
const fingerprint = (jdk) => createHash("sha256").update(readFileSync(SOURCE)).update(jdk.home).update(jdk.build).digest("hex").slice(0, 12);

async function fetchJars(version, folder, environment) {
  console.log(`Fetching Neo4j ${version} with Maven, once for all runs …`);
  // Two jars bear the same name; prefixed by their group they stay apart.
  const options = [`-Dneo4j.version=${version}`, `-DoutputDirectory=${folder}`, "-DincludeScope=runtime", "-Dmdep.prependGroupId=true"];
  await run("mvn", ["--quiet", "--batch-mode", "--file", path.join(here, "pom.xml"), "dependency:copy-dependencies", ...options], { env: environment }).catch((error) => {
    throw new Error(`Maven could not fetch Neo4j ${version}: ${firstError(error)}`, { cause: error });
  });
}

const firstError = ({ stdout = "", message }) => /\[ERROR\] (.+)/.exec(stdout)?.[1] ?? message;

async function compileLauncher(jdk, jars, folder) {
  await run(path.join(jdk.home, "bin", "javac"), ["-cp", path.join(jars, "*"), "-d", folder, SOURCE]);
  await run(path.join(jdk.home, "bin", "jar"), ["--create", "--file", "launcher.jar", "Neo4jServer.class"], { cwd: folder });
  rmSync(path.join(folder, "Neo4jServer.class"));
  await archiveClasses(jdk, folder);
}

/**
 * Java loads some 10,000 classes before Neo4j answers. A first server writes them down at its end, which halves every
 * later start. Where that fails, starts are slower and nothing else.
 */
async function archiveClasses(jdk, folder) {
  const program = programIn(folder, jdk);
  const unfinished = `${ARCHIVE}.part`;
  const server = await launch({ ...program, options: [...program.options, `-XX:ArchiveClassesAtExit=${unfinished}`] });
  const endedBy = await server.stop("SIGTERM", LONGEST_ARCHIVING_MS);
  const written = path.join(folder, unfinished);
  if (endedBy === null && existsSync(written)) renameSync(written, path.join(folder, ARCHIVE));
  rmSync(written, { force: true });
}

function programIn(folder, { home }) {
  const archive = existsSync(path.join(folder, ARCHIVE)) ? [`-XX:SharedArchiveFile=${ARCHIVE}`] : [];
  // Relative: an archive is good for one class path only, and the folder was filled under another name.
  const classPath = ["launcher.jar", path.join("..", "lib", "*")].join(path.delimiter);
  return { folder, java: path.join(home, "bin", "java"), options: [...archive, "-cp", classPath] };
}
