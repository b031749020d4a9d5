// The one server of a test run. Jest calls this before the first suite that needs it, and not at all when there is none.
import { writeFileSync } from "node:fs";
import { isRequired, provideNeo4j, whyNoOwnNeo4j } from "./provide.mjs";

export default async function setUp() {
  const { neo4j, reason } = await provideNeo4j();
  globalThis.providedNeo4j = neo4j;
  const shared = { neo4j, reason, isRequired: isRequired() };
  const own = { reason: await whyNoOwnNeo4j(), isRequired: process.env.REQUIRE_NEO4J === "1" };
  process.env.PALERMO_TEST_NEO4J = JSON.stringify({ shared, own });
  // scripts/test.mjs tells the reason beside its sums.
  const told = reason ?? own.reason;
  if (told && process.env.PALERMO_TEST_NEO4J_REASON) writeFileSync(process.env.PALERMO_TEST_NEO4J_REASON, told);
}
