/** Words so common in English or French that a text need not hold them to match. Folded. */
const stopWords: ReadonlySet<string> = new Set(`
  a an and are as at be been by for from has have in into is it its of on or that the their this to was were which with
  au aux avec ce ces cette d dans de des du elle en est et il ils l la le les leur leurs ne ou par pas pour qu que qui
  s sa se ses son sont sur un une y
`.trim().split(/\s+/));

export const isStopWord = (folded: string): boolean => stopWords.has(folded);
