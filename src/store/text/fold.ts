import { stemOf } from "./stem.js";

/** A word of a text, where it stands, and the forms by which it is found. */
export interface Word {
  readonly from: number;
  readonly to: number;
  /** Without accents, ligatures and capitals. */
  readonly folded: string;
  /** What its plural, feminine and verb forms share. */
  readonly stem: string;
}

/** No word of any language is longer; the rest of a longer run counts for nothing. */
const WORD_LETTERS = 64;

const letters: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", đ: "d", ð: "d", ł: "l", ı: "i", þ: "th" };

/** Lower case without accents and ligatures: "Œuvre d'été" → "oeuvre d'ete". One normaliser for both languages. */
export const fold = (text: string): string =>
  text.normalize("NFKD").toLowerCase().replace(/\p{M}+/gu, "").replace(/[œæßøđðłıþ]/g, (letter) => letters[letter]!);

/** The words of a text in order, read lazily. Whatever is neither letter nor digit parts words, apostrophes too. */
export function* wordsOf(text: string): Generator<Word> {
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const folded = formOf(match[0].slice(0, WORD_LETTERS));
    if (folded !== "") yield { from: match.index, to: match.index + match[0].length, folded, stem: stemOf(folded) };
  }
}

/** The words joined by single spaces: for sorting names in either language. */
export const sortKey = (text: string): string => Array.from(wordsOf(text), (word) => word.folded).join(" ");

/** The words joined by nothing: "ONU DC", "O.N.U.D.C." and "onudc" are one name. */
export const joinedKey = (text: string): string => Array.from(wordsOf(text), (word) => word.folded).join("");

/** Folding may leave signs inside a word (½ becomes 1⁄2): only letters and digits count. */
const formOf = (run: string): string => (/^[a-z0-9]+$/.test(run) ? run : fold(run).replace(/[^\p{L}\p{N}]+/gu, ""));
