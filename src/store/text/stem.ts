/**
 * Light stemming for English and French at once, over folded words. The language of a query is not known, so the
 * rules are those that do little harm in the other language: plural, mute and feminine endings, -ing, -ed, -ation.
 * Written out rather than taken from a library: the stemmers on npm ask for one language and want the accents.
 */
export function stemOf(folded: string): string {
  if (folded.length < 4 || !/^[a-z]+$/.test(folded)) return folded;
  return tidy(withoutVerbEnding(singular(folded)));
}

/** policies → polici, nationaux → national, processes → process, ties → tie; processus and abus stay. */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return word.slice(0, -2);
  if (word.length > 5 && word.endsWith("aux") && !word.endsWith("eaux")) return `${word.slice(0, -3)}al`;
  if (word.endsWith("eaux")) return word.slice(0, -1);
  if (word.length > 4 && /(?:sses|xes|ches|shes)$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("s") && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

/** The shortest stem worth having: nation and bring are words of their own. */
const STEM_LETTERS = 4;
const endings: readonly (readonly [ending: string, instead: string])[] = [
  ["ization", "is"], ["isation", "is"], ["izing", "is"], ["ising", "is"], ["ized", "is"], ["ised", "is"], ["ize", "is"],
  ["ation", ""], ["ing", ""], ["ed", ""],
];

function withoutVerbEnding(word: string): string {
  for (const [ending, instead] of endings) {
    if (word.endsWith(ending) && word.length - ending.length + instead.length >= STEM_LETTERS) return word.slice(0, -ending.length) + instead;
  }
  return word;
}

/** victime → victim, adoptee → adopt, policy → polici, europeenne → europeen, trafficking → traffic. */
function tidy(word: string): string {
  let short = word;
  while (short.length > STEM_LETTERS && short.endsWith("e")) short = short.slice(0, -1);
  if (short.endsWith("y")) short = `${short.slice(0, -1)}i`;
  if (short.length > 3 && short.endsWith("ck")) return short.slice(0, -1);
  return short.length > STEM_LETTERS && /(?:nn|ll|tt|mm|pp)$/.test(short) ? short.slice(0, -1) : short;
}
