import { yearSpan } from "../../law/span.js";
import { both } from "../../words.js";
import { single, type EvidenceRule } from "../../coverage/evidence.js";

/** What a finding means by what became of it: those that were met speak no longer against. */
const open = new Set(["OPEN_WHEN_RAISED", "OPEN_IN_2023", "ADDRESSED_IN_PART"]);

/** Published findings that something is missing or falls short. */
export const finding: EvidenceRule = {
  id: "finding", version: 1, kind: "FINDING",
  statement: both(
    "A published finding is adverse evidence in the countries and groups that it concerns, for its provision and principle, unless it is recorded as addressed, resolved or historical.",
    "Un constat publié est un élément contraire dans les pays et groupes qu'il concerne, pour sa disposition et son principe, sauf s'il est enregistré comme traité, résolu ou historique.",
  ),
  reason: both(
    "Its author says that something is missing or falls short; it is that author's view, of that year. Where nothing later was looked up, it stands.",
    "Son auteur dit qu'il manque quelque chose ou que c'est insuffisant ; c'est son avis, de cette année-là. Il demeure tant que la suite n'a pas été recherchée.",
  ),
  *find(ground) {
    for (const record of ground.ofType("Finding")) {
      if (!open.has(record.columns.status as string)) continue;
      yield {
        record, polarity: "ADVERSE", began: yearSpan(record.columns.year),
        places: single(ground.from(record.id, "IN_COUNTRY"), ground.from(record.id, "IN_GROUP")),
        subjects: single(ground.from(record.id, "ABOUT"), ground.from(record.id, "SERVES")),
        assertedBy: ground.from(record.id, "RAISED_BY").map(({ to }) => to),
      };
    }
  },
};
