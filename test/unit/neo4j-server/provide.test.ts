import { isRequired, provideNeo4j, type Neo4jSources, type ProvidedNeo4j } from "../../support/neo4j/provide.mjs";

const aServer = (uri: string, version = "5.26.25"): ProvidedNeo4j => ({ uri, user: "neo4j", password: "secret", database: "neo4j", version, stop: () => Promise.resolve() });

const refused = (message: string) => (): Promise<ProvidedNeo4j> => Promise.reject(new Error(message));

/** Sources that tell in which order they were asked. */
function asked(answers: Readonly<Record<"docker" | "java", (version: string) => Promise<ProvidedNeo4j>>>): { readonly order: string[]; readonly sources: Neo4jSources } {
  const order: string[] = [];
  const source = (name: "docker" | "java") => (version: string) => {
    order.push(`${name} ${version}`);
    return answers[name](version);
  };
  const named: Neo4jSources["named"] = ({ NEO4J_URI = "" }) => {
    order.push(`named ${NEO4J_URI}`);
    return Promise.resolve(aServer(NEO4J_URI));
  };
  return { order, sources: { named, own: [source("docker"), source("java")] } };
}

const docker = (version: string): Promise<ProvidedNeo4j> => Promise.resolve(aServer("bolt://docker", version));
const java = (version: string): Promise<ProvidedNeo4j> => Promise.resolve(aServer("bolt://java", version));

describe("where a Neo4j comes from", () => {
  it("is the server that NEO4J_URI names, before all others", async () => {
    const { order, sources } = asked({ docker, java });

    const found = await provideNeo4j({ NEO4J_URI: "bolt://named" }, sources);

    expect(found).toMatchObject({ neo4j: { uri: "bolt://named" } });
    expect(order).toEqual(["named bolt://named"]);
  });

  it("is Docker, when no server is named", async () => {
    const { order, sources } = asked({ docker, java });

    const found = await provideNeo4j({}, sources);

    expect(found).toMatchObject({ neo4j: { uri: "bolt://docker", version: "5.26.25" } });
    expect(order).toEqual(["docker 5.26.25"]);
  });

  it("is Java, when Docker does not answer", async () => {
    const { order, sources } = asked({ docker: refused("Docker is not installed"), java });

    const found = await provideNeo4j({ NEO4J_URI: "", NEO4J_VERSION: "2026.09.0" }, sources);

    expect(found).toMatchObject({ neo4j: { uri: "bolt://java", version: "2026.09.0" } });
    expect(order).toEqual(["docker 2026.09.0", "java 2026.09.0"]);
  });

  it("is nowhere, with every reason in one sentence, when nothing answers", async () => {
    const { sources } = asked({ docker: refused("Docker is not installed"), java: refused("no JDK 17 or later on PATH") });

    const found = await provideNeo4j({}, sources);

    expect(found).toEqual({ reason: "no Neo4j 5.26.25 to test against: NEO4J_URI is not set; Docker is not installed; no JDK 17 or later on PATH" });
  });

  it("is never another one than the one that was named", async () => {
    const { order, sources } = asked({ docker, java });

    const found = await provideNeo4j({ NEO4J_URI: "bolt://named" }, { ...sources, named: refused("NEO4J_URI names bolt://named, which does not answer") });

    expect(found).toEqual({ reason: "NEO4J_URI names bolt://named, which does not answer" });
    expect(order).toEqual([]);
  });

  it("is nowhere for a version that the tests do not know", async () => {
    const { order, sources } = asked({ docker, java });

    const found = await provideNeo4j({ NEO4J_VERSION: "4.4" }, sources);

    expect(found).toEqual({ reason: 'NEO4J_VERSION: "4.4" is not a version that the tests know; choose 5.26.25 or 2026.09.0' });
    expect(order).toEqual([]);
  });
});

it.each([
  [{}, false],
  [{ REQUIRE_NEO4J: "0" }, false],
  [{ REQUIRE_NEO4J: "1" }, true],
  [{ NEO4J_URI: "bolt://named" }, true],
])("with %j, that a Neo4j is required is %s", (environment, expected) => {
  expect(isRequired(environment)).toBe(expected);
});
