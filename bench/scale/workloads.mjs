// What is asked at every size. Each says whether it may grow with the graph, and whether it is one page of a list.
import { readFileSync } from "node:fs";
import { coverage, coverageOfAll } from "./coverage.mjs";
import { hundredIds, middleOf, threeIds } from "./middle.mjs";

const provisions = ["tip-art-6-3", "tip-art-9-1", "tip-art-10-1", "tip-art-2-a", "tip-art-9-5", "tip-art-8-1"];
const byId = () => provisions.map((id) => ({ id }));
const protocol = "instrument/tip-protocol-2000";
const source = "source/framework-for-action-cover-pages";
const toolkit = "source/unodc-toolkit-2008-text";
const nested = (filter) => `query Nested($instrument: ID!) { measures(first: 50, filter: { ${filter} }) { nodes { id title { text } } } }`;
const saved = (name) => readFileSync(new URL(`../queries/${name}.graphql`, import.meta.url), "utf8");

export const workloads = [
  keyed("by-id", "One provision with its instrument and citations", saved("by-id"), byId),
  keyed("by-id-source", "One tool according to one source", "query By($source: ID!) { tool(id: \"tool/unodc-framework-2009-tool\", accordingTo: $source) { id title { text } } }", () => [{ source }]),
  keyed("ids", "100 records by id", "query Ids($ids: [ID!]!) { nodes(ids: $ids) { id label { text } citations { source { id } } } }", ({ batch }) => [{ ids: hundredIds(batch) }]),
  keyed("walk", "Walk provision → principle → measure → tool → practice → country", saved("walk"), byId),
  keyed("process-page", "Process page (COMMIT)", saved("process-page"), () => [{ id: "process/commit" }]),
  keyed("coverage", "Countries × provisions of one instrument through projects", coverage, () => [{ ids: [protocol] }]),
  ...list("id", "tools by id, the default order", { field: "tools", type: "Tool", column: "id" }),
  ...list("label", "tools by name", { field: "tools", type: "Tool", order: "LABEL_EN", column: "label_en_sort" }),
  ...list("date", "acts by date, the latest first", { field: "treatyActions", type: "TreatyAction", order: "DATE", direction: "DESC", column: "date_from" }),
  ...list("absent", "tools by date of publication, the latest first; a quarter have none", { field: "tools", type: "Tool", order: "PUBLISHED", direction: "DESC", column: "published_from" }),
  ...list("year", "assessments by year, the default order; 26 years", { field: "assessments", type: "Assessment", column: "year" }),
  ...list("two-keys", "provisions by instrument and article, the default order", { field: "provisions", type: "Provision", column: "instrumentOrder" }),
  page("list-total", "First 50 of all tools, with their number", saved("list-page"), () => [{}]),
  page("filter", "Filter that names a record: measures that implement the Protocol, with their number", saved("filter"), () => [{ instrument: protocol }]),
  page("filter-key", "Filter by a code that names a country", "query Key($code: String!) { countries(first: 50, filter: { iso3: { eq: $code } }) { nodes { id name { text } } } }", () => [{ code: "KHM" }, { code: "VNM" }]),
  page("filter-ids", "Filter by three ids, in the default order", "query Three($ids: [ID!]!) { assessments(first: 50, filter: { id: { in: $ids } }) { nodes { id label { text } } } }", ({ batch }) => [{ ids: threeIds(batch, "Assessment") }]),
  page("filter-and", "The filter that names a record, inside and", nested("and: [{ implements: { some: { instrument: { some: { id: { eq: $instrument } } } } } }, { level: { eq: MINIMUM_STANDARD } }]"), () => [{ instrument: protocol }]),
  page("filter-or", "Either of two such filters", nested("or: [{ implements: { some: { instrument: { some: { id: { eq: $instrument } } } } } }, { principles: { some: { id: { eq: \"principle/PROSECUTION\" } } } }]"), () => [{ instrument: protocol }]),
  page("filter-source", "Filter by a source that is cited", "query Source($source: ID!) { tools(first: 50, filter: { citation: { source: $source } }) { nodes { id title { text } } } }", () => [{ source }]),
  page("filter-link-source", "Filter by a source on which a link rests", "query LinkSource($source: ID!) { measures(first: 50, filter: { implements: { link: { source: $source } } }) { nodes { id title { text } } } }", () => [{ source: toolkit }]),
  page("according-to", "First 50 tools according to one source", "query By($source: ID!) { tools(first: 50, accordingTo: $source) { nodes { id title { text } } } }", () => [{ source }]),
  growing("own-order", "First 50 acts by kind and date, an order of the client's own", "{ treatyActions(first: 50, orderBy: [{ field: KIND, direction: ASC }, { field: DATE, direction: ASC }]) { nodes { id label { text } } } }", () => [{}]),
  growing("filter-code", "Filter by kind: training tools, with their number", "query Code($kind: ToolKind!) { tools(first: 50, filter: { kind: { eq: $kind } }) { totalCount nodes { id title { text } } } }", () => [{ kind: "TRAINING" }]),
  growing("counts", "Acts counted by kind", "{ treatyActions { totalCount counts(by: KIND) { key count } } }", () => [{}]),
  growing("coverage-of-all", "Countries × provisions of all instruments through projects", coverageOfAll, () => [{}]),
];

/** Keyed by id: may not grow on any engine. */
function keyed(name, title, question, variables) {
  return { name, title, question, variables, mayGrow: false, isPage: false };
}

/** A page of a list or of a filter that names a record: may not grow on Neo4j. */
function page(name, title, question, variables) {
  return { name, title, question, variables, mayGrow: false, isPage: true };
}

/** Names no record: looks at all of them. */
function growing(name, title, question, variables) {
  return { name, title, question, variables, mayGrow: true, isPage: false };
}

/** The first 50 of a list and 50 from its middle. */
function list(name, what, { field, type, order, direction = "ASC", column }) {
  const by = order ? `, orderBy: [{ field: ${order}, direction: ${direction} }]` : "";
  const question = `query Page($after: String) { ${field}(first: 50, after: $after${by}) { pageInfo { hasNextPage endCursor } nodes { id label { text } } } }`;
  const cursorOf = `query Cursor($id: ID!) { ${field}(first: 1, filter: { id: { eq: $id } }${by}) { pageInfo { endCursor } } }`;
  const middle = async ({ batch, copies, ask }) => {
    const { data } = await ask(cursorOf, { id: middleOf(batch, copies, type, column) });
    return [{ after: data[field].pageInfo.endCursor }];
  };
  return [page(`list-${name}`, `First 50 of all ${what}`, question, () => [{}]), page(`middle-${name}`, "50 from the middle of that list", question, middle)];
}
