import type { Both, GroundNode } from "../ground/ground.js";
import { both } from "../words.js";
import type { Evidence } from "./evidence.js";
import type { Recorded } from "./placing.js";

export type CellState = "EVIDENCED" | "PARTIAL" | "NO_EVIDENCE_FOUND" | "EVIDENCE_OF_ABSENCE" | "NOT_APPLICABLE";

interface Weighed {
  readonly evidence: Pick<Evidence, "polarity" | "partial">;
  readonly inheritedBy: readonly string[];
}

const idle = new Set(["DEFINITION", "FINAL_CLAUSE"]);

/** Whether there is nothing to carry out: a definition or a final clause. */
export const asksForNothing = (subject: GroundNode): boolean => subject.type === "Provision" && idle.has(subject.columns.obligation as string);

/**
 * The state of a cell, which follows from its evidence and from nothing else; without evidence, from whether there is
 * anything to carry out. Supporting evidence never makes it worse, adverse evidence never better.
 */
export function stateOf(evidence: readonly Weighed[], subject: GroundNode): CellState {
  const supporting = evidence.filter((one) => one.evidence.polarity === "SUPPORTING");
  const adverse = evidence.length > supporting.length;
  if (supporting.length === 0) return adverse ? "EVIDENCE_OF_ABSENCE" : asksForNothing(subject) ? "NOT_APPLICABLE" : "NO_EVIDENCE_FOUND";
  const whole = supporting.some((one) => one.inheritedBy.length === 0 && !one.evidence.partial);
  return whole && !adverse ? "EVIDENCED" : "PARTIAL";
}

export interface Empty {
  readonly reason: "NOTHING_TO_CARRY_OUT" | "NO_RECORD_OF_PLACE" | "NO_RECORD_OF_SUBJECT" | "NOT_LINKED" | "ONLY_LATER" | "FILTERED_OUT";
  readonly sentence: Both;
}

/** Why a cell without evidence has none. */
export function emptyBecause(place: GroundNode, subject: GroundNode, recorded: Recorded, day: string): Empty {
  const pair = recorded.pairs.get(`${place.id} ${subject.id}`);
  const [en, fr] = [`${subject.label.en}`, `${subject.label.fr}`];
  if (pair === "FILTERED") return { reason: "FILTERED_OUT", sentence: both("Evidence is recorded, and none of it satisfies the filter.", "Des éléments sont enregistrés, aucun ne satisfait au filtre.") };
  if (pair === "LATER") return { reason: "ONLY_LATER", sentence: both(`What is recorded began after ${day}.`, `Ce qui est enregistré a commencé après le ${day}.`) };
  if (asksForNothing(subject)) return { reason: "NOTHING_TO_CARRY_OUT", sentence: both("A definition or final clause: it asks for no measure.", "Définition ou clause finale : elle n'appelle aucune mesure.") };
  if (!recorded.places.has(place.id)) return { reason: "NO_RECORD_OF_PLACE", sentence: both(`No project, measure, practice or finding recorded here names ${place.label.en}.`, `Aucun projet, mesure, pratique ou constat enregistré ici ne nomme ${place.label.fr}.`) };
  if (!recorded.subjects.has(subject.id)) return { reason: "NO_RECORD_OF_SUBJECT", sentence: both(`Nothing recorded here is linked to “${en}”.`, `Rien d'enregistré ici n'est rattaché à « ${fr} ».`) };
  return { reason: "NOT_LINKED", sentence: both(`Records name ${place.label.en}, others concern “${en}”; none recorded here does both.`, `Des éléments nomment ${place.label.fr}, d'autres concernent « ${fr} » ; aucun enregistré ici ne fait les deux.`) };
}
