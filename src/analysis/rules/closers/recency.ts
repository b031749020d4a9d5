import type { CloserRule } from "../../closers/closer.js";
import { both } from "../../words.js";

/** A project in need sets the year to compare with; otherwise the day does. */
const RECENT_YEARS = 10;

export const recency: CloserRule = {
  id: "recency", version: 1, code: "RECENCY", isAboutSubject: () => false,
  statement: both(`It began in the ${RECENT_YEARS} years up to the day, or up to the beginning of the project in need.`, `Il a commencé dans les ${RECENT_YEARS} ans précédant la date, ou le début du projet en cause.`),
  reason: both("Those who did it can still be asked.", "Ceux qui l'ont fait peuvent encore être interrogés."),
  find({ project, day }, { year }) {
    const own = project?.columns.starts_from;
    const from = Number((typeof own === "string" ? own : day).slice(0, 4));
    if (year === null || year > from || from - year >= RECENT_YEARS) return null;
    const earlier = from - year;
    if (typeof own !== "string") return { links: [], sentence: both(`It began in ${year}.`, `Il a commencé en ${year}.`) };
    return {
      links: [],
      sentence: earlier === 0 ? both(`It began in the same year, ${year}.`, `Il a commencé la même année, ${year}.`) : both(`It began in ${year}, ${earlier} ${earlier === 1 ? "year" : "years"} earlier.`, `Il a commencé en ${year}, ${earlier} ${earlier === 1 ? "an" : "ans"} plus tôt.`),
    };
  },
};
