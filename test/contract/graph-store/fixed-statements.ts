import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Params, Statement } from "../../../src/store/graph-store.js";

const sources = (): readonly string[] =>
  readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts")).map((name) => path.resolve("src", name)).sort();

/** Every statement of the project that is not made out of a request: what the modules export as `fixedStatements`. */
export const allFixedStatements = (): Promise<readonly Statement[]> => exportedAs("fixedStatements");

/** Statements of one engine, to what it alone has (`ownStatements`): they need not keep the dialect. */
export const allOwnStatements = (): Promise<readonly Statement[]> => exportedAs("ownStatements");

async function exportedAs(name: string): Promise<readonly Statement[]> {
  const files = sources().filter((file) => new RegExp(`^export const ${name}\\b`, "m").test(readFileSync(file, "utf8")));
  const statements: Statement[] = [];
  // One after the other: Jest links modules that are imported at once before all that they import is there.
  for (const file of files) statements.push(...(await import(pathToFileURL(file).href) as Readonly<Record<string, readonly Statement[]>>)[name]!);
  return statements;
}

/** Names given in the sources to statements; of a family, what its names begin with. */
export function namesInSources(): readonly { readonly name: string; readonly isFamily: boolean; readonly file: string }[] {
  return sources().flatMap((file) => [...readFileSync(file, "utf8").matchAll(/\bstatement\(\s*(?:"([^"]+)"|`([^`$]*)(\$?)[^`]*`)/g)].map((match) => (
    { name: match[1] ?? match[2] ?? "", isFamily: match[3] === "$", file: path.relative("src", file) }
  )));
}

/** A value of the right kind for each parameter: engines want all of them even to explain. */
export const anyParamsOf = (text: string): Params => Object.fromEntries([...text.matchAll(/(\S+)\s+\$(\w+)/g)].map(([, before, name]) => [
  name!, before === "UNWIND" || before === "IN" ? [] : before === "LIMIT" || before === "SKIP" ? 1 : name === "properties" ? {} : "x",
]));
