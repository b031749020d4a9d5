// The embedded engine, a new database in memory for each statement.
import { decode, encode, mapValues } from "../values.mjs";

const DEADLINE_MS = 30_000;

export async function openEmbedded() {
  const { GrafeoDB } = (await import("@grafeo-db/js")).default;
  let db = GrafeoDB.create();
  const run = async (text, params = {}) => {
    const result = await withDeadline(db.executeCypher(text, encode(params, Number)));
    return result.toArray().map((row) => decode(row, entity));
  };
  return {
    name: "embedded",
    version: db.version(),
    async begin(graph, given) {
      db.close();
      db = GrafeoDB.create();
      for (const text of [...graph, ...given]) await run(text);
    },
    run,
    isLost: () => false,
    close: async () => db.close(),
  };
}

/** An abandoned statement keeps its thread, but not the run. */
async function withDeadline(work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${DEADLINE_MS / 1_000} s.`)), DEADLINE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function entity(value, inner) {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value._labels)) return { $node: { labels: value._labels, properties: properties(value, inner) } };
  if ("_source" in value && "_type" in value) return { $relationship: { type: value._type, properties: properties(value, inner) } };
  if (value.nodes?.[0]?._labels && Array.isArray(value.edges)) return { $path: value.nodes.flatMap((node, index) => [value.edges[index - 1], node].filter(Boolean)).map(inner) };
  return undefined;
}

function properties({ _id, _labels, _source, _target, _type, ...own }, inner) {
  return mapValues(own, inner);
}
