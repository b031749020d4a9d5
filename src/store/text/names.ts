import { joinedKey, sortKey } from "./fold.js";
import type { SearchDocument } from "./search-document.js";

/** Texts of this weight or more are names: titles, acronyms, other names, codes. */
const NAME_WEIGHT = 3;

/** Names by which a record is meant rather than mentioned: found whole, or by how they begin. */
export class Names {
  private readonly whole = new Map<string, Set<number>>();
  private readonly begun: { readonly key: string; readonly document: number }[] = [];
  private sorted = true;

  add(document: number, { id, texts }: SearchDocument): void {
    this.addWhole(joinedKey(id), document);
    this.addWhole(joinedKey(id.slice(id.indexOf("/") + 1)), document);
    for (const { text } of texts.filter((one) => one.weight >= NAME_WEIGHT)) {
      for (const name of namesIn(text)) this.addWhole(joinedKey(name), document);
      this.begun.push({ key: sortKey(text), document });
      this.sorted = false;
    }
  }

  /** Records that have this name, however spaced or dotted. */
  withName(joined: string): ReadonlySet<number> {
    return this.whole.get(joined) ?? new Set();
  }

  /** Records with a name that begins so, at the end of a word or within one. */
  withBeginning(spaced: string): ReadonlySet<number> {
    const found = new Set<number>();
    if (spaced === "") return found;
    this.sort();
    for (let at = this.firstFrom(spaced); at < this.begun.length && this.begun[at]!.key.startsWith(spaced); at += 1) found.add(this.begun[at]!.document);
    return found;
  }

  private addWhole(key: string, document: number): void {
    if (key === "") return;
    const known = this.whole.get(key);
    if (known) known.add(document);
    else this.whole.set(key, new Set([document]));
  }

  private sort(): void {
    if (this.sorted) return;
    this.begun.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
    this.sorted = true;
  }

  private firstFrom(key: string): number {
    let [low, high] = [0, this.begun.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.begun[middle]!.key < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A name, and where it holds an acronym in brackets, the acronym and the name without it. */
function namesIn(text: string): readonly string[] {
  const bracketed = [...text.matchAll(/\(([^()]{2,40})\)/g)].map((match) => match[1]!);
  return bracketed.length === 0 ? [text] : [text, text.replace(/\([^()]*\)/g, " "), ...bracketed];
}
