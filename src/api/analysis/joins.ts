import { CorrespondenceResolver } from "./correspondence-resolver.js";
import { LineageResolver } from "./lineage-resolver.js";
import { MoneyResolver } from "./money-resolver.js";
import { OverlapResolver } from "./overlap-resolver.js";
import { PathResolver } from "./path-resolver.js";

/** Root fields that join records which no single link joins. */
export const JoinResolvers = [CorrespondenceResolver, LineageResolver, MoneyResolver, OverlapResolver, PathResolver];
