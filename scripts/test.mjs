// npm test: works on a bare clone. Type check, lint, every suite, then one line of sums.
// Arguments go to jest: npm test -- test/unit
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { runChecks, staticChecks } from "./checks.mjs";
import { ensureBuilt, ensureInstalled, root, tool } from "./prepare.mjs";

const REASON = path.join(root, "dist", "no-neo4j.txt");

ensureInstalled();
ensureBuilt();
rmSync(REASON, { force: true });
const args = process.argv.slice(2);
const checks = runChecks(staticChecks).map(({ held }) => ({ passed: held ? 1 : 0, failed: held ? 0 : 1, skipped: 0, found: 0 }));
// The suites on Neo4j share one server with one database, so they run one after the other.
const suites = [runSuites("own", args), runSuites("neo4j", ["--runInBand", ...args])];
if (sum(suites, "found") === 0) suites.push(noSuite(args));

const [passed, failed, skipped] = ["passed", "failed", "skipped"].map((what) => sum([...checks, ...suites], what));
if (existsSync(REASON)) console.log(`The suites that need Neo4j did not run: ${readFileSync(REASON, "utf8")}.`);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(failed > 0 ? 1 : 0);

function runSuites(project, args) {
  const report = path.join(root, "dist", `jest-${project}.json`);
  rmSync(report, { force: true });
  const options = [process.env.NODE_OPTIONS, "--experimental-vm-modules", "--disable-warning=ExperimentalWarning"].filter(Boolean).join(" ");
  // What an argument leaves of one project may be nothing; only nothing in both is a failure.
  const chosen = ["--selectProjects", project, "--passWithNoTests", "--json", `--outputFile=${report}`, `--coverageDirectory=coverage/${project}`, "--silent=false"];
  const code = tool("jest/bin/jest.js", [...chosen, ...args], { NODE_OPTIONS: options, PALERMO_TEST_NEO4J_REASON: REASON });
  // A jest that dies before its report must not pass for an empty one.
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0, found: 0 };
  const sums = JSON.parse(readFileSync(report, "utf8"));
  const failed = sums.numFailedTests + sums.numRuntimeErrorTestSuites;
  return { passed: sums.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, skipped: sums.numPendingTests + sums.numTodoTests, found: sums.numTotalTestSuites };
}

function noSuite(args) {
  console.log(`No suite matches ${args.join(" ")}.`);
  return { passed: 0, failed: 1, skipped: 0, found: 0 };
}

function sum(results, what) {
  return results.reduce((total, result) => total + result[what], 0);
}
