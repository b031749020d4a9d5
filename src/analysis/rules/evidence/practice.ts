import { both } from "../../words.js";
import { single, type EvidenceRule } from "../../coverage/evidence.js";
import { yearSpan } from "../../law/span.js";

/** Documented good practices. */
export const practice: EvidenceRule = {
  id: "practice", version: 1, kind: "PRACTICE",
  statement: both(
    "A documented practice is supporting evidence in each country where it is applied and for each process or group whose work it documents, for each provision, principle and measure to which it is linked.",
    "Une pratique documentée est un élément favorable dans chaque pays où elle est appliquée et pour chaque processus ou groupe dont elle documente le travail, pour chaque disposition, principe et mesure auquel elle est rattachée.",
  ),
  reason: both(
    "Something is done there in practice. What stands behind the word good is told by its grade, which changes nothing here.",
    "Quelque chose y est fait en pratique. Ce qui justifie le mot bonne est dit par son degré, qui ne change rien ici.",
  ),
  *find(ground) {
    for (const record of ground.ofType("GoodPractice")) {
      yield {
        record, polarity: "SUPPORTING", began: yearSpan(record.columns.year),
        places: single(ground.from(record.id, "IN_COUNTRY"), ground.from(record.id, "DOCUMENTS", "Process"), ground.from(record.id, "DOCUMENTS", "CountryGroup")),
        subjects: single(ground.from(record.id, "ADDRESSES"), ground.from(record.id, "SERVES"), ground.from(record.id, "APPLIES", "Measure")),
      };
    }
  },
};
