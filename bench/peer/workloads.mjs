// What is compared: one folder in queries/ for each workload, with the same question in three tongues.
import { readFileSync } from "node:fs";
import { variablesOf } from "./variables.mjs";

export const titles = {
  "by-id": "One provision by id, with its instrument and citations",
  list: "List: the first 50 tools",
  "filter-code": "Filter by a code: tools of a kind, first 50",
  "filter-relation": "Filter through relations: measures that implement an instrument, first 50 and how many",
  "three-levels": "Provision → measure → tool",
  walk: "Provision → principle → measure → tool → practice → country, cut at each level",
  country: "Country → projects → tools → measures → provisions",
  parties: "The 184 parties of the Trafficking Protocol with dates",
  "process-page": "The page of a process",
  search: "Search among the tools, first 20",
  counts: "Grouped counts: treaty actions of an instrument by kind",
  "many-ids": "100 tools by their ids, with two relations",
};

/** `requests` has, for each of the variables in turn, the body to send to each kind of server. */
export function workloadsOn(graph) {
  const variables = variablesOf(graph);
  return Object.entries(titles).map(([name, title]) => {
    const [ours, peer] = [fileOf(name, "ours.graphql"), fileOf(name, "peer.graphql")];
    const requests = variables[name].map((one) => ({
      ours: JSON.stringify({ query: ours, variables: one.ours ?? one }),
      peer: JSON.stringify({ query: peer, variables: one.peer ?? one }),
      raw: JSON.stringify({ workload: name, variables: one.peer ?? one }),
    }));
    return { name, title, requests };
  });
}

/** The statement written by hand. */
export const statementOf = (name) => fileOf(name, "raw.cypher");

const fileOf = (name, file) => readFileSync(new URL(`queries/${name}/${file}`, import.meta.url), "utf8");
