import type { OverlapRule } from "../../overlaps/overlap.js";
import type { Rule } from "../rule.js";
import { complementaryProvisions, sameKindOfWork, toolToTakeUp, workingTogether } from "./remarks.js";
import { sameCountryAndProvision } from "./same-country-and-provision.js";
import { sharedMembers } from "./shared-members.js";
import { sideBySide } from "./side-by-side.js";

/** What overlaps. */
export const overlapRules: readonly OverlapRule[] = [sameCountryAndProvision, sideBySide, sharedMembers];

/** What may be made of an overlap. */
export const remarkRules: readonly Rule[] = [sameKindOfWork, toolToTakeUp, complementaryProvisions, workingTogether];
