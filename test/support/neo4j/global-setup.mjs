// The one server of a test run. Jest calls this before the first suite that needs it, and not at all when there is none.
import { writeFileSync } from "node:fs";
import { isRequired, provideNeo4j } from "./provide.mjs";

export default async function setUp() {
  const { neo4j, reason } = await provideNeo4j();
  globalThis.providedNeo4j = neo4j;
  process.env.PALERMO_TEST_NEO4J = JSON.stringify({ neo4j, reason, isRequired: isRequired() });
  // scripts/test.mjs tells the reason beside its sums.
  if (reason && process.env.PALERMO_TEST_NEO4J_REASON) writeFileSync(process.env.PALERMO_TEST_NEO4J_REASON, reason);
}
