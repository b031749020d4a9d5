// The statements of battery/*.json: one file per category, each statement with the answer that Cypher prescribes.
import { readdirSync, readFileSync } from "node:fs";

const here = new URL("./", import.meta.url);
const readJson = (file) => JSON.parse(readFileSync(new URL(file, here), "utf8"));

/**
 * All statements, by file and in the order of the file. A name begins with its category. `graph` and `given` are
 * lists of statements that run before: first those of the graph that is named, then the statement's own.
 */
export function readBattery() {
  const files = readdirSync(new URL("battery/", here)).filter((file) => file.endsWith(".json")).sort();
  return files.flatMap((file) => {
    const category = file.replace(/\.json$/, "").replaceAll("-", " ");
    return readJson(`battery/${file}`).map((entry) => statementOf(category, entry));
  });
}

const statementOf = (category, { name, graph, given = [], params = {}, ...rest }) => ({
  ...rest,
  name: `${category}: ${name}`,
  category,
  graph: graph ? readJson(`${graph}-graph.json`) : [],
  given,
  params,
});
