import { createHash } from "node:crypto";
import { LOOK } from "../cypher/commit.js";
import { statement, type Derivation, type SearchableType, type SearchQuery, type Statement } from "../graph-store.js";
import { FoldedTexts } from "../text/folded-texts.js";
import type { Ranking } from "../text/ranking.js";
import { documentOf, type Read } from "../text/search-document.js";
import { searchIn, type Found, type Page, type Ranked, type TermSource } from "../text/search-hits.js";
import { searchTermsOf, termColumns, TERMS_FORM } from "../text/search-terms.js";
import type { QueryWord } from "../text/search-text.js";
import { nearestTerms } from "../text/slips.js";
import { columnOf, holdersOf, luceneOf, nearOf, termsIn } from "./lucene.js";

/**
 * All hits come in one go with their scores, without looking at any record; only those that may be on the page are put
 * in order by id, and only those of the page are read, with the columns that are wanted of them. `before` and `after` tell whether it shows one state.
 */
const find = statement("search.find", `${LOOK} WITH c.state AS before
CALL (before) {
  CALL db.index.fulltext.queryNodes('search', $query) YIELD node, score
  RETURN collect(node) AS nodes, collect(score) AS scores
}
WITH before, nodes, scores, size(scores) AS total, CASE WHEN size(scores) > $last THEN scores[$last] ELSE 0.0 END AS least
CALL (nodes, scores, least) {
  UNWIND range(0, size([score IN scores WHERE score >= least]) - 1) AS i
  WITH nodes[i] AS n, scores[i] AS score ORDER BY score DESC, n.id SKIP $offset LIMIT $limit
  RETURN collect([n.id, n.type, score, [column IN $texts[n.type] | n[column]], [column IN $columns | n[column]]]) AS page
}
${LOOK} RETURN c.state AS after, before, total, scores[0] AS best, page`);

/** Terms of the records that are nearest to a word, for each word that no record holds. */
const lookUp = statement("search.lookUp", `UNWIND $words AS word
CALL (word) { CALL db.index.fulltext.queryNodes('search', word.holders, {limit: 1}) YIELD node RETURN count(node) AS held }
WITH word WHERE held = 0
CALL (word) { CALL db.index.fulltext.queryNodes('search', word.near, {limit: $nearest}) YIELD node RETURN collect(node.searchTerms) AS terms }
RETURN word.folded AS folded, terms`);

/** They speak to Neo4j's index, which no other engine has: the lint does not judge them. */
export const ownStatements: readonly Statement[] = [find, lookUp];

/** The nearest terms stand in the first of these; all records of a slip would be thousands. */
const NEAREST = 100;

interface FoundRow {
  readonly total: number;
  readonly best: number | null;
  readonly page: readonly (readonly [id: string, type: string, score: number, texts: readonly unknown[] | null, columns: readonly unknown[]])[];
}

/** Search by Neo4j's full-text index over columns of terms that are stored with the records. */
export class BoltSearch {
  readonly derivation: Derivation;
  private readonly types: ReadonlyMap<string, SearchableType>;
  private readonly folded = new FoldedTexts();

  constructor(types: readonly SearchableType[]) {
    this.types = new Map(types.map((type) => [type.label, type]));
    this.derivation = { form: createHash("sha256").update(JSON.stringify([TERMS_FORM, types])).digest("hex").slice(0, 16), columnsOf: (type, properties) => this.columnsOf(type, properties) };
  }

  search(query: SearchQuery, read: Read): Promise<Found> {
    return searchIn(new IndexedTerms(this.types, read), query, this.folded);
  }

  private columnsOf(label: string, properties: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
    const type = this.types.get(label);
    if (!type) return {};
    const { keys, names, texts } = searchTermsOf(documentOf(type, String(properties.id), type.columns.map(({ column }) => properties[column])));
    return { [termColumns.keys]: columnOf(keys), [termColumns.names]: columnOf(names), [termColumns.texts]: columnOf(texts) };
  }
}

/** The index as one search reads it. */
class IndexedTerms implements TermSource {
  constructor(private readonly types: ReadonlyMap<string, SearchableType>, private readonly read: Read) {}

  async rank(ranking: Ranking, { types, limit, offset, places = true, columns }: Page): Promise<Ranked> {
    const wanted = types?.filter((type) => this.types.has(type));
    if (wanted?.length === 0 || this.types.size === 0) return { records: [], total: 0, best: 0 };
    const texts = places ? Object.fromEntries((wanted ?? [...this.types.keys()]).map((label) => [label, this.types.get(label)!.columns.map(({ column }) => column)])) : {};
    const [row] = await this.read<FoundRow>(find, { query: luceneOf(ranking, wanted), texts, columns: columns ?? [], offset, limit, last: Math.max(0, offset + limit - 1) });
    const { page, total, best } = row!;
    const records = page.map(([id, type, score, texts, values]) => ({
      document: documentOf(this.types.get(type)!, id, texts ?? []), score, ...(columns && { columns: Object.fromEntries(columns.map((column, index) => [column, values[index]])) }),
    }));
    return { records, total, best: best ?? 0 };
  }

  async slipsOf(words: readonly QueryWord[]): Promise<ReadonlyMap<string, readonly string[]>> {
    if (this.types.size === 0) return new Map();
    const asked = words.map((word) => ({ folded: word.folded, holders: holdersOf(word), near: nearOf(word) }));
    const rows = await this.read<{ folded: string; terms: readonly string[] }>(lookUp, { words: asked, nearest: NEAREST });
    return new Map(rows.map(({ folded, terms }) => [folded, nearestTerms(folded, new Set(terms.flatMap(termsIn)))]));
  }
}
