import type { Both, GroundNode } from "../ground/ground.js";
import { written } from "../law/span.js";
import { both } from "../words.js";
import { sharedOf, type Overlap } from "./overlap.js";

const NAMED = 3;

/** Names of records, the first few in full. */
export function namesOf(nodes: readonly GroundNode[]): Both {
  const more = nodes.length - NAMED;
  const first = nodes.slice(0, more === 1 ? NAMED + 1 : NAMED);
  const rest = nodes.length - first.length;
  const listed = (lang: "en" | "fr", and: string): string => first.map(({ label }) => label[lang]).join(", ") + (rest > 0 ? and : "");
  return both(listed("en", ` and ${rest} more`), listed("fr", ` et ${rest} autres`));
}

/** The same for articles and titles, which are quoted. */
export const quotedNames = (nodes: readonly GroundNode[]): Both => namesOf(nodes.map((node) => ({ ...node, label: both(`“${node.label.en}”`, `« ${node.label.fr} »`) })));

/** When both run, as far as dates tell. */
export function period({ atOnce, from, to }: Pick<Overlap, "atOnce" | "from" | "to">): Both {
  if (atOnce === "UNDETERMINED") return both("whether at the same time is not known", "sans que l'on sache si c'est en même temps");
  if (from && to) return written(from) === written(to) ? both(`in ${written(from)}`, `en ${written(from)}`) : both(`from ${written(from)} to ${written(to)}`, `de ${written(from)} à ${written(to)}`);
  return from ? both(`from ${written(from)}`, `à partir de ${written(from)}`) : both("at the same time", "en même temps");
}

/** What overlaps, where, on what and when. */
export function overlapSentence(overlap: Overlap): Both {
  const { first, second, rule, atOnce, through } = overlap;
  const [where, what, when] = [namesOf(sharedOf(overlap, "Country")), quotedNames(sharedOf(overlap, "Provision")), period(overlap)];
  const [en, fr] = [`“${first.label.en}” and “${second.label.en}”`, `« ${first.label.fr} » et « ${second.label.fr} »`];
  if (rule.kind === "PROJECTS") return both(`${en} both work in ${where.en} on ${what.en}, ${when.en}.`, `${fr} travaillent tous deux dans ces pays : ${where.fr}, sur ${what.fr}, ${when.fr}.`);
  if (rule.kind === "PROCESSES") {
    const doubt = atOnce === "YES" ? both("", "") : both(" It is not recorded since when.", " Depuis quand n'est pas enregistré.");
    return both(`${en} have members in common: ${where.en}.${doubt.en}`, `${fr} ont des membres en commun : ${where.fr}.${doubt.fr}`);
  }
  const many = through.length;
  return both(
    `${en} fund or carry out different projects in ${where.en} on ${what.en} (${many} ${many === 1 ? "pair" : "pairs"} of projects), ${when.en}.`,
    `${fr} financent ou exécutent des projets différents dans ces pays : ${where.fr}, sur ${what.fr} (${many} ${many === 1 ? "paire" : "paires"} de projets), ${when.fr}.`,
  );
}
