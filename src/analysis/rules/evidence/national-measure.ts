import { both } from "../../words.js";
import { single, type EvidenceRule } from "../../coverage/evidence.js";
import { spanOf } from "../../law/span.js";

/** Laws, plans, bodies, mechanisms and agreements. */
export const nationalMeasure: EvidenceRule = {
  id: "national-measure", version: 1, kind: "NATIONAL_MEASURE",
  statement: both(
    "A law, plan, body, mechanism or agreement of a country is supporting evidence there for each provision that it carries out. A law that covers trafficking in part only is partial evidence.",
    "Une loi, un plan, un organe, un mécanisme ou un accord d'un pays y est un élément favorable pour chaque disposition qu'il met en œuvre. Une loi qui ne couvre la traite qu'en partie est un élément partiel.",
  ),
  reason: both(
    "The measure exists, or existed: one whose period has ended still counts and shows its dates. Whether it is applied, its text does not tell.",
    "La mesure existe ou a existé : celle dont la période est close compte encore et montre ses dates. Son texte ne dit pas si elle est appliquée.",
  ),
  *find(ground) {
    for (const record of ground.ofType("NationalMeasure")) {
      const { columns } = record;
      yield {
        record, polarity: "SUPPORTING", partial: columns.offenceCoverage === "PARTIAL",
        began: spanOf(columns, "validFrom") ?? spanOf(columns, "adopted") ?? spanOf(columns, "asOf"),
        places: single(ground.from(record.id, "OF", "Country")),
        subjects: single(ground.from(record.id, "IMPLEMENTS")),
      };
    }
  },
};
