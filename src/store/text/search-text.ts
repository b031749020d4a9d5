import { wordsOf, type Word } from "./fold.js";
import { beginningKey, wholeKey } from "./search-terms.js";
import { isStopWord } from "./stop-words.js";

/** At most so many distinct words of a query count: enough for any title, too few to harm. */
const QUERY_WORDS = 16;

/** Beyond this no further word is looked for, however long the text. */
const QUERY_LETTERS = 4_000;

/** From this length on a word may be the beginning of another. */
const PREFIX_LETTERS = 3;

export interface QueryWord {
  readonly folded: string;
  readonly stem: string;
  /** What it may have been meant for, where no record holds it. */
  readonly slips: readonly string[];
}

/** What a user typed, as an index understands it: letters, digits and underscores, nothing that could be syntax. */
export interface QueryText {
  /** Distinct words that a text ought to hold; empty when there are only common words or none. */
  readonly words: readonly QueryWord[];
  /** All words, as the key of a whole name and of the beginning of a name; empty when there are none. */
  readonly whole: string;
  readonly beginning: string;
}

/** Reads a query of any length and content; never throws. */
export function queryTextOf(text: string): QueryText {
  const head = text.slice(0, QUERY_LETTERS);
  const distinct = new Map<string, QueryWord>();
  for (const { folded, stem } of wordsOf(head)) {
    if (distinct.size === QUERY_WORDS) break;
    distinct.set(folded, { folded, stem, slips: [] });
  }
  const whole = wholeKey(head);
  return { words: [...distinct.values()].filter((word) => !isStopWord(word.folded)), whole, beginning: whole && beginningKey(head) };
}

/** A term, or all that begin so. */
export interface Form {
  readonly term: string;
  readonly isBeginning: boolean;
}

/** The forms in which a record may hold a word: one that holds it as it was typed holds its stem, too. */
export function formsOf({ folded, stem, slips }: QueryWord): { readonly typed: Form; readonly stem: Form; readonly slips: readonly Form[] } {
  const whole = (term: string): Form => ({ term, isBeginning: false });
  return { typed: { term: folded, isBeginning: folded.length >= PREFIX_LETTERS }, stem: whole(stem), slips: slips.map(whole) };
}

/** Whether a word of a text is one that a word of a query may stand for. */
export const standsFor = (query: QueryWord, { folded, stem }: Pick<Word, "folded" | "stem">): boolean =>
  [folded, stem].some((term) => term === query.folded || term === query.stem || query.slips.includes(term) || (query.folded.length >= PREFIX_LETTERS && term.startsWith(query.folded)));
