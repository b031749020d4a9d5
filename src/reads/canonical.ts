/** A statement's text whose names follow from its form alone, and the name that each parameter of the plan has in it. */
export interface Canonical {
  readonly text: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const names = /\$(p\d+)|\b([bces])f(\d+)\b/g;

/**
 * Numbers parameters and the variables of filters in the order in which they stand in the text. They were numbered as
 * the document was read; without this, equal questions written in another order would be other texts to the engine,
 * which plans and keeps each text by itself.
 */
export function canonical(text: string): Canonical {
  const parameters = new Map<string, string>();
  const variables = new Map<string, string>();
  const numbered = (known: Map<string, string>, name: string, prefix: string): string => {
    if (!known.has(name)) known.set(name, `${prefix}${known.size}`);
    return known.get(name)!;
  };
  const renamed = text.replace(names, (_, parameter: string | undefined, letter: string, number: string) =>
    parameter === undefined ? numbered(variables, `${letter}${number}`, `${letter}f`) : `$${numbered(parameters, parameter, "p")}`);
  return { text: renamed, parameters };
}

/** What a part of a plan is like whatever its parameters, variables and slots are called: equal parts give equal texts. */
export const formOf = (part: object): string =>
  JSON.stringify(part, (key, value: unknown) => (key === "slot" ? undefined : key === "cut" ? value !== null : typeof value === "string" ? value.replace(names, "?") : value));
