import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { createSchema } from "../api/schema.js";
import { createCatalogue } from "../model/index.js";
import { configurationPage } from "./generate/configuration-page.js";
import { errorsPage } from "./generate/errors-page.js";
import { modelPage } from "./generate/model-page.js";

/** Every generated file with its content, by path from the project's root. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const catalogue = createCatalogue();
  const schema = await createSchema(catalogue);
  return new Map([
    ["schema.graphql", `${printSchema(lexicographicSortSchema(schema))}\n`],
    ["docs/configuration.md", configurationPage()],
    ["docs/errors.md", errorsPage()],
    ["docs/model.md", modelPage(catalogue)],
  ]);
}

/** The generated files that are missing or differ from what the code gives. */
export async function staleFiles(): Promise<readonly (readonly [path: string, content: string])[]> {
  return [...(await generatedFiles())].filter(([path, content]) => !existsSync(path) || readFileSync(path, "utf8") !== content);
}

/** `generate [--check]`: writes what is stale, or only names it and gives 1. */
export async function runGenerate(args: readonly string[], out: { write(text: string): unknown }): Promise<number> {
  const stale = await staleFiles();
  const isCheck = args.includes("--check");
  for (const [path, content] of stale) {
    if (!isCheck) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    out.write(isCheck ? `${path} is stale; run npm run generate\n` : `${path} written\n`);
  }
  return isCheck && stale.length > 0 ? 1 : 0;
}
