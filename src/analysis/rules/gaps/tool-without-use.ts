import type { GapRule } from "../../gaps/gap.js";
import { membersOf } from "../../law/members.js";
import { spanOf } from "../../law/span.js";
import { both } from "../../words.js";

/** Tools of a process of which a search found no use by a member. */
export const toolWithoutUse: GapRule = {
  id: "tool-without-use", version: 1, kind: "TOOL_WITHOUT_USE", ofPlaces: false,
  statement: both(
    "A tool of a process was searched for use, and no use by a member country of the process is recorded here.",
    "L'usage d'un outil d'un processus a été recherché, et aucun usage par un pays membre du processus n'est enregistré ici.",
  ),
  reason: both(
    "Where nobody searched, that no use is recorded says nothing: such tools are left out. That a search was made stands in an assertion on the tool's field usedBy.",
    "Là où personne n'a cherché, l'absence d'usage enregistré ne dit rien : ces outils sont exclus. Qu'une recherche ait eu lieu figure dans une assertion sur le champ usedBy de l'outil.",
  ),
  *find({ ground, day, bodies }) {
    const asked = new Set(bodies.map(({ id }) => id));
    for (const subject of ground.ofType("Tool")) {
      const searched = ground.to(subject.id, "ABOUT", "Assertion").filter(({ from }) => ground.node(from)!.columns.field === "usedBy");
      for (const of of searched.length === 0 ? [] : ground.from(subject.id, "OF", "Process").filter(({ to }) => asked.has(to))) {
        const process = ground.node(of.to)!;
        const members = new Set(membersOf(ground, process.id, day).map(({ id }) => id));
        const used = ground.to(subject.id, "USES").some(({ from }) => ground.from(from, "IN_COUNTRY").some(({ to }) => members.has(to)));
        if (used) continue;
        yield {
          keys: [process.id, subject.id], place: process, subject, severity: "UNSTATED", since: spanOf(subject.columns, "published"),
          sentence: both(`${process.label.en}, “${subject.label.en}”: a search found no use by a member; none is recorded in this dataset.`, `${process.label.fr}, « ${subject.label.fr} » : une recherche n'a trouvé aucun usage par un membre ; aucun n'est enregistré dans ce jeu de données.`),
          premises: [
            { record: subject, links: [of], sentence: both(`It is a tool of ${process.label.en}.`, `C'est un outil de ${process.label.fr}.`) },
            ...searched.map((edge) => ({ record: ground.node(edge.from)!, links: [edge], sentence: both("Its use was searched for.", "Son usage a été recherché.") })),
          ],
          missing: { fromType: "Project, Activity, GoodPractice", from: null, relationship: "USES", to: subject.id, sentence: both("A project, activity or practice in a member country that uses the tool.", "Un projet, une activité ou une pratique dans un pays membre qui utilise l'outil.") },
        };
      }
    }
  },
};
