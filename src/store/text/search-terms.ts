import { joinedKey, sortKey, wordsOf } from "./fold.js";
import type { SearchDocument, SearchedText } from "./search-document.js";
import { isStopWord } from "./stop-words.js";

/** Texts of this weight or more are names: titles, acronyms, other names, codes. */
const NAME_WEIGHT = 3;

/** Names of at most so many words, the most common ones not counted. */
const SHORT = 8;
const SHORTEST = 4;

/** Neo4j's analyser cuts a term after 255 letters; no two names are told apart only beyond this length. */
const KEY_LETTERS = 240;

/** Raised when other terms come to be made of the same texts, so that records that were stored with theirs are stored anew. */
export const TERMS_FORM = 2;

/**
 * What an index keeps of a record. A term is letters and digits, or begins with an underscore and has more of them
 * between its parts: a word that somebody types is never the beginning of such a term.
 */
export interface SearchTerms {
  /** Id, slug and names as one word (`onudc`), and names by which a beginning is found (`_cote_d_ivoire`). */
  readonly keys: readonly string[];
  /** Words and stems of names, as they are (`victime`) and behind what holds of the name (`_fr_victime`, `_short_victime`). */
  readonly names: readonly string[];
  /** Words and stems of all texts. */
  readonly texts: readonly string[];
}

export type TermField = keyof SearchTerms;

/** Columns that hold the terms where an engine wants them stored; no property of a record may have these names. */
export const termColumns = { keys: "searchKeys", names: "searchNames", texts: "searchTerms" } as const satisfies Record<TermField, string>;

/** What may hold of a name: that it stands in a language or in none, and that it is short. */
export type NameMark = "en" | "fr" | "short" | "shortest";

/** Everything by which a record is found, made as a query is. The most common words are left out of names and texts. */
export function searchTermsOf({ id, texts }: SearchDocument): SearchTerms {
  const names = texts.filter(({ weight }) => weight >= NAME_WEIGHT);
  const slug = id.slice(id.indexOf("/") + 1);
  return {
    keys: distinct([id, slug, ...names.flatMap(({ text }) => partsOf(text))].map(wholeKey), names.map(({ text }) => beginningKey(text))),
    names: distinct(...names.map(nameTermsOf)),
    texts: distinct(...texts.map(({ text }) => wordsIn(text).flat())),
  };
}

/** A name as one word: "ONU DC" and "O.N.U.D.C." are one. Empty for a text without letters and digits. */
export const wholeKey = (text: string): string => joinedKey(text).slice(0, KEY_LETTERS);

/** A name with its spaces, to be found by how it begins. Empty for a text without letters and digits. */
export const beginningKey = (text: string): string => {
  const words = sortKey(text);
  return words && `_${words.replaceAll(" ", "_")}`.slice(0, KEY_LETTERS);
};

export const markedTerm = (mark: NameMark, term: string): string => `_${mark}_${term}`;

function nameTermsOf({ text, lang }: SearchedText): readonly string[] {
  const words = wordsIn(text);
  const marks: readonly NameMark[] = [...(lang ? [lang] : ["en", "fr"] as const), ...(words.length <= SHORT ? ["short"] as const : []), ...(words.length <= SHORTEST ? ["shortest"] as const : [])];
  return words.flat().flatMap((term) => [term, ...marks.map((mark) => markedTerm(mark, term))]);
}

/** Each word but the most common ones, with its stem. */
const wordsIn = (text: string): readonly (readonly string[])[] =>
  Array.from(wordsOf(text)).filter(({ folded }) => !isStopWord(folded)).map(({ folded, stem }) => [folded, stem]);

/** A name, and where it holds an acronym in brackets, the acronym and the name without it. */
function partsOf(name: string): readonly string[] {
  const bracketed = [...name.matchAll(/\(([^()]{2,40})\)/g)].map((match) => match[1]!);
  return bracketed.length === 0 ? [name] : [name, name.replace(/\([^()]*\)/g, " "), ...bracketed];
}

const distinct = (...terms: readonly (readonly string[])[]): readonly string[] => [...new Set(terms.flat())].filter((term) => term !== "");
