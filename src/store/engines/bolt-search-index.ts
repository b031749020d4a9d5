import type { SearchableType } from "../graph-store.js";
import { termColumns } from "../text/search-terms.js";
import { TYPE_COLUMN } from "./lucene.js";

/** A full-text index as the server shows it. */
export interface PresentIndex {
  readonly labels: readonly string[];
  readonly properties: readonly string[];
  readonly analyzer: string | null;
}

export const showSearchIndex = `SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes, properties, options WHERE name = 'search'
RETURN labelsOrTypes AS labels, properties, options.indexConfig['fulltext.analyzer'] AS analyzer`;

/**
 * Parts texts at spaces and leaves the rest alone: the terms are folded already, by the code that folds a query. The
 * folding analyser of the server takes Chinese and Thai names apart, and would fold once more what is folded.
 */
const ANALYZER = "whitespace";
const properties: readonly string[] = [...Object.values(termColumns), TYPE_COLUMN];

/** What brings the search index of a database to that of a plan: nothing where it is the same. */
export function searchIndexChanges(types: readonly SearchableType[], present: PresentIndex | undefined): readonly string[] {
  const labels = types.map(({ label }) => label);
  const isSame = present && present.analyzer === ANALYZER && isEqual(present.labels, labels) && isEqual(present.properties, properties);
  if (isSame || (!present && labels.length === 0)) return [];
  return [
    ...(present ? ["DROP INDEX search IF EXISTS"] : []),
    ...(labels.length > 0 ? [`CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (n:${labels.join("|")}) ON EACH [${properties.map((one) => `n.${one}`).join(", ")}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${ANALYZER}'}}`] : []),
  ];
}

const isEqual = (some: readonly string[], others: readonly string[]): boolean => [...some].sort().join() === [...others].sort().join();
