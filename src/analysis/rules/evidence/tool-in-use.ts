import { both } from "../../words.js";
import type { EvidenceRule } from "../../coverage/evidence.js";
import { takesPlaceIn } from "../../ground/places.js";
import { spanOf, yearSpan } from "../../law/span.js";

/** Tools that projects, their activities and practices put to use. */
export const toolInUse: EvidenceRule = {
  id: "tool-in-use", version: 1, kind: "TOOL_IN_USE",
  statement: both(
    "A tool is supporting evidence where a project, activity or practice puts it to use, for each provision, principle, measure and theme that the tool serves.",
    "Un outil est un élément favorable là où un projet, une activité ou une pratique l'utilise, pour chaque disposition, principe, mesure et thème qu'il sert.",
  ),
  reason: both(
    "A tool that nobody is recorded to use is evidence nowhere: that it exists, or that a body published it, does not mean that it is used.",
    "Un outil dont aucun usage n'est enregistré n'est un élément nulle part : qu'il existe, ou qu'un organe l'ait publié, ne signifie pas qu'il soit utilisé.",
  ),
  *find(ground) {
    for (const record of ground.ofType("Tool")) {
      const subjects = [...ground.from(record.id, "ADDRESSES"), ...ground.from(record.id, "SERVES"), ...ground.from(record.id, "SUPPORTS"), ...ground.from(record.id, "ON_THEME")].map((edge) => [edge]);
      for (const use of ground.to(record.id, "USES")) {
        const user = ground.node(use.from)!;
        const places = [...takesPlaceIn(ground, user.id), ...ground.from(user.id, "COVERS"), ...ground.from(user.id, "WITHIN")].map((edge) => [use, edge]);
        yield { record, polarity: "SUPPORTING", places, subjects, began: spanOf(user.columns, "starts") ?? yearSpan(user.columns.year) };
      }
    }
  },
};
