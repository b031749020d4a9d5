import { CoverageResolver } from "./coverage-resolver.js";
import { GapResolver } from "./gap-resolver.js";
import { JoinResolvers } from "./joins.js";
import { LawResolver } from "./law-resolver.js";
import { WhatIfResolver } from "./what-if-resolver.js";

/** Root fields of the analysis. */
export const AnalysisResolvers = [CoverageResolver, GapResolver, LawResolver, WhatIfResolver, ...JoinResolvers];
