import type { Ground } from "../../ground/ground.js";
import { membersOf } from "../../law/members.js";

/** Bodies of a type of which a country is a member on a day. */
export function bodiesOf(ground: Ground, type: string, country: string, day: string): readonly string[] {
  const members = ground.once(`members ${type} ${day}`, () => {
    const bodies = new Map<string, string[]>();
    for (const body of ground.ofType(type)) for (const { id } of membersOf(ground, body.id, day)) bodies.set(id, [...(bodies.get(id) ?? []), body.id]);
    return bodies;
  });
  return members.get(country) ?? [];
}
