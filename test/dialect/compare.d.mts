type Rows = readonly Readonly<Record<string, unknown>>[];

export function sameRows(expected: Rows, got: Rows, how?: { readonly ordered?: boolean; readonly unorderedLists?: boolean }): boolean;
