// Finds a JDK. Asks the file `release` that every JDK carries, so that nothing has to be started for it.
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";

const USUAL_FOLDER = "/usr/lib/jvm";

/** The JDK nearest to the Java that is needed, and not older: `{ home, major, build }`. Throws when there is none. */
export function findJdk(needed, environment = process.env, usualFolder = USUAL_FOLDER) {
  const found = placesOf(environment, usualFolder).map(jdkAt).filter(Boolean);
  const fitting = found.filter(({ major }) => major >= needed).sort((a, b) => a.major - b.major);
  if (fitting.length > 0) return fitting[0];
  const others = found.length > 0 ? `; found only Java ${[...new Set(found.map(({ major }) => major))].sort((a, b) => a - b).join(", ")}` : "";
  throw new Error(`no JDK ${needed} or later in JAVA_HOME, on PATH or under ${usualFolder}${others}`);
}

function placesOf({ JAVA_HOME, PATH = "" }, usualFolder) {
  const onPath = PATH.split(path.delimiter).filter((folder) => folder && existsSync(path.join(folder, "javac")));
  return [
    ...(JAVA_HOME ? [JAVA_HOME] : []),
    // On PATH stand links into the folder of the JDK.
    ...onPath.map((folder) => path.resolve(realpathSync(path.join(folder, "javac")), "../..")),
    ...(existsSync(usualFolder) ? readdirSync(usualFolder).sort().map((name) => path.join(usualFolder, name)) : []),
  ];
}

/** Undefined where no JDK is: a JRE, which cannot compile the launcher, is none. */
function jdkAt(place) {
  if (!existsSync(place)) return undefined;
  const home = realpathSync(place);
  const release = path.join(home, "release");
  if (!existsSync(release) || !existsSync(path.join(home, "bin", "javac"))) return undefined;
  const text = readFileSync(release, "utf8");
  const [, version] = /^JAVA_VERSION="([^"]+)"/m.exec(text) ?? [];
  if (!version) return undefined;
  const [, build = version] = /^JAVA_RUNTIME_VERSION="([^"]+)"/m.exec(text) ?? [];
  return { home, major: Number.parseInt(version, 10), build };
}
