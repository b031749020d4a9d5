// What is measured: one query file each, asked with each of its variables in turn.
import { readFileSync } from "node:fs";

const provisions = ["tip-art-6-3", "tip-art-9-1", "tip-art-10-1", "tip-art-2-a", "tip-art-9-5", "tip-art-8-1"];
const byId = provisions.map((id) => ({ id }));

const asOf = "2026-11-01";
const countries = ["country/KHM", "country/THA", "country/NGA", "country/BRA"];

/** Those of the analysis: their first answer after a start is measured by itself. */
export const analysis = [
  workload("matrix", "Matrix of the whole Protocol: 216 countries × 97 provisions", [{ asOf }]),
  workload("gaps", "Gaps of a country", countries.map((country) => ({ country, asOf }))),
  workload("country-page", "Country page with standing, coverage and gaps", countries.map((country) => ({ country, countries: [country], asOf }))),
];

/** Those that read records. */
export const reads = [
  workload("by-id", "One provision with its instrument and citations", byId),
  workload("list-page", "List page, first 50 of all tools", [{}]),
  workload("filter", "Filter that names a record: measures that implement the Protocol", [{ instrument: "instrument/tip-protocol-2000" }]),
  workload("filter-nested", "Filter that names none: provisions with practices in member States", [{ kind: "UN_MEMBER" }]),
  workload("walk", "Walk provision → principle → measure → tool → practice → country", byId),
  workload("process-page", "Process page (COMMIT)", [{ id: "process/commit" }]),
  workload("parties", "The 184 parties of the Trafficking Protocol with dates", [{}]),
  workload("search", "Search, first 20 hits", ["victim identification", "ONUDC", "référence nationale", "child labour"].map((text) => ({ text }))),
];

export const workloads = [...reads, ...analysis];

function workload(name, title, variables) {
  const query = readFileSync(new URL(`./queries/${name}.graphql`, import.meta.url), "utf8");
  return { name, title, bodies: variables.map((one) => JSON.stringify({ query, variables: one })) };
}
