import { both } from "../../words.js";
import { isOver } from "../../overlaps/period.js";
import { projectOverlaps } from "../../overlaps/work.js";
import type { Overlap, OverlapRule, OverlapScope } from "../../overlaps/overlap.js";
import type { Ground } from "../../ground/ground.js";
import { membersOf } from "../../law/members.js";

export const sameCountryAndProvision: OverlapRule = {
  id: "same-country-and-provision", version: 1, kind: "PROJECTS",
  statement: both(
    "Two projects overlap where both work in the same country and contribute to the same provision, unless their dates show that they never ran at the same time, or one is part of the other.",
    "Deux projets se recoupent s'ils travaillent dans le même pays et contribuent à la même disposition, sauf si leurs dates montrent qu'ils n'ont jamais eu lieu en même temps, ou si l'un fait partie de l'autre.",
  ),
  reason: both(
    "Where dates do not tell, the overlap is undetermined, not denied and not claimed. A grant and the programme of which it is a part are the same work. A country that a project merely studies does not count, and a provision only where both name the same one.",
    "Là où les dates ne tranchent pas, le recoupement est indéterminé, ni nié ni affirmé. Une subvention et le programme dont elle fait partie sont le même travail. Un pays seulement étudié ne compte pas, et une disposition seulement si les deux nomment la même.",
  ),
  find: (ground, scope) => projectOverlaps(ground, sameCountryAndProvision).filter((overlap) => isWithin(ground, overlap, scope)),
};

function isWithin(ground: Ground, { first, second, shared }: Overlap, { country, process, provision, principle, runningOn, day }: OverlapScope): boolean {
  const has = (id: string): boolean => shared.some(({ record }) => record.id === id);
  if ([country, provision, principle].some((id) => id && !has(id))) return false;
  if (runningOn && (isOver(first, runningOn) || isOver(second, runningOn))) return false;
  return !process || has(process) || membersOf(ground, process, day).some(({ id }) => has(id) && (!country || id === country));
}
