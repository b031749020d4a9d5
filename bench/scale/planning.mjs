// What Neo4j pays for a text that it does not know: it keeps 1,000 plans, and makes anew what has fallen out.
import { savedQueries, textsOf } from "./texts.mjs";

const ROUNDS = 9;
/** From the shortest text to the longest. */
export const plannedWorkloads = ["list-id", "by-id", "filter", "walk", "process-page"];

/** Milliseconds until the first answer of a workload's statement: with an empty plan cache, and with its plan in it. */
export async function planningOf(profiler, { statements: [{ statement, params }] }) {
  const [cold, warm] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    await profiler.forgetPlans();
    cold.push(await profiler.timeOf(statement, params));
    warm.push(await profiler.timeOf(statement, params));
  }
  return { length: statement.text.length, cold: median(cold), warm: median(warm) };
}

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

/** How many texts the saved queries make, in all shapes of their variables. */
export async function countTexts({ catalogue, schema }) {
  const queries = savedQueries();
  const texts = new Set();
  for (const { source } of queries) for (const { text } of await textsOf(source, { catalogue, schema })) texts.add(text);
  return { queries: queries.length, texts: texts.size, longest: Math.max(...[...texts].map((text) => text.length)) };
}
