import neo4jDriver, { type Driver } from "neo4j-driver";
import { describeWithNeo4j, emptyNeo4j } from "../support/neo4j/suite.js";

describeWithNeo4j("the Neo4j of a test run", (neo4j) => {
  const open = (uri: string, password = neo4j.password): Driver => neo4jDriver.driver(uri, neo4jDriver.auth.basic(neo4j.user, password));
  let driver: Driver;

  beforeAll(() => {
    driver = open(neo4j.uri);
  });
  afterAll(() => driver.close());

  const rows = async (statement: string, asked = driver): Promise<object[]> =>
    (await asked.executeQuery(statement, {}, { database: neo4j.database })).records.map((record) => record.toObject());

  it.each(["bolt", "neo4j"])("answers over %s:// with the version asked for", async (scheme) => {
    const asked = open(neo4j.uri.replace(/^\w+/, scheme));

    const components = await rows("CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions", asked).finally(() => asked.close());

    expect(components).toEqual([{ versions: [neo4j.version] }]);
    if (!process.env.NEO4J_URI) expect(neo4j.version).toBe(process.env.NEO4J_VERSION || "5.26.25");
  });

  it("refuses a wrong password", async () => {
    const asked = open(neo4j.uri, "not the password");

    const answer = rows("RETURN 1", asked).finally(() => asked.close());

    await expect(answer).rejects.toMatchObject({ code: "Neo.ClientError.Security.Unauthorized" });
  });

  it("is empty after emptyNeo4j: nodes, constraints and indexes are gone", async () => {
    await rows("CREATE CONSTRAINT `a ``b` FOR (n:Entity) REQUIRE n.id IS UNIQUE");
    await rows("CREATE INDEX FOR (n:Entity) ON (n.title)");
    await rows("CREATE FULLTEXT INDEX words FOR (n:Entity) ON EACH [n.title]");
    await rows("UNWIND range(1, 2500) AS number CREATE (:Entity {id: number})-[:NEXT]->(:Other)");

    await emptyNeo4j(driver, neo4j.database);

    expect(await rows("MATCH (n) RETURN n LIMIT 1")).toEqual([]);
    expect(await rows("SHOW CONSTRAINTS")).toEqual([]);
    expect(await rows("SHOW INDEXES YIELD type WHERE type <> 'LOOKUP'")).toEqual([]);
  });

  it("takes back what has just been dropped", async () => {
    await emptyNeo4j(neo4j);
    const create = "CREATE CONSTRAINT ids FOR (n:Entity) REQUIRE n.id IS UNIQUE";
    await rows(create);

    await emptyNeo4j(neo4j);
    await rows(create);

    expect(await rows("SHOW CONSTRAINTS YIELD name")).toEqual([{ name: "ids" }]);
    await emptyNeo4j(neo4j);
  });
});
