import type { CloserRule } from "../../closers/closer.js";
import { evidenceGrade } from "./evidence-grade.js";
import { recency } from "./recency.js";
import { sameBudget } from "./same-budget.js";
import { samePrinciple } from "./same-principle.js";
import { sameProcess } from "./same-process.js";
import { sameProvision } from "./same-provision.js";
import { sameRegion } from "./same-region.js";
import { sameTool } from "./same-tool.js";
import { sameType } from "./same-type.js";
import { similarTreatyRecord } from "./similar-treaty-record.js";

/** Why something may help. */
export const closerRules: readonly CloserRule[] = [
  sameProcess, sameTool, sameProvision, samePrinciple, sameRegion, similarTreatyRecord, sameType, sameBudget, evidenceGrade, recency,
];
