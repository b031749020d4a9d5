import { dockerArguments } from "../../support/neo4j/docker.mjs";

it("runs the official image on a port of this machine only, with a password, and leaves no container", () => {
  const written = dockerArguments("5.26.25", "a-name", { uri: "bolt://127.0.0.1:40123", user: "neo4j", password: "secret-word" });

  expect(written).toEqual([
    "run",
    "--detach",
    "--rm",
    "--name",
    "a-name",
    "--publish",
    "127.0.0.1:40123:7687",
    "--env",
    "NEO4J_AUTH=neo4j/secret-word",
    "--env",
    "NEO4J_server_bolt_advertised__address=127.0.0.1:40123",
    "--env",
    "NEO4J_dbms_usage__report_enabled=false",
    "neo4j:5.26.25",
  ]);
});
