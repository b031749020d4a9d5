import { markedTerm, type NameMark, type TermField } from "./search-terms.js";
import { formsOf, type Form, type QueryText, type QueryWord } from "./search-text.js";

/** Points for a record that holds, in one field, a term or any that begins so. */
export interface Clause extends Form {
  readonly field: TermField;
  readonly points: number;
}

/**
 * What a query looks for, and what finding it is worth. A record is a hit when any clause holds of it. Points are whole
 * numbers that follow from the record and the query alone, and are added up: every engine comes to the same score.
 */
export interface Ranking {
  readonly clauses: readonly Clause[];
  /** The forms of each word: a record that holds one of each in its texts has ALL_WORDS more. Empty without words. */
  readonly words: readonly (readonly Form[])[];
}

/** A record that has the name stands before one whose name begins so, that before one with all words, that before the rest. */
const NAMED = 20_000;
const BEGUN = 10_000;
export const ALL_WORDS = 5_000;

/**
 * For each form of a word, so that a word as it was typed, which holds its stem, counts twice; all of sixteen words stay
 * below ALL_WORDS. More words come before better places, and short names before long ones.
 * Weighed by asking 8,500 times for records of the dataset by words of their titles, some with slips, cut off or beside
 * a strange word: 78 of 100 came among the first five, with BM25 (MiniSearch's) 76. Finer weights of texts, the
 * frequency of words and clauses that tell a word from its stem were tried and made nothing better.
 */
const IN_TEXT = 50;
const IN_NAME = 12;
/** Once for a word: its name has at most eight words, at most four, or stands in the wanted language. */
const NAME_MARK = 4;

export function rankingOf({ words, whole, beginning }: QueryText, lang?: "en" | "fr"): Ranking {
  return {
    clauses: [
      { field: "keys", points: NAMED, term: whole, isBeginning: false },
      { field: "keys", points: BEGUN, term: beginning, isBeginning: true },
      ...words.flatMap((word) => clausesOf(word, lang ? ["short", "shortest", lang] : ["short", "shortest"])),
    ],
    words: words.map((word) => {
      const { typed, stem, slips } = formsOf(word);
      return [typed, stem, ...slips];
    }),
  };
}

/** A word and its stem that were slipped are worth half as much as if they had been typed. */
function clausesOf(word: QueryWord, marks: readonly NameMark[]): readonly Clause[] {
  const { typed, stem, slips } = formsOf(word);
  const held = (form: Form, worth: number): readonly Clause[] => [{ field: "texts", points: IN_TEXT * worth, ...form }, { field: "names", points: IN_NAME * worth, ...form }];
  const marked = (form: Form, worth: number): readonly Clause[] => marks.map((mark) => ({ field: "names", points: NAME_MARK * worth, ...form, term: markedTerm(mark, form.term) }));
  return [...held(typed, 1), ...held(stem, 1), ...marked(typed, 1), ...slips.flatMap((slip) => [...held(slip, 0.5), ...marked(slip, 0.5)])];
}
