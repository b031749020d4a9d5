/** Reads one setting: its value, or what is wrong with it and how to mend it. */
export type Parser<T> = (written: string) => { readonly value: T } | { readonly fault: string };

/** Settings for which an empty text means something; elsewhere it means "not set". */
const mayBeEmpty: readonly string[] = ["CORS_ORIGINS"];

export const absent = (written: string, name: string): boolean => written.trim() === "" && !mayBeEmpty.includes(name);

export const text: Parser<string> = (written) => ({ value: written });

export const onOff: Parser<boolean> = (written) =>
  written === "true" || written === "false" ? { value: written === "true" } : { fault: "is not true or false" };

export const list: Parser<readonly string[]> = (written) => ({
  value: Object.freeze(written.split(",").map((part) => part.trim()).filter((part) => part !== "")),
});

export const choice =
  <const Choices extends readonly string[]>(...choices: Choices): Parser<Choices[number]> =>
  (written) =>
    choices.includes(written) ? { value: written } : { fault: `is not one of ${choices.join(", ")}` };

/** A whole number within bounds. */
export const count =
  (least: number, most: number = 2 ** 31 - 1): Parser<number> =>
  (written) => {
    const value = Number(written);
    if (!/^\d+$/.test(written) || value < least || value > most) return { fault: `is not a whole number from ${least} to ${most}` };
    return { value };
  };

export const port: Parser<number> = count(0, 65_535);
