import type { Clause, Ranking } from "../text/ranking.js";
import { termColumns } from "../text/search-terms.js";
import { formsOf, type Forms, type QueryWord } from "../text/search-text.js";
import { slipsIn } from "../text/slips.js";

/**
 * Queries of Neo4j's full-text index. What a user typed comes in as terms only, letters and digits in lower case joined
 * by underscores: no sign of the syntax and none of its words, which are capitals.
 * A term stands as a regular expression, since such a clause is worth its boost and nothing else: a plain term is worth
 * what Lucene makes of its frequency, and the ranking would not be ours.
 */

export const TYPE_COLUMN = "type";

/** Finds what a ranking finds, with its points as the score; only records of these types, or of any. */
export function luceneOf({ clauses, words }: Ranking, types?: readonly string[]): string {
  const all = [...clauses.map((clause) => worth(clause, clause.points)), ...(words.length > 0 ? [together(words)] : [])].join(" ");
  return types ? `+${TYPE_COLUMN}:/(${types.join("|")})/^0 +(${all})` : all;
}

/** Finds records that hold a word in any of its forms. */
export const holdersOf = (word: QueryWord): string => `${termColumns.texts}:${patternOf(formsOf(word).any)}`;

/** Finds records that hold a word as few letters away as a slip may be, the nearest first. */
export const nearOf = ({ folded }: QueryWord): string => `${termColumns.texts}:${folded}~${slipsIn(folded)}`;

const worth = (clause: Clause, points: number): string => `${termColumns[clause.field]}:${patternOf(clause)}^${points}`;

/** The points once, whatever the number of words. */
const together = (words: readonly Clause[]): string => `(${words.map((word, index) => `+${worth(word, index === 0 ? word.points : 0)}`).join(" ")})`;

const patternOf = ({ terms, beginnings }: Forms): string => `/(${[...terms, ...beginnings.map((beginning) => `${beginning}.*`)].join("|")})/`;
