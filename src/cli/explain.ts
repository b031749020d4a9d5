import { existsSync, readFileSync } from "node:fs";
import { graphql } from "graphql";
import { GroundKeeper } from "../analysis/ground/read.js";
import { apiContext } from "../api/api-context.js";
import { IdRegister } from "../api/id-register.js";
import { Reader, type Compiled } from "../api/reader.js";
import { createSchema } from "../api/schema.js";
import { causeOf, formatError, isInternal } from "../api/server/errors.js";
import { bringUpToDate, openConfiguredStore } from "../app.js";
import type { Config } from "../config.js";
import { createCatalogue } from "../model/index.js";
import { schemaPlanOf } from "../store/schema-plan.js";

interface Streams {
  readonly out: { write(text: string): unknown };
  readonly err: { write(text: string): unknown };
}

const RUNS = 5;

/** `explain query.graphql`: prints the plan and the statement of each root field, and how long they take. */
export async function runExplain(args: readonly string[], config: Config, { out, err }: Streams): Promise<number> {
  const [file] = args;
  if (!file || !existsSync(file)) {
    err.write(`${file ? `There is no file ${file}.` : "Name a file with a query."}\nCall: npm run explain -- query.graphql\n`);
    return 2;
  }
  const catalogue = createCatalogue();
  const store = await openConfiguredStore(config);
  try {
    await store.prepare(schemaPlanOf(catalogue));
    await bringUpToDate(store, catalogue, config.seedPath);
    const compiled: Compiled[] = [];
    const parts = { store, reader: new Reader(catalogue, new IdRegister(store), (one) => compiled.push(one)), grounds: new GroundKeeper(store) };
    const schema = await createSchema(catalogue);
    const source = readFileSync(file, "utf8");
    for (let run = 1; run <= RUNS; run++) {
      const context = apiContext(parts, "explain", "en");
      const started = performance.now();
      const { errors } = await graphql({ schema, source, contextValue: context });
      const ms = (performance.now() - started).toFixed(1);
      if (errors) {
        // Faults of the document carry no other error; what a resolver threw is the caller's fault or ours.
        const ours = errors.find((error) => error.originalError && isInternal(error));
        if (ours) throw causeOf(ours);
        err.write(`${errors.map((error) => (error.originalError ? formatError(error.toJSON(), error) : error).message).join("\n")}\n`);
        return 1;
      }
      if (run === 1) for (const { plan, statement } of compiled) out.write(`# Plan of ${plan.name}\n${JSON.stringify(plan, null, 2)}\n\n# Statement\n${statement.text}\n\n`);
      out.write(`Run ${run}: ${ms} ms in all; ${context.statements.map((one) => `${one.name} ${one.ms} ms, ${one.rows} row(s)`).join("; ")}\n`);
    }
    return 0;
  } finally {
    await store.close();
  }
}
