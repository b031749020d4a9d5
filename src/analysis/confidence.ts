/** From weakest to best; a null, as sources have, weighs nothing. */
const grades = ["RECALLED", "SEED", "VERIFIED"];

const gradeOf = (confidence: string): number => grades.indexOf(confidence);

/** The weakest of what a conclusion rests on: it is never surer than that. */
export function weakest(confidences: Iterable<string | null>): string | null {
  let found: string | null = null;
  for (const one of confidences) if (one !== null && (found === null || gradeOf(one) < gradeOf(found))) found = one;
  return found;
}

export function best(confidences: Iterable<string | null>): string | null {
  let found: string | null = null;
  for (const one of confidences) if (one !== null && (found === null || gradeOf(one) > gradeOf(found))) found = one;
  return found;
}

/** Whether a confidence is at least another. */
export const isAtLeast = (confidence: string | null, least: string): boolean => confidence !== null && gradeOf(confidence) >= gradeOf(least);
