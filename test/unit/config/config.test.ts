import { readConfig, variables } from "../../../src/config.js";
import { InvalidConfig } from "../../../src/errors.js";

const faultsOf = (environment: Readonly<Record<string, string>>): readonly string[] => {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof InvalidConfig) return error.faults;
    throw error;
  }
};

describe("the configuration", () => {
  it("needs no variable, and is frozen", () => {
    const config = readConfig({});

    expect(config).toMatchObject({ host: "127.0.0.1", port: 4000, store: "embedded", seedPath: "./seed", corsOrigins: ["*"], introspection: true });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it("takes every default for a fit value", () => {
    const written = Object.fromEntries(Object.values(variables).map((one) => [one.name, one.default]));

    expect(readConfig(written)).toEqual(readConfig({}));
  });

  it("reads numbers, switches, lists and texts", () => {
    const config = readConfig({ PORT: "0", MAX_DEPTH: " 7 ", GRAPHIQL: "false", CORS_ORIGINS: "https://a.example, https://b.example", STORE_PATH: "/data/graph.db" });

    expect(config).toMatchObject({ port: 0, maxDepth: 7, graphiql: false, corsOrigins: ["https://a.example", "https://b.example"], storePath: "/data/graph.db" });
  });

  it("takes an empty text for not set, but for the list of origins", () => {
    const config = readConfig({ PORT: "", STORE_PATH: "  ", CORS_ORIGINS: "" });

    expect(config).toMatchObject({ port: 4000, storePath: "./data/palermo-graph.db", corsOrigins: [] });
  });

  it("names all faults together", () => {
    const faults = faultsOf({ PORT: "x", STORE: "oracle", INTROSPECTION: "yes", MAX_COST: "-1", MAX_DEPHT: "3", LOG_FORMAT: "xml" });

    expect(faults).toEqual([
      "MAX_DEPHT is not a setting; did you mean MAX_DEPTH?",
      'PORT: "x" is not a whole number from 0 to 65535',
      'STORE: "oracle" is not one of embedded, neo4j',
      'LOG_FORMAT: "xml" is not one of json, text',
      'INTROSPECTION: "yes" is not true or false',
      'MAX_COST: "-1" is not a whole number from 1 to 2147483647',
    ]);
  });

  it("wants a password for Neo4j, and only there", () => {
    expect(faultsOf({ STORE: "neo4j", PORT: "x" })).toEqual([
      'PORT: "x" is not a whole number from 0 to 65535',
      "NEO4J_PASSWORD: is not set; STORE=neo4j needs the password of NEO4J_USER",
    ]);
    expect(readConfig({ STORE: "neo4j", NEO4J_PASSWORD: "secret-word" })).toMatchObject({ store: "neo4j", neo4jUser: "neo4j", neo4jDatabase: "neo4j", neo4jPoolSize: 50 });
  });

  it("tells them in one message", () => {
    expect(() => readConfig({ PORT: "70000", GRAPHIQL: "1" })).toThrow(
      'The configuration has 2 fault(s):\n  - PORT: "70000" is not a whole number from 0 to 65535\n  - GRAPHIQL: "1" is not true or false',
    );
  });

  it.each(["1.5", "1e3", "0x10", "+1", "99999999999", "４"])("takes %s for no whole number", (written) => {
    expect(faultsOf({ MAX_DEPTH: written })).toHaveLength(1);
  });

  it.each([
    ["MAX_DEPT", "MAX_DEPTH"],
    ["MAX_DEPTHS", "MAX_DEPTH"],
    ["MAX-DEPTH", "MAX_DEPTH"],
    ["max_depth", "MAX_DEPTH"],
    ["MAXDEPTH", "MAX_DEPTH"],
    ["SEED_PAHT", "SEED_PATH"],
    ["STORE_PATB", "STORE_PATH"],
  ])("finds %s misspelt", (written, meant) => {
    expect(faultsOf({ [written]: "1" })).toEqual([`${written} is not a setting; did you mean ${meant}?`]);
  });

  it.each(["PATH", "HOME", "HOSTNAME", "npm_config_cache", "LOG", "NODE_OPTIONS", "STORES", "MAX_OLD_SPACE", "LANG", "PORTS"])("leaves %s of others alone", (written) => {
    expect(faultsOf({ [written]: "1" })).toEqual([]);
  });
});
