import { LRUCache } from "lru-cache";
import { wordsOf, type Word } from "./fold.js";

const TEXTS = 2_000;

/** Words of texts. Folding the texts of twenty hits anew took more than half of a search: those that are found often are kept. */
export class FoldedTexts {
  private readonly known = new LRUCache<string, readonly Word[]>({ max: TEXTS });

  wordsIn(text: string): readonly Word[] {
    const known = this.known.get(text);
    if (known) return known;
    const words = [...wordsOf(text)];
    this.known.set(text, words);
    return words;
  }
}
