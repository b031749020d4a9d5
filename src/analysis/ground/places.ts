import type { Ground, GroundEdge } from "./ground.js";

/** Links of a record to the countries in which it takes place; one that it only studies is none. */
export const takesPlaceIn = (ground: Ground, id: string): readonly GroundEdge[] => ground.from(id, "IN_COUNTRY", "Country").filter(({ role }) => role !== "STUDIED");
