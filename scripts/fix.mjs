// npm run fix: what a machine can put right: lint findings and stale generated files.
import { ensureBuilt, ensureInstalled, tool } from "./prepare.mjs";

ensureInstalled();
const linted = tool("eslint/bin/eslint.js", [".", "--fix"]);
ensureBuilt();
process.exit(tool("../dist/src/main.js", ["generate"]) || linted);
