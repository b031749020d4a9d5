// npm test: works on a bare clone. Type check, lint, every suite, then one line of sums.
// Arguments go to jest: npm test -- test/unit
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { runChecks, staticChecks } from "./checks.mjs";
import { ensureBuilt, ensureInstalled, root, tool } from "./prepare.mjs";

ensureInstalled();
ensureBuilt();
const checks = runChecks(staticChecks);
const suites = runSuites(process.argv.slice(2));

const passed = checks.filter(({ held }) => held).length + suites.passed;
const failed = checks.filter(({ held }) => !held).length + suites.failed;
if (suites.skipped > 0) console.log(`${suites.skipped} could not run here and were skipped; jest names them above.`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

function runSuites(args) {
  const report = path.join(root, "dist", "jest.json");
  rmSync(report, { force: true });
  const options = [process.env.NODE_OPTIONS, "--experimental-vm-modules", "--disable-warning=ExperimentalWarning"].filter(Boolean).join(" ");
  const code = tool("jest/bin/jest.js", ["--json", `--outputFile=${report}`, "--silent=false", ...args], { NODE_OPTIONS: options });
  // A jest that dies before its report must not pass for an empty one.
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const sums = JSON.parse(readFileSync(report, "utf8"));
  const failed = sums.numFailedTests + sums.numRuntimeErrorTestSuites;
  return { passed: sums.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, skipped: sums.numPendingTests + sums.numTodoTests };
}
