import { both } from "../../words.js";
import { single, type EvidenceRule } from "../../coverage/evidence.js";
import { takesPlaceIn } from "../../ground/places.js";
import { spanOf } from "../../law/span.js";

/** A project's countries, groups and processes; one that it only studies is no place of its work. */
export const project: EvidenceRule = {
  id: "project", version: 1, kind: "PROJECT",
  statement: both(
    "A project is supporting evidence in each country, country group and process that its source names, for each provision, principle, measure and theme to which it is linked.",
    "Un projet est un élément favorable dans chaque pays, groupe de pays et processus que sa source nomme, pour chaque disposition, principe, mesure et thème auquel il est rattaché.",
  ),
  reason: both(
    "Work is done there on that subject. It says nothing of results. A country that a project merely studies, or whose experts it draws on, is not counted, and members of a group only where they are named themselves.",
    "Un travail y est mené sur ce sujet, sans préjuger de ses résultats. Un pays seulement étudié, ou dont viennent les experts, n'est pas compté ; les membres d'un groupe ne le sont que s'ils sont nommés.",
  ),
  *find(ground) {
    for (const record of ground.ofType("Project")) {
      const countries = takesPlaceIn(ground, record.id);
      const named = new Set(countries.map(({ to }) => to));
      yield {
        record, polarity: "SUPPORTING", began: spanOf(record.columns, "starts"),
        places: single(countries, ground.from(record.id, "BENEFITS").filter(({ to }) => !named.has(to)), ground.from(record.id, "COVERS"), ground.from(record.id, "WITHIN")),
        subjects: single(ground.from(record.id, "CONTRIBUTES_TO"), ground.from(record.id, "SERVES"), ground.from(record.id, "CARRIES_OUT", "Measure"), ground.from(record.id, "SERVES_THEME")),
      };
    }
  },
};
