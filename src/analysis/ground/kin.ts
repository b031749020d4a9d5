import type { Ground } from "./ground.js";

/** The provisions above one, nearest first: its paragraph, its article. */
export function provisionsAbove(ground: Ground, id: string): readonly string[] {
  return ground.from(id, "CHILD_OF").flatMap(({ to }) => [to, ...provisionsAbove(ground, to)]);
}

/** The provisions below one, down to its sub-paragraphs. */
export function provisionsBelow(ground: Ground, id: string): readonly string[] {
  return ground.to(id, "CHILD_OF").flatMap(({ from }) => [from, ...provisionsBelow(ground, from)]);
}
