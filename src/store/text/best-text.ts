import type { SearchHit } from "../graph-store.js";
import { excerptOf } from "./excerpt.js";
import type { Word } from "./fold.js";
import type { FoldedTexts } from "./folded-texts.js";
import type { SearchDocument, SearchedText } from "./search-document.js";
import { standsFor, type QueryText } from "./search-text.js";

type Best = Pick<SearchHit, "field" | "lang" | "excerpt" | "marks">;

/** Of two texts that match alike, the one in the wanted language. */
const LANG_FACTOR = 1.3;
/** A text that is the query outweighs any that only holds its words. */
const WHOLE_NAME = 100;
const PREFIX_OR_TYPO = 1;
const SAME_STEM = 2;
const SAME_WORD = 3;

/** Which of the record's texts matched best, with the matched words marked; its id where none does. */
export function bestTextOf(document: SearchDocument, query: QueryText, folded: FoldedTexts, lang?: "en" | "fr"): Best {
  let best: { readonly text: SearchedText; readonly words: readonly Word[]; readonly matched: readonly Word[]; readonly score: number } | undefined;
  for (const text of document.texts) {
    const words = folded.wordsIn(text.text);
    const whole = words.map((word) => word.folded).join("") === query.whole;
    const matched = whole ? words : words.filter((word) => query.words.some((one) => standsFor(one, word)) || beginsQuery(word, query));
    if (matched.length === 0) continue;
    const score = ((whole ? WHOLE_NAME : 0) + qualityOf(matched, query)) * text.weight * (text.lang === lang || text.lang === null ? LANG_FACTOR : 1);
    if (!best || score > best.score) best = { text, words, matched, score };
  }
  if (best) return { field: best.text.field, lang: best.text.lang, ...excerptOf(best.text.text, best.words, best.matched) };
  return itsId(document);
}

export const itsId = ({ id }: SearchDocument): Best => ({ field: "id", lang: null, excerpt: id, marks: [[0, id.length]] });

/** A name may be found by how it begins although no term of the index matched: common words, half words. */
const beginsQuery = ({ folded }: Word, { words, beginning }: QueryText): boolean => words.length === 0 && beginning.split("_").some((word) => word !== "" && folded.startsWith(word));

/** Each distinct matched word counts once, the nearer to what was typed the more. */
function qualityOf(matched: readonly Word[], { words }: QueryText): number {
  const qualities = new Map<string, number>();
  for (const { folded, stem } of matched) {
    const quality = words.some((word) => word.folded === folded) ? SAME_WORD : words.some((word) => word.stem === stem) ? SAME_STEM : PREFIX_OR_TYPO;
    qualities.set(stem, Math.max(qualities.get(stem) ?? 0, quality));
  }
  return [...qualities.values()].reduce((sum, one) => sum + one, 0);
}
