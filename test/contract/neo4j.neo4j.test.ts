import neo4jDriver, { type Driver } from "neo4j-driver";
import { openBolt } from "../../src/store/engines/bolt.js";
import { describeWithNeo4j, emptyNeo4j } from "../support/neo4j/suite.js";
import { describeGraphStore } from "./graph-store.contract.js";

describeWithNeo4j("the contract on a Neo4j", (neo4j) => {
  let driver: Driver;
  beforeAll(() => {
    driver = neo4jDriver.driver(neo4j.uri, neo4jDriver.auth.basic(neo4j.user, neo4j.password));
  });
  afterAll(() => driver.close());

  const open = async () => {
    await emptyNeo4j(driver, neo4j.database);
    return openBolt(neo4j);
  };
  describeGraphStore("Neo4j", { open });
});
