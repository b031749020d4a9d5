import type { Both, Ground, GroundEdge, GroundNode } from "../ground/ground.js";
import type { Reason } from "./closer.js";

/** The reason that a record's links lead to some of the records in need; null when none does. */
export function sharedLinks(ground: Ground, { id }: GroundNode, types: readonly string[], wanted: ReadonlySet<string>, sentence: (links: readonly GroundEdge[]) => Both): Omit<Reason, "code"> | null {
  const links = types.flatMap((type) => ground.from(id, type)).filter(({ to }) => wanted.has(to));
  return links.length === 0 ? null : { links, sentence: sentence(links) };
}

/** The records to which links lead, by name: provisions as they are cited. */
export const named = (ground: Ground, links: readonly GroundEdge[], lang: keyof Both): string =>
  [...new Set(links.map(({ to }) => ground.node(to)!))].map(({ columns, label }) => (columns.designation as string | undefined) ?? `“${label[lang]}”`).join(", ");
