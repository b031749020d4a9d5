import { joinedKey, sortKey, wordsOf } from "./fold.js";
import { isStopWord } from "./stop-words.js";

/** At most so many distinct words of a query count: enough for any title, too few to harm. */
const QUERY_WORDS = 16;

/** Beyond this no further word is looked for, however long the text. */
const QUERY_LETTERS = 4_000;

export interface QueryWord {
  readonly folded: string;
  readonly stem: string;
}

/** What a user typed, as the index understands it. */
export interface QueryText {
  /** Distinct words that a text ought to hold; empty when there are only common words or none. */
  readonly words: readonly QueryWord[];
  /** All words joined by nothing, for names and acronyms. */
  readonly joined: string;
  /** All words joined by spaces, for beginnings of titles. */
  readonly spaced: string;
}

/** Reads a query of any length and content; never throws. */
export function queryTextOf(text: string): QueryText {
  const distinct = new Map<string, QueryWord>();
  for (const { folded, stem } of wordsOf(text.slice(0, QUERY_LETTERS))) {
    if (distinct.size === QUERY_WORDS) break;
    distinct.set(folded, { folded, stem });
  }
  const all = [...distinct.values()];
  const head = text.slice(0, QUERY_LETTERS);
  return { words: all.filter((word) => !isStopWord(word.folded)), joined: joinedKey(head), spaced: sortKey(head) };
}
