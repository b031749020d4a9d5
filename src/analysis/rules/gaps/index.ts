import type { GapRule } from "../../gaps/gap.js";
import { article9MeasureMissing } from "./article-9-measure-missing.js";
import { dutyWithoutMeasure } from "./duty-without-measure.js";
import { findingWithoutAnswer } from "./finding-without-answer.js";
import { measureWithoutIndicator } from "./measure-without-indicator.js";
import { measureWithoutTool } from "./measure-without-tool.js";
import { pillarWithoutProject } from "./pillar-without-project.js";
import { principleWithoutProject } from "./principle-without-project.js";
import { toolWithoutUse } from "./tool-without-use.js";

/** What is a gap. */
export const gapRules: readonly GapRule[] = [
  dutyWithoutMeasure, article9MeasureMissing, findingWithoutAnswer, principleWithoutProject, pillarWithoutProject, measureWithoutTool, measureWithoutIndicator, toolWithoutUse,
];
