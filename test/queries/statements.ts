/**
 * A saved query runs one statement for each field of its root, and these beside: labels of the records that rows
 * are counted by, the meeting before each meeting, and the records of a search once under edges and once under nodes.
 * Whatever changes here changes the cost of a request.
 */
export const besideRoots: Readonly<Record<string, readonly string[]>> = {
  "18-search-by-acronym": ["search"],
  "S0-46": ["labelsByIds"],
  "S0-47": ["previousMeetings"],
};
