// npm run check: types, lint and the freshness of generated files, without the suites.
import { ensureBuilt, ensureInstalled, tool } from "./prepare.mjs";
import { runChecks, staticChecks } from "./checks.mjs";

ensureInstalled();
ensureBuilt();
const fresh = { name: "generated files", run: () => tool("../dist/src/main.js", ["generate", "--check"]) === 0 };
process.exit(runChecks([...staticChecks, fresh]).every(({ held }) => held) ? 0 : 1);
