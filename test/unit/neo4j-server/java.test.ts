import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findJdk } from "../../support/neo4j/java.mjs";

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "palermo-jdks-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder that looks like a JDK, or like a JRE when it cannot compile. */
function aJava(name: string, version: string, program = "javac"): string {
  const home = path.join(folder, name);
  mkdirSync(path.join(home, "bin"), { recursive: true });
  writeFileSync(path.join(home, "bin", program), "");
  writeFileSync(path.join(home, "release"), `IMPLEMENTOR="Somebody"\nJAVA_RUNTIME_VERSION="${version}+7-LTS"\nJAVA_VERSION="${version}"\n`);
  return home;
}

const usual = path.join(folder, "jvm");
const java17 = aJava("jvm/java-17", "17.0.15");
const java25 = aJava("jvm/java-25", "25.0.3");
aJava("jvm/jre-21", "21.0.1", "java");
const java21 = aJava("elsewhere/java-21", "21.0.9");
const bin = path.join(folder, "bin");
mkdirSync(bin);
symlinkSync(path.join(java21, "bin", "javac"), path.join(bin, "javac"));

describe("the JDK for a Neo4j", () => {
  it.each([
    ["the usual folder", 17, {}, { home: java17, major: 17, build: "17.0.15+7-LTS" }],
    ["PATH, through its links, when that is nearer", 18, { PATH: bin }, { home: java21, major: 21, build: "21.0.9+7-LTS" }],
    ["JAVA_HOME, when that is nearer", 21, { JAVA_HOME: java21 }, { home: java21, major: 21, build: "21.0.9+7-LTS" }],
    ["where a later one is, when there is no nearer", 21, {}, { home: java25, major: 25, build: "25.0.3+7-LTS" }],
  ])("is taken from %s", (_where, needed, environment, expected) => {
    expect(findJdk(needed, environment, usual)).toEqual(expected);
  });

  it("is told to be missing, with where it was looked for and what was there", () => {
    expect(() => findJdk(26, { PATH: bin, JAVA_HOME: "/nowhere" }, usual)).toThrow(`no JDK 26 or later in JAVA_HOME, on PATH or under ${usual}; found only Java 17, 21, 25`);
  });

  it("is told to be missing where no Java is at all", () => {
    expect(() => findJdk(17, {}, path.join(folder, "none"))).toThrow(/none$/);
  });
});
