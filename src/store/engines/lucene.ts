import { ALL_WORDS, type Clause, type Ranking } from "../text/ranking.js";
import { termColumns } from "../text/search-terms.js";
import { formsOf, type Form, type QueryWord } from "../text/search-text.js";
import { slipsIn } from "../text/slips.js";

/**
 * Queries of Neo4j's full-text index. What a user typed comes in as terms only, letters and digits in lower case joined
 * by underscores: no sign of the syntax, and none of its words, which are capitals.
 * Every clause asks for a beginning, since such a clause is worth its boost and nothing else; a whole term would be
 * worth what Lucene makes of its frequency. So that a beginning can be a whole term, each ends with an underscore in
 * the index. Regular expressions are worth their boost as well, but took three times as long.
 */

export const TYPE_COLUMN = "type";

/** Terms as they stand in a column. */
export const columnOf = (terms: readonly string[]): string => terms.map(ended).join(" ");
export const termsIn = (column: string): readonly string[] => column.split(" ").map((term) => term.slice(0, -1));

const ended = (term: string): string => `${term}_`;

/** Finds what a ranking finds, with its points as the score; only records of these types, or of any. */
export function luceneOf({ clauses, words }: Ranking, types?: readonly string[]): string {
  const all = [...clauses.map((clause) => `${within(clause.field, clause)}^${clause.points}`), ...(words.length > 0 ? [together(words)] : [])].join(" ");
  return types ? `+${TYPE_COLUMN}:(${types.join(" ")})^0 +(${all})` : all;
}

/** Finds records that hold a word as it was typed or as its stem. */
export const holdersOf = (word: QueryWord): string => `${within("texts", formsOf(word).typed)} ${within("texts", formsOf(word).stem)}`;

/** Finds records that hold a word as few letters away as a slip may be, the nearest first. */
export const nearOf = ({ folded }: QueryWord): string => `${termColumns.texts}:${ended(folded)}~${slipsIn(folded)}`;

const within = (field: Clause["field"], { term, isBeginning }: Form): string => `${termColumns[field]}:${isBeginning ? term : ended(term)}*`;

/** The points once, whatever the number of words and forms. */
const together = (words: Ranking["words"]): string =>
  `(${words.map((forms) => `+(${forms.map((form) => within("texts", form)).join(" ")})^0`).join(" ")} +*:*^${ALL_WORDS})`;
