import "reflect-metadata";
import { openConfiguredStore } from "./app.js";
import { runCopy } from "./cli/copy.js";
import { runExplain } from "./cli/explain.js";
import { runGenerate } from "./cli/generate.js";
import { runLoad } from "./cli/load.js";
import { runServe } from "./cli/serve.js";
import { runValidate } from "./cli/validate.js";
import { readConfig } from "./config.js";
import { AppError } from "./errors.js";
import { createCatalogue } from "./model/index.js";

const streams = { out: process.stdout, err: process.stderr };

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  serve: async (args) => refusedArguments(args) ?? runServe(readConfig(process.env)),
  validate: (args) => runValidate(args, { ...streams, catalogue: createCatalogue(), seedPath: readConfig(process.env).seedPath }),
  load: (args) => {
    const config = readConfig(process.env);
    return runLoad(args, { ...streams, catalogue: createCatalogue(), seedPath: config.seedPath, openStore: () => openConfiguredStore(config) });
  },
  // STORE says which engine serves; a copy names its two itself, and each has its own settings checked.
  copy: (args) => runCopy(args, { ...streams, catalogue: createCatalogue(), openStore: async (engine) => openConfiguredStore(readConfig({ ...process.env, STORE: engine })) }),
  generate: (args) => runGenerate(args, process.stdout),
  explain: (args) => runExplain(args, readConfig(process.env), streams),
};

function refusedArguments(args: readonly string[]): number | undefined {
  if (args.length === 0) return undefined;
  process.stderr.write(`serve takes no arguments, such as ${args[0]}; its settings are environment variables, such as PORT=8080 (docs/configuration.md).\n`);
  return 2;
}

async function main([name = "serve", ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    process.stderr.write(`There is no command "${name}"; known are ${Object.keys(commands).join(", ")}.\n`);
    return 2;
  }
  try {
    return await command(args);
  } catch (error) {
    // What we foresaw is told in its own words; a fault of ours is told whole.
    process.stderr.write(error instanceof AppError ? `${error.message}\n` : `${(error as Error).stack ?? String(error)}\n`);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
