import { stemOf } from "./stem.js";

/** From this length on a word that no record holds may be a slip of the finger; what is longer was not typed. */
const FEWEST = 4;
const MOST = 24;
/** Below this length one slip makes half of another word. */
const TWO_SLIPS = 8;
/** Of more words that are equally near, most were not meant. */
const MEANT = 6;
const LETTERS = /^\p{L}+$/u;

/** How many letters of a word may be wrong, missing, too many or exchanged with the next; a number is never a slip. */
export const slipsIn = (folded: string): 0 | 1 | 2 =>
  folded.length < FEWEST || folded.length > MOST || !LETTERS.test(folded) ? 0 : folded.length < TWO_SLIPS ? 1 : 2;

/** The terms from which a word is the fewest slips away, with their stems; none when all are farther than it may be. */
export function nearestTerms(folded: string, terms: Iterable<string>): readonly string[] {
  let most: number = slipsIn(folded);
  if (most === 0) return [];
  const slipsTo = slipsFrom(folded);
  const nearest = new Set<string>();
  for (const term of terms) {
    const slips = slipsTo(term, most);
    if (slips > most) continue;
    if (slips < most) nearest.clear();
    most = slips;
    nearest.add(term);
  }
  return [...new Set([...nearest].sort().slice(0, MEANT).flatMap((term) => [term, stemOf(term)]))];
}

/**
 * Counts letters changed, left out, put in, or exchanged with the next (the optimal string alignment distance), and
 * gives up with any number above `most`. The rows are made once: a new one per letter of each term took most of a search.
 */
function slipsFrom(word: string): (term: string, most: number) => number {
  const width = word.length;
  let [beforeLast, last, row] = [new Uint8Array(width + 1), new Uint8Array(width + 1), new Uint8Array(width + 1)];
  return (term, most) => {
    if (Math.abs(term.length - width) > most) return most + 1;
    for (let j = 0; j <= width; j += 1) last[j] = j;
    for (let i = 1; i <= term.length; i += 1) {
      let fewest = (row[0] = i);
      for (let j = 1; j <= width; j += 1) {
        const changed = last[j - 1]! + (term.charCodeAt(i - 1) === word.charCodeAt(j - 1) ? 0 : 1);
        const isExchanged = i > 1 && j > 1 && term.charCodeAt(i - 1) === word.charCodeAt(j - 2) && term.charCodeAt(i - 2) === word.charCodeAt(j - 1);
        row[j] = Math.min(changed, last[j]! + 1, row[j - 1]! + 1, isExchanged ? beforeLast[j - 2]! + 1 : changed);
        fewest = Math.min(fewest, row[j]!);
      }
      if (fewest > most) return most + 1;
      [beforeLast, last, row] = [last, row, beforeLast];
    }
    return last[width]!;
  };
}
