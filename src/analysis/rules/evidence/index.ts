import type { EvidenceRule } from "../../coverage/evidence.js";
import { assertedNone } from "./asserted-none.js";
import { finding } from "./finding.js";
import { nationalMeasure } from "./national-measure.js";
import { practice } from "./practice.js";
import { project } from "./project.js";
import { toolInUse } from "./tool-in-use.js";

/** What is evidence of what. */
export const evidenceRules: readonly EvidenceRule[] = [project, nationalMeasure, finding, practice, toolInUse, assertedNone];
