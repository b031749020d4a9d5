import { matrixOf } from "../coverage/matrix.js";
import type { PlaceAxis } from "../coverage/axes.js";
import type { GroundNode } from "../ground/ground.js";
import { both } from "../words.js";
import type { GapFound, GapScope } from "./gap.js";

const axes: readonly PlaceAxis[] = ["COUNTRY", "COUNTRY_GROUP", "PROCESS"];
const typeOf: Readonly<Record<string, PlaceAxis>> = { Country: "COUNTRY", CountryGroup: "COUNTRY_GROUP", Process: "PROCESS" };

/** Places in which no project serves a principle or pillar, as the cells of a matrix of projects tell. */
export function* withoutProject({ ground, day, basis, countries, bodies }: GapScope, columns: "PRINCIPLE" | "PILLAR", concerns: (subject: GroundNode) => boolean): Generator<GapFound> {
  for (const axis of axes) {
    const rowIds = [...countries, ...bodies].filter(({ type }) => typeOf[type] === axis).map(({ id }) => id);
    if (rowIds.length === 0) continue;
    const matrix = matrixOf(ground, { rows: axis, columns, rowIds, lines: {}, evidence: { kinds: ["PROJECT"] }, day, basis });
    for (const place of matrix.rows) {
      for (const { subject } of matrix.row(place).cells.filter((cell) => concerns(cell.subject) && cell.counts.supporting === 0)) {
        yield {
          keys: [place.id, subject.id], place, subject, severity: "UNSTATED", since: null,
          sentence: both(`${place.label.en}, ${subject.label.en}: no project is recorded in this dataset.`, `${place.label.fr}, ${subject.label.fr} : aucun projet n'est enregistré dans ce jeu de données.`),
          premises: [{ record: subject, links: [], sentence: both(`${subject.label.en} is one of the ${columns === "PRINCIPLE" ? "four Ps" : "five pillars"}.`, `${subject.label.fr} est l'un des ${columns === "PRINCIPLE" ? "quatre P" : "cinq piliers"}.`) }],
          missing: {
            fromType: "Project", from: null, relationship: "SERVES", to: subject.id,
            sentence: both(`A project in ${place.label.en} that serves ${subject.label.en}.`, `Un projet (${place.label.fr}) qui sert ${subject.label.fr}.`),
          },
        };
      }
    }
  }
}
