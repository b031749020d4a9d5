import { registerEnumType } from "type-graphql";
import type { CodeLabel, Vocabulary } from "./kinds/kind.js";

const registry = new Map<string, Vocabulary & { readonly graphql: Readonly<Record<string, string>> }>();

/**
 * Declares a closed list of codes with their labels in both languages. It becomes an enum of the API;
 * a code is never renamed, since clients hold it.
 */
export function vocabulary(name: string, description: string, codes: Readonly<Record<string, CodeLabel>>): Vocabulary {
  if (registry.has(name)) throw new Error(`The vocabulary ${name} is declared twice.`);
  const graphql = Object.fromEntries(Object.keys(codes).map((code) => [code, code]));
  registerEnumType(graphql, {
    name,
    description,
    valuesConfig: Object.fromEntries(Object.entries(codes).map(([code, label]) => [code, { description: `${label.en}.` }])),
  });
  const declared = Object.freeze({ name, description, codes, graphql });
  registry.set(name, declared);
  return declared;
}

/** The enum object under which type-graphql knows a vocabulary. */
export const enumOf = (declared: Vocabulary): object => {
  const known = registry.get(declared.name);
  if (!known) throw new Error(`The vocabulary ${declared.name} is not declared with vocabulary().`);
  return known.graphql;
};

export const Confidence = vocabulary("Confidence", "How sure a citation is; never raised by us.", {
  VERIFIED: { en: "Seen in the cited text", fr: "Vu dans le texte cité" },
  SEED: { en: "Stated in a founding document of this graph", fr: "Énoncé dans un document fondateur de ce graphe" },
  RECALLED: { en: "Background knowledge, not checked against a text", fr: "Connaissance générale, non vérifiée dans un texte" },
});

export const LinkBasis = vocabulary("LinkBasis", "Whether a source states a link or whether it is our reading.", {
  STATED: { en: "A cited source states the link", fr: "Une source citée énonce le lien" },
  EDITORIAL: { en: "The link is an editorial reading of this dataset", fr: "Le lien est une lecture éditoriale de ce jeu de données" },
});

export const CitationRole = vocabulary("CitationRole", "What a citation does for the fact.", {
  SUPPORTS: { en: "The fact rests on the source", fr: "Le fait repose sur la source" },
  CORROBORATES: { en: "The source corroborates the fact", fr: "La source corrobore le fait" },
});

/** All vocabularies declared so far, by name. */
export const vocabularies = (): readonly Vocabulary[] => [...registry.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
