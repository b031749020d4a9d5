/** What a saved query must answer: part of its data, with every list whole and in order, or a check of its data. */
export type Expected = Readonly<Record<string, unknown>> | ((data: Answered) => void);

export type Answered = Readonly<Record<string, unknown>>;

/** The answer stands under the process, project or other record that the query starts at. */
export const under = (root: string) => (expected: Readonly<Record<string, unknown>>): Expected => ({ [root]: expected });

export const nodes = (...expected: readonly unknown[]): { readonly nodes: readonly unknown[] } => ({ nodes: expected });

/** A text that says each of these things. */
export const saying = (...words: readonly string[]): { readonly text: unknown } => ({
  text: expect.stringMatching(new RegExp(words.map((word) => `(?=[\\s\\S]*${word})`).join(""), "i")),
});

export const linked = (...ids: readonly string[]): ReturnType<typeof nodes> => nodes(...ids.map((id) => ({ id })));

export const coded = (...codes: readonly string[]): { readonly code: string }[] => codes.map((code) => ({ code }));

/** One statement with its place in the document and the closed list that it gives. */
export const listing = (locator: string, ...codes: readonly string[]): ReturnType<typeof nodes> => nodes({ items: coded(...codes), citations: [{ locator }] });
