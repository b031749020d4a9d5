import { requestErrorCodes } from "../../api/server/errors.js";
import { errorCodes } from "../../errors.js";

/** docs/errors.md: every code that a client may meet. */
export function errorsPage(): string {
  const rows = Object.entries({ ...errorCodes, ...requestErrorCodes }).sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`);
  return `# Error codes

Generated from \`src/errors.ts\` and \`src/api/server/errors.ts\`; do not edit. Every error carries one of these in \`extensions.code\`; a code never changes its meaning. Unexpected faults are \`INTERNAL_ERROR\`: they tell nothing of the inside, only a request id that leads to the log.

| Code | Meaning |
| --- | --- |
${rows.join("\n")}
`;
}
