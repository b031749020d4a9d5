import { articleToParagraph } from "./article-to-paragraph.js";
import { countryToRegion } from "./country-to-region.js";
import { measureToObjective } from "./measure-to-objective.js";
import { measureToPillar } from "./measure-to-pillar.js";
import { measureToProvision } from "./measure-to-provision.js";
import { memberToGroup } from "./member-to-group.js";
import { memberToProcess } from "./member-to-process.js";
import { paragraphToArticle } from "./paragraph-to-article.js";
import { principleToPillar } from "./principle-to-pillar.js";
import { provisionToObjective } from "./provision-to-objective.js";
import type { InheritanceRule } from "./inheritance.js";

/** What evidence is passed on to. */
export const inheritanceRules: readonly InheritanceRule[] = [
  paragraphToArticle, articleToParagraph, principleToPillar, measureToPillar, measureToObjective, measureToProvision, provisionToObjective, memberToGroup, memberToProcess, countryToRegion,
];
