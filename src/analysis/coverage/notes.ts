import type { Both } from "../ground/ground.js";
import { statusOf, hasStatusData } from "../law/acts.js";
import { inForceSentence, untilSentence } from "../law/sentences.js";
import { both } from "../words.js";
import type { Matrix } from "./matrix.js";

/** What bears on a whole matrix: instruments without status data, not in force on the day, or whose data end before it. */
export function instrumentNotes({ ground, request, rows, columns }: Matrix): readonly Both[] {
  const subjects = [...rows, ...columns].filter(({ type, columns: { legalForce } }) => type === "Provision" && legalForce === "BINDING");
  const ids = [...new Set(subjects.flatMap(({ id }) => ground.from(id, "PART_OF", "Instrument").map(({ to }) => to)))].sort();
  return ids.flatMap((id) => {
    const status = statusOf(ground, ground.node(id)!);
    if (!hasStatusData(status)) return [both(`No data on who is bound by the ${status.instrument.label.en} are recorded here.`, `Aucune donnée sur les parties à « ${status.instrument.label.fr} » n'est enregistrée ici.`)];
    return [inForceSentence(status, request.day), untilSentence(status, request.day)].filter((one) => one !== null);
  });
}
