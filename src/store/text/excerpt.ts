import type { Word } from "./fold.js";

export interface Excerpt {
  readonly excerpt: string;
  readonly marks: readonly (readonly [from: number, to: number])[];
}

const LENGTH = 180;
const BEFORE = 60;

/** The text around the first matched word, cut between words, with the matched words as offsets into the excerpt. */
export function excerptOf(text: string, words: readonly Word[], matched: readonly Word[]): Excerpt {
  if (text.length <= LENGTH) return { excerpt: text, marks: matched.map(({ from, to }) => [from, to] as const) };
  const wanted = Math.max(0, (matched[0]?.from ?? 0) - BEFORE);
  const from = wanted === 0 ? 0 : words.find((word) => word.from >= wanted)?.from ?? wanted;
  const last = words.findLast((word) => word.from >= from && word.to <= from + LENGTH);
  const to = from + LENGTH >= text.length ? text.length : last?.to ?? from + LENGTH;
  const lead = from > 0 ? "…" : "";
  const shift = lead.length - from;
  return {
    excerpt: `${lead}${text.slice(from, to)}${to < text.length ? "…" : ""}`,
    marks: matched.filter((word) => word.from >= from && word.to <= to).map((word) => [word.from + shift, word.to + shift] as const),
  };
}
