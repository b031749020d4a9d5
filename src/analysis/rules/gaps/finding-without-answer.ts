import type { GapRule } from "../../gaps/gap.js";
import { both } from "../../words.js";
import { yearSpan } from "../../law/span.js";

const closed = new Set(["ADDRESSED", "RESOLVED", "HISTORICAL"]);

/** Published findings to which nothing recorded here answers. */
export const findingWithoutAnswer: GapRule = {
  id: "finding-without-answer", version: 1, kind: "FINDING_WITHOUT_ANSWER", ofPlaces: true,
  statement: both("A published finding is open, and no measure or project recorded here answers it.", "Un constat publié est ouvert, et aucune mesure ni aucun projet enregistré ici n'y répond."),
  reason: both(
    "Its author says that something is missing; what was done since may simply not be recorded here. It is as grave as the verb of its author says, where the source gives it.",
    "Son auteur dit qu'il manque quelque chose ; ce qui a été fait depuis peut ne pas être enregistré ici. Sa gravité est celle du verbe de son auteur, quand la source le donne.",
  ),
  *find({ ground, day, countries, bodies }) {
    const asked = new Set([...countries, ...bodies].map(({ id }) => id));
    for (const subject of ground.ofType("Finding")) {
      const since = yearSpan(subject.columns.year);
      if (closed.has(subject.columns.status as string) || (since && since.from > day) || ground.from(subject.id, "ADDRESSED_BY").length > 0) continue;
      const author = ground.from(subject.id, "RAISED_BY")[0];
      const by = author ? ground.node(author.to)!.label : both("its author", "son auteur");
      for (const edge of [...ground.from(subject.id, "IN_COUNTRY"), ...ground.from(subject.id, "IN_GROUP")].filter(({ to }) => asked.has(to))) {
        const place = ground.node(edge.to)!;
        const said = both(`${by.en} (${subject.columns.year as number}): ${subject.label.en}`, `${by.fr} (${subject.columns.year as number}) : ${subject.label.fr}`);
        yield {
          keys: [place.id, subject.id], place, subject, severity: (subject.columns.verb as string | null) ?? "UNSTATED", since,
          sentence: both(`${place.label.en}. ${said.en} No answer is recorded in this dataset.`, `${place.label.fr}. ${said.fr} Aucune suite n'est enregistrée dans ce jeu de données.`),
          premises: [{ record: subject, links: [edge, ...(author ? [author] : []), ...ground.from(subject.id, "ABOUT")], sentence: said }],
          missing: { fromType: "Finding", from: subject.id, relationship: "ADDRESSED_BY", to: "NationalMeasure, Measure, Project", sentence: both("A measure or project that answers the finding.", "Une mesure ou un projet qui répond au constat.") },
        };
      }
    }
  },
};
