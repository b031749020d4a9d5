import { LRUCache } from "lru-cache";
import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";
import type { SearchHit, SearchQuery, SearchableType } from "../graph-store.js";
import { bestTextOf } from "./best-text.js";
import { wordsOf, type Word } from "./fold.js";
import { Names } from "./names.js";
import { documentsOf, type Read, type SearchDocument } from "./search-document.js";
import { queryTextOf, type QueryText } from "./search-text.js";
import { isStopWord } from "./stop-words.js";

/** What a record is in the index: its number and, per weight and language, the terms of its texts. */
type Indexed = Readonly<Record<string, string | number>>;

interface Ranked {
  readonly number: number;
  readonly score: number;
  readonly terms: readonly string[];
}

/** A named record stands before one whose name begins so, that before one that holds all words, that before the rest. */
const TIER = 1_000;
const tiers = { someWords: 0, allWords: 1, beginning: 2, name: 3 } as const;

/** From this length on a word that no record holds may be a slip of the finger. */
const FUZZY_LETTERS = 4;
const FUZZY_LONGEST = 24;
const CHUNK = 50;
const FOLDED_TEXTS = 2_000;

/** Full text of one state of the graph, in memory. */
export class SearchIndex {
  private readonly names = new Names();
  private readonly documents: SearchDocument[] = [];
  private readonly terms = new Set<string>();
  /** Folding the texts of twenty hits anew took more than half of a search: those that are found often are kept. */
  private readonly folded = new LRUCache<string, readonly Word[]>({ max: FOLDED_TEXTS });

  private constructor(private readonly engine: MiniSearch<Indexed>, private readonly fields: readonly string[]) {}

  /** Reads all searchable records and indexes them in small steps, so that requests are served meanwhile. */
  static async build(types: readonly SearchableType[], read: Read): Promise<SearchIndex> {
    const fields = [...new Set(types.flatMap(({ columns }) => columns.map(({ weight, lang }) => fieldOf(weight, lang))))];
    // The texts come already as terms: folding and stemming are done once, here and for the query alike.
    const engine = new MiniSearch<Indexed>({ idField: "number", fields, tokenize: (terms) => terms.split(" "), processTerm: (term) => term });
    const index = new SearchIndex(engine, fields);
    for (const type of types) {
      let chunk: Indexed[] = [];
      for await (const document of documentsOf(type, read)) {
        chunk.push(index.take(document));
        if (chunk.length < CHUNK) continue;
        await index.addChunk(chunk);
        chunk = [];
      }
      await index.addChunk(chunk);
    }
    return index;
  }

  get size(): number {
    return this.documents.length;
  }

  search({ text, types, lang, limit, offset }: SearchQuery): { readonly hits: readonly SearchHit[]; readonly total: number } {
    const query = queryTextOf(text);
    if (query.joined === "") return { hits: [], total: 0 };
    const wanted = types && new Set(types);
    const ranked = this.rank(query, lang).filter(({ number }) => !wanted || wanted.has(this.documents[number]!.type));
    ranked.sort((a, b) => b.score - a.score || (this.documents[a.number]!.id < this.documents[b.number]!.id ? -1 : 1));
    const hits = ranked.slice(offset, offset + limit).map(({ number, score, terms }): SearchHit => {
      const document = this.documents[number]!;
      return { id: document.id, type: document.type, score, ...bestTextOf(document, query, new Set(terms), this.wordsIn, lang) };
    });
    return { hits, total: ranked.length };
  }

  private readonly wordsIn = (text: string): readonly Word[] => {
    const known = this.folded.get(text);
    if (known) return known;
    const words = [...wordsOf(text)];
    this.folded.set(text, words);
    return words;
  };

  private rank(query: QueryText, lang: "en" | "fr" | undefined): Ranked[] {
    const named = this.names.withName(query.joined);
    const begun = this.names.withBeginning(query.spaced);
    const byWords = new Map(this.match(query, lang).map((result) => [result.id as number, result]));
    return [...new Set([...named, ...begun, ...byWords.keys()])].map((number): Ranked => {
      const result = byWords.get(number);
      const tier = named.has(number) ? tiers.name : begun.has(number) ? tiers.beginning : result && holdsAll(result, query) ? tiers.allWords : tiers.someWords;
      return { number, score: tier * TIER + within(result?.score ?? 0), terms: result?.terms ?? [] };
    });
  }

  private match({ words }: QueryText, lang: "en" | "fr" | undefined): SearchResult[] {
    if (words.length === 0) return [];
    const typed = new Set(words.map((word) => word.folded));
    const known = new Set(words.filter((word) => this.terms.has(word.folded) || this.terms.has(word.stem)).map((word) => word.folded));
    const options: SearchOptions = {
      tokenize: () => [...new Set(words.flatMap(({ folded, stem }) => [folded, stem]))],
      processTerm: (term) => term,
      prefix: (term) => typed.has(term) && term.length >= 3,
      fuzzy: (term) => typed.has(term) && !known.has(term) && term.length >= FUZZY_LETTERS && term.length <= FUZZY_LONGEST ? 0.2 : false,
      maxFuzzy: 2,
      weights: { prefix: 0.3, fuzzy: 0.3 },
      boost: Object.fromEntries(this.fields.map((field) => [field, boostOf(field, lang)])),
    };
    return this.engine.search(words[0]!.folded, options);
  }

  private take(document: SearchDocument): Indexed {
    const number = this.documents.push(document) - 1;
    this.names.add(number, document);
    const filed: Record<string, string[]> = {};
    for (const { weight, lang, text } of document.texts) {
      const terms = [...wordsOf(text)].filter(({ folded }) => !isStopWord(folded)).flatMap(({ folded, stem }) => (stem === folded ? [folded] : [folded, stem]));
      (filed[fieldOf(weight, lang)] ??= []).push(...terms);
      for (const term of terms) this.terms.add(term);
    }
    return { number, ...Object.fromEntries(Object.entries(filed).map(([field, terms]) => [field, terms.join(" ")])) };
  }

  private addChunk(chunk: readonly Indexed[]): Promise<void> {
    return this.engine.addAllAsync(chunk, { chunkSize: CHUNK });
  }
}

/** Texts are filed by weight and language: few fields to search, whatever the number of columns. */
const fieldOf = (weight: number, lang: "en" | "fr" | null): string => `${weight}:${lang ?? ""}`;

const LANG_BOOST = 1.15;

function boostOf(field: string, wanted: "en" | "fr" | undefined): number {
  const [weight, lang] = field.split(":");
  return Number(weight) * (lang === wanted ? LANG_BOOST : 1);
}

/** Any score as a number below a tier's width, in the same order. */
const within = (score: number): number => (TIER - 1) * (score / (score + 50));

const holdsAll = ({ queryTerms }: SearchResult, { words }: QueryText): boolean => words.every(({ folded, stem }) => queryTerms.includes(folded) || queryTerms.includes(stem));
