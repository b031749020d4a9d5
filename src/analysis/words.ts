import type { Both } from "./ground/ground.js";

/** A sentence in both languages. */
export const both = (en: string, fr: string): Both => ({ en, fr });

/** Sentences one after the other. */
export const joined = (parts: readonly Both[]): Both => both(parts.map(({ en }) => en).join(" "), parts.map(({ fr }) => fr).join(" "));

/** "1 State", "2 States": the noun by its number in each language (French counts 0 and 1 as one). */
export const counted = (count: number, en: readonly [one: string, many: string], fr: readonly [one: string, many: string]): Both =>
  both(`${count} ${count === 1 ? en[0] : en[1]}`, `${count} ${count < 2 ? fr[0] : fr[1]}`);

/** What every cell and gap says of itself. */
export const CAVEAT = both(
  "This describes what the dataset records, not a State's compliance: what is missing here may exist.",
  "Ceci décrit ce que le jeu de données enregistre, non le respect des obligations par un État : ce qui manque ici peut exister.",
);
