import { CoverageResolver } from "./coverage-resolver.js";
import { JoinResolvers } from "./joins.js";
import { LawResolver } from "./law-resolver.js";

/** Root fields of the analysis. */
export const AnalysisResolvers = [CoverageResolver, LawResolver, ...JoinResolvers];
