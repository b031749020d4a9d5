import type { CloserRule } from "../../closers/closer.js";
import { both } from "../../words.js";

export const sameType: CloserRule = {
  id: "same-type", version: 1, code: "SAME_TYPE", isAboutSubject: ({ measureKind }) => measureKind !== null,
  statement: both(
    "It is a project whose programme publishes the same type for it, or another country's national measure of the kind that is missing.",
    "C'est un projet pour lequel son programme publie le même type, ou une mesure nationale d'un autre pays du type qui manque.",
  ),
  reason: both("It was made for the same kind of work.", "Il a été conçu pour le même genre de travail."),
  find({ project, measureKind }, { record }) {
    if (measureKind !== null && record.type === "NationalMeasure" && record.columns.kind === measureKind) return { links: [], sentence: both(`It is of the kind that is missing: ${measureKind}.`, `Il est du type qui manque : ${measureKind}.`) };
    const type = project?.columns.typeAsPublished_en;
    return record.type === "Project" && typeof type === "string" && record.columns.typeAsPublished_en === type ? { links: [], sentence: both(`It has the same published type: ${type}.`, `Il a le même type publié : ${type}.`) } : null;
  },
};
