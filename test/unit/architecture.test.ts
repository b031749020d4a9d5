import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

// The rule and its reasons: docs/architecture.md. Change both together.
const PAGE = "docs/architecture.md";

/** What each part of src/ may import of ours, besides itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  log: [],
  model: ["errors"],
  store: ["model", "errors"],
  reads: ["store", "model", "errors"],
  analysis: ["reads", "store", "model", "errors"],
  dataset: ["store", "model", "errors"],
  exports: ["store", "model", "errors"],
  imports: ["dataset", "model", "errors"],
  api: ["analysis", "reads", "store", "model", "errors", "log"],
  config: ["model", "errors"],
  app: ["api", "analysis", "reads", "dataset", "exports", "imports", "store", "model", "config", "log", "errors"],
  cli: ["app", "api", "analysis", "reads", "dataset", "exports", "imports", "store", "model", "config", "log", "errors"],
  main: ["cli", "app", "config", "log", "model", "errors"],
};

/** Packages that only some places may name. */
const packages: readonly { readonly name: string; readonly only: RegExp }[] = [
  { name: "@grafeo-db/js", only: /^store\/engines\/embedded[\w-]*\.ts$/ },
  { name: "neo4j-driver", only: /^store\/engines\/bolt[\w-]*\.ts$/ },
  { name: "type-graphql", only: /^(?:model|api)\// },
  { name: "@apollo/server", only: /^api\/server\// },
  { name: "fastify", only: /^(?:api\/server\/.*|app\.ts)$/ },
  { name: "graphql", only: /^(?:model|api|cli)\// },
];

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isType: boolean;
}

const partOf = (file: string): string => file.split("/")[0]!.replace(/(?:-parsers)?\.ts$/, "");

/** One sentence for each import that the rule forbids. */
function faultsOf(imports: readonly Import[]): string[] {
  return imports.flatMap((one) => [...faultOfPart(one), ...faultOfConfig(one), ...faultOfPackage(one)]);
}

function faultOfPart({ file, target }: Import): string[] {
  if (!target.endsWith(".ts")) return [];
  const [from, to] = [partOf(file), partOf(target)];
  const allowed = mayImport[from];
  if (!allowed) return [`src/${file}: "${from}" has no place in the dependency rule; give it one in ${PAGE}.`];
  if (from === to || allowed.includes(to)) return [];
  // The server takes its settings from app.ts; it knows their form only.
  if (to === "config" && file.startsWith("api/server/")) return [];
  return [`src/${file} imports src/${target}: "${from}" may import ${allowed.join(", ") || "nothing of ours"}; see ${PAGE}.`];
}

const faultOfConfig = ({ file, target, isType }: Import): string[] =>
  target === "config.ts" && file.startsWith("api/server/") && !isType ? [`src/${file} imports config.ts for more than its type: pass the values from app.ts; see ${PAGE}.`] : [];

function faultOfPackage({ file, target }: Import): string[] {
  const found = packages.find(({ name }) => target === name || target.startsWith(`${name}/`));
  return found && !found.only.test(file) ? [`src/${file} imports ${target}, which only ${found.only.source} may; see ${PAGE}.`] : [];
}

function importsOf(file: string, source: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, isType: boolean): void => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const target = specifier.text.startsWith(".") ? path.posix.join(path.posix.dirname(file), specifier.text).replace(/\.js$/, ".ts") : specifier.text;
    found.push({ file, target, isType });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.ES2022));
  return found;
}

const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/")).filter((file) => file.endsWith(".ts"));

describe("the dependency rule of docs/architecture.md", () => {
  it("holds for every import of src/", () => {
    const imports = sources.flatMap((file) => importsOf(file, readFileSync(path.join("src", file), "utf8")));

    expect(imports.length).toBeGreaterThan(200);
    expect(faultsOf(imports)).toEqual([]);
  });

  it("is told on the page that its messages point to", () => {
    const page = readFileSync(PAGE, "utf8");

    expect(page).toContain("## The dependency rule");
    expect(page).toContain("test/unit/architecture.test.ts");
  });

  it.each([
    ["model/kinds/kind.ts", 'import { openStore } from "../../store/open.js";', 'src/model/kinds/kind.ts imports src/store/open.ts: "model" may import errors; see docs/architecture.md.'],
    ["dataset/load.ts", 'export * from "../api/context.js";', 'src/dataset/load.ts imports src/api/context.ts: "dataset" may import store, model, errors; see docs/architecture.md.'],
    ["reads/plan.ts", 'type A = import("../api/filter.js").A;', 'src/reads/plan.ts imports src/api/filter.ts: "reads" may import store, model, errors; see docs/architecture.md.'],
    ["store/open.ts", 'await import("@grafeo-db/js");', "src/store/open.ts imports @grafeo-db/js, which only ^store\\/engines\\/embedded[\\w-]*\\.ts$ may; see docs/architecture.md."],
    ["api/reader.ts", 'import neo4j from "neo4j-driver";', "src/api/reader.ts imports neo4j-driver, which only ^store\\/engines\\/bolt[\\w-]*\\.ts$ may; see docs/architecture.md."],
    ["store/open.ts", 'import { Field } from "type-graphql";', "src/store/open.ts imports type-graphql, which only ^(?:model|api)\\/ may; see docs/architecture.md."],
    ["api/server/server.ts", 'import { readConfig } from "../../config.js";', "src/api/server/server.ts imports config.ts for more than its type: pass the values from app.ts; see docs/architecture.md."],
    ["api/reader.ts", 'import type { Config } from "../config.js";', 'src/api/reader.ts imports src/config.ts: "api" may import analysis, reads, store, model, errors, log; see docs/architecture.md.'],
    ["helpers/text.ts", 'import "../errors.js";', 'src/helpers/text.ts: "helpers" has no place in the dependency rule; give it one in docs/architecture.md.'],
  ])("finds a breach in %s: %s", (file, source, fault) => {
    const faults = faultsOf(importsOf(file, source));

    expect(faults).toEqual([fault]);
  });
});
