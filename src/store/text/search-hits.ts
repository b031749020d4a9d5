import type { SearchHit, SearchQuery } from "../graph-store.js";
import { bestTextOf, itsId } from "./best-text.js";
import type { FoldedTexts } from "./folded-texts.js";
import { ALL_WORDS, rankingOf, type Ranking } from "./ranking.js";
import type { SearchDocument } from "./search-document.js";
import { queryTextOf, type QueryText, type QueryWord } from "./search-text.js";
import { slipsIn } from "./slips.js";

export type Found = { readonly hits: readonly SearchHit[]; readonly total: number };
export type Page = Pick<SearchQuery, "types" | "limit" | "offset" | "places" | "columns">;

/** Records of a page, best first and equal ones by id. */
export interface Ranked {
  readonly records: readonly (Pick<SearchHit, "score" | "columns"> & { readonly document: SearchDocument })[];
  /** Number of all hits. */
  readonly total: number;
  /** The score of the first hit of all, 0 without one. */
  readonly best: number;
}

/** Where an engine keeps the terms of its records. */
export interface TermSource {
  rank(ranking: Ranking, page: Page): Promise<Ranked>;
  /** For each of the words that no record holds in any form, the terms that it may be a slip for. */
  slipsOf(words: readonly QueryWord[]): Promise<ReadonlyMap<string, readonly string[]>>;
}

/** Searches a source. The same query over the same records gives the same hits, whatever the source. */
export async function searchIn(source: TermSource, { text, lang, ...page }: SearchQuery, folded: FoldedTexts): Promise<Found> {
  const query = queryTextOf(text);
  if (query.whole === "") return { hits: [], total: 0 };
  const first = await source.rank(rankingOf(query, lang), page);
  const meant = first.best < ALL_WORDS ? await withSlips(source, query) : query;
  const { records, total } = meant === query ? first : await source.rank(rankingOf(meant, lang), page);
  const hits = records.map(({ document, score, columns }): SearchHit =>
    ({ id: document.id, type: document.type, score, ...(page.places === false ? itsId(document) : bestTextOf(document, meant, folded, lang)), ...(columns && { columns }) }));
  return { hits, total };
}

/** The query with what its words may have been meant for. Asked for only when no record has the name or all the words. */
async function withSlips(source: TermSource, query: QueryText): Promise<QueryText> {
  const doubtful = query.words.filter(({ folded }) => slipsIn(folded) > 0);
  if (doubtful.length === 0) return query;
  const slips = await source.slipsOf(doubtful);
  if ([...slips.values()].every((terms) => terms.length === 0)) return query;
  return { ...query, words: query.words.map((word) => ({ ...word, slips: slips.get(word.folded) ?? [] })) };
}
