/** Needs NODE_OPTIONS=--experimental-vm-modules, which scripts/test.mjs sets. */
const NEEDS_NEO4J = "\\.neo4j\\.test\\.ts$";

const project = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  transform: { "^.+\\.ts$": ["@swc/jest"] },
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  // Decorators and their metadata must be there before any decorated class is read.
  setupFiles: ["reflect-metadata"],
  collectCoverageFrom: ["src/**/*.ts"],
};

export default {
  projects: [
    { ...project, displayName: "own", testPathIgnorePatterns: ["/node_modules/", NEEDS_NEO4J] },
    // One server with one database for all of them: run this project with --runInBand.
    {
      ...project,
      displayName: "neo4j",
      testMatch: ["**/*.neo4j.test.ts"],
      globalSetup: "<rootDir>/test/support/neo4j/global-setup.mjs",
      globalTeardown: "<rootDir>/test/support/neo4j/global-teardown.mjs",
    },
  ],
  // These are read here alone: a project that sets them is not heard.
  testTimeout: 30_000,
  // The default provider counts the helpers that decorators compile to, and misses real branches.
  coverageProvider: "v8",
};
