import type { CloserRule } from "../../closers/closer.js";
import { both } from "../../words.js";

const grades: Readonly<Record<string, readonly [string, string]>> = {
  EVALUATED: ["an evaluation says that it is good", "une évaluation la dit bonne"],
  MONITORED: ["its results are counted in a report", "ses résultats sont comptés dans un rapport"],
  ENDORSED: ["a State, a treaty body or a body of peers holds it up", "un État, un organe conventionnel ou un groupe de pairs la met en avant"],
};

export const evidenceGrade: CloserRule = {
  id: "evidence-grade", version: 1, code: "EVIDENCE_GRADE", isAboutSubject: () => false,
  statement: both("It is a practice that was evaluated, monitored or endorsed, and not merely described.", "C'est une pratique évaluée, suivie ou mise en avant, et non seulement décrite."),
  reason: both("Somebody besides its author stands behind it.", "Quelqu'un d'autre que son auteur en répond."),
  find(_need, { record }) {
    const grade = grades[record.columns.evidence as string];
    return record.type === "GoodPractice" && grade ? { links: [], sentence: both(`It is graded ${record.columns.evidence as string}: ${grade[0]}.`, `Son degré est ${record.columns.evidence as string} : ${grade[1]}.`) } : null;
  },
};
