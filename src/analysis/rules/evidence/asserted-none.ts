import { both } from "../../words.js";
import { single, type EvidenceRule } from "../../coverage/evidence.js";
import { spanOf } from "../../law/span.js";

/** Sources that state that a country has no national measure of a kind. */
export const assertedNone: EvidenceRule = {
  id: "asserted-none", version: 1, kind: "ASSERTION",
  statement: both(
    "A source that states that a country has no national measure of a kind is adverse evidence there for the provisions that it concerns.",
    "Une source énonçant qu'un pays n'a pas de mesure nationale d'un certain type y est un élément contraire pour les dispositions concernées.",
  ),
  reason: both(
    "That there is none is another answer than that none is recorded.",
    "Qu'il n'y en ait pas est une autre réponse que l'absence d'enregistrement.",
  ),
  *find(ground) {
    for (const record of ground.ofType("Assertion")) {
      if (record.columns.kind !== "ASSERTED_NONE" || record.columns.field !== "nationalMeasures") continue;
      yield {
        record, polarity: "ADVERSE", began: spanOf(record.columns, "date"),
        places: single(ground.from(record.id, "ABOUT", "Country")), subjects: single(ground.from(record.id, "MENTIONS", "Provision")),
      };
    }
  },
};
