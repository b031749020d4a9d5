import type { Both } from "../ground/ground.js";
import { both } from "../words.js";
import type { GapFound, GapScope } from "./gap.js";

/** Measures to which no record of a type leads by a link of a type. */
export function* measureWithout({ ground }: GapScope, relationship: string, fromType: string, name: Both): Generator<GapFound> {
  for (const subject of ground.ofType("Measure")) {
    if (ground.to(subject.id, relationship, fromType).length > 0) continue;
    const implemented = ground.from(subject.id, "IMPLEMENTS");
    yield {
      keys: [subject.id], place: null, subject, severity: "UNSTATED", since: null,
      sentence: both(`“${subject.label.en}”: no ${name.en} is recorded in this dataset.`, `« ${subject.label.fr} » : aucun ${name.fr} n'est enregistré dans ce jeu de données.`),
      premises: [{ record: subject, links: implemented, sentence: both(`The measure puts ${implemented.length} provisions into practice.`, `La mesure met ${implemented.length} dispositions en pratique.`) }],
      missing: { fromType, from: null, relationship, to: subject.id, sentence: both(`One ${name.en} for the measure.`, `Un ${name.fr} pour la mesure.`) },
    };
  }
}
