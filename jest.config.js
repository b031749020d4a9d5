/** Needs NODE_OPTIONS=--experimental-vm-modules, which scripts/test.mjs sets. */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  transform: { "^.+\\.ts$": ["@swc/jest"] },
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  // Decorators and their metadata must be there before any decorated class is read.
  setupFiles: ["reflect-metadata"],
  // The default provider counts the helpers that decorators compile to, and misses real branches.
  coverageProvider: "v8",
  collectCoverageFrom: ["src/**/*.ts"],
  testTimeout: 30_000,
};
