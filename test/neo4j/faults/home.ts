import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A folder in which a server keeps its data from one start to the next. */
export function aHome(): { readonly path: string; remove(): void } {
  const home = mkdtempSync(path.join(tmpdir(), "palermo-neo4j-home-"));
  return { path: home, remove: () => rmSync(home, { recursive: true, force: true }) };
}
