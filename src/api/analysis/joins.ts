import { LineageResolver } from "./lineage-resolver.js";

/** Root fields that join records which no single link joins. */
export const JoinResolvers = [LineageResolver];
