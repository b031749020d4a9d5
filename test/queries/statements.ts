/**
 * A saved query runs one statement for each field of its root, and these beside: labels of the records that rows
 * are counted by, the meeting before each meeting, and for the analysis the records that it names, read once for each
 * place of the document.
 * Whatever changes here changes the cost of a request.
 */
export const besideRoots: Readonly<Record<string, readonly string[]>> = {
  "S0-46": ["labelsByIds"],
  "S0-47": ["previousMeetings"],
  "20-who-is-bound": ["clause", "completing", "country", "instrument", "record", "signature"],
  "21-first-day-all-members-party": ["country", "country", "last", "members", "reservations"],
  "22-coverage-of-a-process": [],
  "23-one-cell-with-its-evidence": ["analysis.linkCitations", "assertedBy", "from", "record", "record", "source", "to"],
  "30-lineage-of-a-tool": ["activities", "analysis.linkCitations", "from", "record", "record", "source", "to"],
  "24-gaps-of-a-country": ["analysis.linkCitations", "record", "record", "source", "subject", "to"],
  "25-who-has-met-this-need": ["analysis.linkCitations", "from", "record", "record", "source", "to"],
  "26-what-if": ["subject"],
  "27-country-brief": [],
  "28-process-brief": ["country", "place"],
  "31-ways-between-two-records": ["analysis.linkCitations", "from", "nodes", ...Array<string>(7).fill("path.links"), ...Array<string>(6).fill("path.records"), "source", "to"],
  "32-overlaps-in-a-country": ["analysis.linkCitations", ...Array<string>(4).fill("first"), ...Array<string>(4).fill("second"), "from", "record", "source", "source", "to", "to"],
  "34-money-of-projects": ["record", "record"],
  "33-correspondence-between-instruments": ["analysis.linkCitations", "instrument", "instrument", "nationalMeasure", "other", "provision", "provision", "source", "to"],
};

/** Fields of the root that run no statement of their own: they conclude from what was read once for the state of the graph. */
export const analysisRoots: ReadonlySet<string> = new Set(["treatyStatus", "partyToOneNotOther", "coverage", "coverageCell", "gaps", "gap", "closers", "whatIf", "rules", "correspondences", "nationalPriorities", "lineage", "path", "overlaps", "projectMoney"]);
