import { setImmediate as nextTurn } from "node:timers/promises";
import type { SearchQuery, SearchableType } from "../graph-store.js";
import { FoldedTexts } from "./folded-texts.js";
import { Postings } from "./postings.js";
import { ALL_WORDS, type Ranking } from "./ranking.js";
import { documentsOf, type Read, type SearchDocument } from "./search-document.js";
import { searchIn, type Found, type Page, type Ranked, type TermSource } from "./search-hits.js";
import { searchTermsOf, type TermField } from "./search-terms.js";
import { formsOf, type Form, type QueryWord } from "./search-text.js";
import { nearestTerms } from "./slips.js";

/** Records indexed in one go; requests are served in between. */
const CHUNK = 50;

/** Full text of one state of the graph, in memory. */
export class SearchIndex implements TermSource {
  private readonly fields: Readonly<Record<TermField, Postings>> = { keys: new Postings(), names: new Postings(), texts: new Postings() };
  private readonly folded = new FoldedTexts();

  /** Documents come in the order of their ids: among equals the lower number is the first. */
  private constructor(private readonly documents: readonly SearchDocument[]) {}

  /** Reads all searchable records and indexes them in small steps, so that requests are served meanwhile. */
  static async build(types: readonly SearchableType[], read: Read): Promise<SearchIndex> {
    const documents: SearchDocument[] = [];
    for (const type of types) for await (const document of documentsOf(type, read)) documents.push(document);
    documents.sort((a, b) => (a.id < b.id ? -1 : 1));
    const index = new SearchIndex(documents);
    for (const [number, document] of documents.entries()) {
      index.take(number, document);
      if (number % CHUNK === CHUNK - 1) await nextTurn();
    }
    return index;
  }

  search(query: SearchQuery): Promise<Found> {
    return searchIn(this, query, this.folded);
  }

  async rank(ranking: Ranking, { types, limit, offset }: Page): Promise<Ranked> {
    const wanted = types && new Set(types);
    const scores = this.scoresOf(ranking);
    const found: number[] = [];
    scores.forEach((score, number) => {
      if (score > 0 && (!wanted || wanted.has(this.documents[number]!.type))) found.push(number);
    });
    // The order among equals stays.
    found.sort((a, b) => scores[b]! - scores[a]!);
    const records = found.slice(offset, offset + limit).map((number) => ({ document: this.documents[number]!, score: scores[number]! }));
    return { records, total: found.length, best: scores[found[0]!] ?? 0 };
  }

  async slipsOf(words: readonly QueryWord[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const isHeld = (form: Form): boolean => !this.fields.texts.with(form).next().done;
    const unknown = words.filter((word) => !isHeld(formsOf(word).typed) && !isHeld(formsOf(word).stem));
    return new Map(unknown.map(({ folded }) => [folded, nearestTerms(folded, this.fields.texts.terms)]));
  }

  private scoresOf({ clauses, words }: Ranking): Uint16Array {
    const { length } = this.documents;
    const scores = new Uint16Array(length);
    // The number of the last clause or word that met a document: one that holds several of its terms has its points once.
    const metBy = new Uint16Array(length);
    let meeting = 0;
    for (const { field, points, ...form } of clauses) {
      meeting += 1;
      for (const holders of this.fields[field].with(form)) {
        for (const number of holders) {
          if (metBy[number] === meeting) continue;
          metBy[number] = meeting;
          scores[number]! += points;
        }
      }
    }
    const held = new Uint8Array(length);
    for (const forms of words) {
      meeting += 1;
      for (const holders of forms.flatMap((form) => [...this.fields.texts.with(form)])) {
        for (const number of holders) {
          if (metBy[number] === meeting) continue;
          metBy[number] = meeting;
          if ((held[number]! += 1) === words.length) scores[number]! += ALL_WORDS;
        }
      }
    }
    return scores;
  }

  private take(number: number, document: SearchDocument): void {
    const terms = searchTermsOf(document);
    for (const field of Object.keys(this.fields) as TermField[]) this.fields[field].add(number, terms[field]);
  }
}
