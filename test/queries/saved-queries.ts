import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Kind, parse } from "graphql";

export interface SavedQuery {
  readonly name: string;
  readonly text: string;
  /** Names of the fields of its root, once for each time that they are asked. */
  readonly roots: readonly string[];
}

const folder = path.resolve("examples/queries");

/** The saved queries of examples/queries, by name. */
export const savedQueries: readonly SavedQuery[] = readdirSync(folder).filter((file) => file.endsWith(".graphql")).sort().map((file) => {
  const text = readFileSync(path.join(folder, file), "utf8");
  return { name: file.replace(/\.graphql$/, ""), text, roots: rootsOf(text) };
});

function rootsOf(text: string): string[] {
  const operations = parse(text).definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  return operations.flatMap(({ selectionSet }) => selectionSet.selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : [])));
}
