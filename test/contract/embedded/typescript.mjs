// Lets a child process import the TypeScript sources: node --import ./typescript.mjs program.mjs
import { existsSync, readFileSync } from "node:fs";
import { register } from "node:module";
import { fileURLToPath } from "node:url";
import { transformSync } from "@swc/core";

/** A relative import names the compiled file; the source stands beside it. */
export function resolve(specifier, context, next) {
  if (!specifier.endsWith(".js") || !context.parentURL) return next(specifier, context);
  const source = new URL(specifier.replace(/\.js$/, ".ts"), context.parentURL);
  const isOurs = /^\.{0,2}\//.test(specifier) && existsSync(fileURLToPath(source));
  return isOurs ? { url: source.href, format: "module", shortCircuit: true } : next(specifier, context);
}

export function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const filename = fileURLToPath(url);
  return { format: "module", source: transformSync(readFileSync(filename, "utf8"), { filename }).code, shortCircuit: true };
}

// The hooks run in a thread of their own, which imports this file once more.
if (!process.env.PALERMO_HOOKS_REGISTERED) {
  process.env.PALERMO_HOOKS_REGISTERED = "1";
  register(import.meta.url);
}
