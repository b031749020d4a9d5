// The checks that need no running code, shared by `npm test` and `npm run check`.
import { tool } from "./prepare.mjs";

/** Each check prints its own findings; the result is its name and whether it held. */
export const staticChecks = [
  { name: "types", run: () => tool("typescript/bin/tsc", ["-p", "tsconfig.json", "--noEmit"]) === 0 },
  { name: "lint", run: () => tool("eslint/bin/eslint.js", [".", "--max-warnings=0"]) === 0 },
];

export function runChecks(checks) {
  return checks.map(({ name, run }) => {
    const held = run();
    console.log(`${held ? "✓" : "✗"} ${name}`);
    return { name, held };
  });
}
