import type { CloserRule } from "../../closers/closer.js";
import { both } from "../../words.js";

export const sameRegion: CloserRule = {
  id: "same-region", version: 1, code: "SAME_REGION", isAboutSubject: () => false,
  statement: both("It is from a country of the same M49 subregion.", "Il vient d'un pays de la même sous-région M49."),
  reason: both("Neighbours often share routes of trafficking, languages and law.", "Des voisins partagent souvent routes de la traite, langues et droit."),
  find({ ground, country }, { places }) {
    const own = country && ground.from(country.id, "IN_REGION")[0];
    if (!own) return null;
    const near = places.filter(({ to }) => to !== country.id && ground.from(to, "IN_REGION").some((edge) => edge.to === own.to));
    if (near.length === 0) return null;
    const region = ground.node(own.to)!.label;
    return { links: [...near, ...near.flatMap(({ to }) => ground.from(to, "IN_REGION")), own], sentence: both(`It is from the same subregion, ${region.en}.`, `Il vient de la même sous-région : ${region.fr}.`) };
  },
};
