import { variables } from "../../config.js";

/** docs/configuration.md: every environment variable. */
export function configurationPage(): string {
  const rows = Object.values(variables).map(({ name, default: fallback, description }) => `| \`${name}\` | ${fallback === "" ? "(empty)" : `\`${fallback}\``} | ${description} |`);
  return `# Configuration

Generated from \`src/config.ts\`; do not edit. Every setting is an environment variable. They are checked as a whole at the start: all faults are told in one message, misspelt names included.

| Variable | Default | Meaning |
| --- | --- | --- |
${rows.join("\n")}
`;
}
