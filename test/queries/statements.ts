/**
 * A saved query runs one statement for each field of its root, and these beside: labels of the records that rows
 * are counted by, and the meeting before each meeting.
 * Whatever changes here changes the cost of a request.
 */
export const besideRoots: Readonly<Record<string, readonly string[]>> = {
  "S0-46": ["labelsByIds"],
  "S0-47": ["previousMeetings"],
};
