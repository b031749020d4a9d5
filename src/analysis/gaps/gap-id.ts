import type { Basis } from "../law/acts.js";
import { citedAs } from "../rules/rule.js";
import type { Gap } from "./gap.js";

/** What a gap's id says: enough to find the same gap again. */
export interface GapIdentity {
  /** The rule, as `id@version`. */
  readonly rule: string;
  readonly keys: readonly string[];
  readonly day: string;
  readonly basis: Basis;
  /** The state of the graph in which it was found. */
  readonly version: string;
}

const KEYS = "+";

/** `gap/duty-without-measure@1/country/KHM+provision/tip-art-7/2026-11-27/IN_FORCE/178ae2bd8edbe15c` */
export const gapId = ({ rule, keys }: Pick<Gap, "rule" | "keys">, { day, basis, version }: Omit<GapIdentity, "rule" | "keys">): string =>
  ["gap", citedAs(rule), keys.join(KEYS), day, basis, version].join("/");

/** What an id says; null when it is no gap's id. */
export function identityOf(id: string): GapIdentity | null {
  const found = /^gap\/([\w-]+@\d+)\/(.+)\/(\d{4}-\d{2}-\d{2})\/(DEPOSIT|IN_FORCE)\/([^/]+)$/.exec(id);
  if (!found) return null;
  const [, rule, keys, day, basis, version] = found as unknown as [string, string, string, string, Basis, string];
  return { rule, keys: keys.split(KEYS), day, basis, version };
}
