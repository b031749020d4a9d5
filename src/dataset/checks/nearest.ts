import { suggest } from "../../model/kinds/suggest.js";
import type { Checked } from "./check.js";

/** "; did you mean country/KHM?", or nothing when no id of the type is near. */
export const nearest = (id: string, byId: Checked["byId"], prefix: string): string => {
  const hint = suggest(id, [...byId.keys()].filter((one) => one.startsWith(`${prefix}/`) && Math.abs(one.length - id.length) <= 2));
  return hint.startsWith("; did") ? hint : "";
};
