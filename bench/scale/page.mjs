// The part of docs/performance.md that this bench writes.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const page = new URL("../../docs/performance.md", import.meta.url);
const BEGIN = "<!-- written by npm run bench:scale -- --write -->";
const END = "<!-- end of the part on scale -->";

/** Replaces the part; gives the path of the page. */
export function replaceInPage(report) {
  const text = readFileSync(page, "utf8");
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from === -1 || to === -1) throw new Error(`docs/performance.md lacks the lines ${BEGIN} and ${END}.`);
  writeFileSync(page, `${text.slice(0, from + BEGIN.length)}\n\n${report}\n\n${text.slice(to)}`);
  return fileURLToPath(page);
}
