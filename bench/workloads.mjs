// What is measured: one query file each, asked with each of its variables in turn.
import { readFileSync } from "node:fs";

const provisions = ["tip-art-6-3", "tip-art-9-1", "tip-art-10-1", "tip-art-2-a", "tip-art-9-5", "tip-art-8-1"];
const byId = provisions.map((id) => ({ id }));

export const workloads = [
  workload("by-id", "One provision with its instrument and citations", byId),
  workload("list-page", "List page, first 50 of all tools", [{}]),
  workload("filter", "Filter that names a record: measures that implement the Protocol", [{ instrument: "instrument/tip-protocol-2000" }]),
  workload("filter-nested", "Filter that names none: provisions with practices in member States", [{ kind: "UN_MEMBER" }]),
  workload("walk", "Walk provision → principle → measure → tool → practice → country", byId),
  workload("process-page", "Process page (COMMIT)", [{ id: "process/commit" }]),
  workload("parties", "The 184 parties of the Trafficking Protocol with dates", [{}]),
  workload("search", "Search, first 20 hits", ["victim identification", "ONUDC", "référence nationale", "child labour"].map((text) => ({ text }))),
];

function workload(name, title, variables) {
  const query = readFileSync(new URL(`./queries/${name}.graphql`, import.meta.url), "utf8");
  return { name, title, bodies: variables.map((one) => JSON.stringify({ query, variables: one })) };
}
