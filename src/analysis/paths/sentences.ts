import type { Both, GroundEdge } from "../ground/ground.js";
import { both, joined } from "../words.js";
import type { PathFound } from "./search.js";

/** "A —USES→ B ←IN_COUNTRY— C": the arrow points from the record that holds the link. */
export function pathSentence({ ids, steps }: PathFound, labels: ReadonlyMap<string, Both>): Both {
  const told = (lang: "en" | "fr"): string => ids.map((id, index) => `${index === 0 ? "" : ` ${arrows(steps[index - 1]!, ids[index - 1]!)} `}${labels.get(id)?.[lang] ?? id}`).join("");
  return both(told("en"), told("fr"));
}

const arrows = (links: readonly GroundEdge[], near: string): string => [...new Set(links.map(({ type, from }) => (from === near ? `—${type}→` : `←${type}—`)))].join(" / ");

/** Where none was found: what that means. */
export const noneSentence = (maxLength: number, withCitations: boolean): Both => joined([
  both(`No way of ${maxLength} links at most leads from one to the other over these relationships; a longer one may.`, `Aucun chemin de ${maxLength} liens au plus ne mène de l'un à l'autre par ces relations ; un plus long le peut.`),
  ...(withCitations ? [] : [both("That both cite the same source is not followed unless via names CITES.", "Que les deux citent la même source n'est suivi que si via nomme CITES.")]),
]);
