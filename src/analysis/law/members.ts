import type { Ground, GroundNode } from "../ground/ground.js";
import { byText } from "../order.js";
import { spanOf } from "./span.js";

const member = new Set(["MEMBER", "FOUNDING_MEMBER"]);

/**
 * Member countries of a process, group or body, by id: those whose membership holds or may hold on a day. Who is told to
 * be a former member is one until the recorded end alone; organisations among the members are left out.
 */
export function membersOf(ground: Ground, of: string, day: string): readonly GroundNode[] {
  const countries = new Map<string, GroundNode>();
  for (const { from } of ground.to(of, "OF", "Membership")) {
    const { columns } = ground.node(from)!;
    const [starts, ends] = [spanOf(columns, "validFrom"), spanOf(columns, "validTo")];
    if (!member.has(columns.role as string) && !(columns.role === "FORMER_MEMBER" && ends)) continue;
    if ((starts && starts.from > day) || (ends && ends.to < day)) continue;
    const country = ground.node(ground.from(from, "BY_MEMBER")[0]?.to ?? "");
    if (country?.type === "Country") countries.set(country.id, country);
  }
  return [...countries.values()].sort((a, b) => byText(a.id, b.id));
}

/** Bodies of a type of which a country is a member on a day. */
export function bodiesOf(ground: Ground, type: string, country: string, day: string): readonly string[] {
  const members = ground.once(`members ${type} ${day}`, () => {
    const bodies = new Map<string, string[]>();
    for (const body of ground.ofType(type)) for (const { id } of membersOf(ground, body.id, day)) bodies.set(id, [...(bodies.get(id) ?? []), body.id]);
    return bodies;
  });
  return members.get(country) ?? [];
}

/** Countries and territories of a region, those of its subregions among them, by id. */
export function countriesIn(ground: Ground, region: string): readonly GroundNode[] {
  const regions = [region, ...ground.to(region, "PART_OF", "Region").map(({ from }) => from)];
  return regions.flatMap((one) => ground.to(one, "IN_REGION", "Country").map(({ from }) => ground.node(from)!)).sort((a, b) => byText(a.id, b.id));
}
