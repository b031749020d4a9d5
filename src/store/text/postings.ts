import type { Form } from "./search-text.js";

/** Which documents hold which terms of one field. Documents are numbered; add them all, then ask. */
export class Postings {
  private readonly holders = new Map<string, number[]>();
  private sorted: readonly string[] | undefined;

  add(document: number, terms: readonly string[]): void {
    for (const term of terms) {
      const holders = this.holders.get(term);
      if (holders) holders.push(document);
      else this.holders.set(term, [document]);
    }
    this.sorted = undefined;
  }

  get terms(): readonly string[] {
    return (this.sorted ??= [...this.holders.keys()].sort());
  }

  /** Lists of the documents that hold a term; one document may stand in several. */
  *with({ term, isBeginning }: Form): Generator<readonly number[]> {
    if (!isBeginning) {
      const holders = this.holders.get(term);
      if (holders) yield holders;
      return;
    }
    for (let at = this.firstFrom(term); this.terms[at]?.startsWith(term); at += 1) yield this.holders.get(this.terms[at]!)!;
  }

  private firstFrom(beginning: string): number {
    let [low, high] = [0, this.terms.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.terms[middle]! < beginning) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
