const cursorOf = (...keys: readonly unknown[]): string => Buffer.from(JSON.stringify(keys)).toString("base64url");
const forward = cursorOf("year_sort-,id-", 2012, "project/secret-value");

/**
 * One of each form that a plan may take. Each value in these queries holds "secret" or is a number of three digits, so
 * that a text that holds a value is found.
 */
export const selections: Readonly<Record<string, readonly [query: string, variables?: Readonly<Record<string, unknown>>]>> = {
  "a walk of five levels": [`{ provision(id: "secret") { title { text } implementedBy { nodes { title { text } tools { nodes { title { text } usedBy { nodes { id ... on Project { countries { nodes { iso3 } } } } } } } } } } }`],
  "a filter anchored at a named entity": ['{ tools(filter: { kind: { eq: HANDBOOK }, supports: { some: { implements: { some: { id: { eq: "secret" } } } }, link: { basis: { eq: STATED } } } }) { nodes { id } } }'],
  "a filter anchored at the source of a link": ['{ held: measures(filter: { implements: { link: { source: "secret" } } }) { nodes { id } } led: measures(filter: { indicators: { some: { kind: { eq: COUNT } }, link: { source: "secret" } } }) { nodes { id } } }'],
  "a filter anchored in every way of an or, beside another condition": ['{ measures(first: 17, filter: { and: [{ or: [{ implements: { some: { instrument: { some: { id: { eq: "secret" } } } } } }, { principles: { some: { or: [{ id: { in: ["secret"] } }, { citation: { source: "secret", field: "title" } }] } } }] }, { level: { eq: MINIMUM_STANDARD } }] }) { totalCount nodes { id } } }'],
  "a list by one source, after a cursor": ['query ($after: String) { projects(first: 17, after: $after, accordingTo: "secret", orderBy: [{ field: YEAR, direction: DESC }]) { totalCount nodes { id } } }', { after: forward }],
  "a filter through none and every": ['{ measures(filter: { principles: { none: { id: { in: ["secret"] } } }, implements: { every: { obligation: { eq: MANDATORY }, not: { order: { gt: 123 } } } } }) { totalCount nodes { id } } }'],
  "a page after a cursor": ["query ($after: String) { projects(first: 17, after: $after, orderBy: [{ field: YEAR, direction: DESC }]) { nodes { id } pageInfo { hasNextPage endCursor } } }", { after: forward }],
  "a page before a cursor": ["query ($before: String) { projects(last: 17, before: $before, orderBy: [{ field: YEAR, direction: DESC }]) { nodes { id } } }", { before: forward }],
  "totals only": ['{ projects(first: 0, filter: { title: { contains: "secret" } }) { totalCount counts(by: COUNTRIES) { count } byArea: counts(by: OTHER_AREAS) { count } sums(of: BUDGET) { amount } } country(id: "secret") { projects { totalCount sums(of: BUDGET) { amount } } } }'],
  "the interface with fragments on several types": ['{ nodes(ids: ["secret/a", "secret/b"]) { __typename label { text } citations { source { title } } ... on Project { budget { amount } relatedTo { nodes { id } } } ... on GoodPractice { relatedTo { nodes { id } } } ... on Country { iso3 } } }'],
  "the citations of links": ["{ measures(first: 3) { nodes { principles { edges { linkBasis confidence citations { locator source { title url } } node { id } } } objectiveEdge { citations { source { id } } } } } }"],
  "an answer by one source": ['{ project(id: "secret", accordingTo: "secret") { title { text } year countries { nodes { m49 } } programmeEdge { citations { source { id } } } } }'],
  "facts of a day": ['{ instrument(id: "secret") { treatyActions(asOf: "2003-12-25", basis: IN_FORCE, filter: { consent: { eq: true } }) { datedCount { certain undetermined } nodes { holds(asOf: "2003-12-25") } } } }'],
  "links that may stand in two roles": ['query ($after: String) { project(id: "secret") { countries(first: 1, after: $after, link: { role: { eq: "SECRET" } }) { edges { cursor node { id } } } } }', { after: cursorOf("id+", "country/KHM", "SECRET") }],
};
