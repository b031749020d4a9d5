// What is measured: engines, sizes and questions, as the command names them.
import { parseArgs } from "node:util";
import { engines } from "./stores.mjs";
import { workloads } from "./workloads.mjs";

/** The embedded engine is for graphs of this size at most. */
const MOST_EMBEDDED = 100_000;

/** Gives `{ write, plan: [{ engine, sizes }], chosen }`. Throws naming what is not known. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      write: { type: "boolean", default: false },
      engine: { type: "string", default: Object.keys(engines).join(",") },
      sizes: { type: "string", default: "14700,100000,1000000" },
      only: { type: "string", default: "" },
    },
  });
  const sizes = values.sizes.split(",").map(Number).sort((a, b) => a - b);
  if (sizes.some((size) => !(size > 0))) throw new Error("--sizes are numbers of nodes, such as 14700,100000.");
  const plan = values.engine.split(",").map((engine) => ({ engine, sizes: sizesFor(engine, sizes) })).filter((one) => one.sizes.length > 0);
  if (plan.length === 0) throw new Error(`The embedded engine is measured up to ${MOST_EMBEDDED.toLocaleString("en")} nodes.`);
  const chosen = workloads.filter(({ name }) => values.only.split(",").some((part) => name.startsWith(part)));
  if (chosen.length === 0) throw new Error(`No question begins with "${values.only}"; known are ${workloads.map(({ name }) => name).join(", ")}.`);
  return { write: values.write, plan, chosen };
}

function sizesFor(engine, sizes) {
  if (!Object.hasOwn(engines, engine)) throw new Error(`There is no engine "${engine}"; known are ${Object.keys(engines).join(", ")}.`);
  return sizes.filter((size) => engine !== "embedded" || size <= MOST_EMBEDDED);
}
