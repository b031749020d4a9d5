import { ProcessKind } from "../../model/types/process-vocabularies.js";
import { ProjectKind } from "../../model/types/project-vocabularies.js";
import type { Both, Ground, GroundEdge, GroundNode } from "../ground/ground.js";
import { complementaryProvisions, sameKindOfWork, toolToTakeUp, workingTogether } from "../rules/overlaps/remarks.js";
import { both } from "../words.js";
import { linksOf, sharedOf, type Overlap, type Remark } from "./overlap.js";
import { namesOf, period, quotedNames } from "./sentences.js";
import { toolsOf } from "./work.js";

/** What a coordinator may make of an overlap: nothing but what the links of the two tell. */
export function remarksOf(ground: Ground, overlap: Overlap): readonly Remark[] {
  if (overlap.rule.kind === "PROJECTS") return [...sameWork(overlap), ...toolsToTakeUp(overlap, (id) => toolsOf(ground, id)), ...complementary(ground, overlap)];
  if (overlap.rule.kind === "PROCESSES") return [...sameForum(overlap), ...toolsToTakeUp(overlap, (id) => ground.to(id, "OF", "Tool"))];
  return [...sameWorkOfTwo(overlap), together(ground, overlap)];
}

const kindLabel = (vocabulary: typeof ProjectKind, node: GroundNode): Both | null => {
  const label = vocabulary.codes[node.columns.kind as string];
  return label ? both(label.en, label.fr) : null;
};

function sameWork(overlap: Overlap): Remark[] {
  const { first, second } = overlap;
  const kind = kindLabel(ProjectKind, first);
  if (!kind || first.columns.kind !== second.columns.kind) return [];
  const [where, when] = [namesOf(sharedOf(overlap, "Country")), period(overlap)];
  return [{
    kind: "DUPLICATION", rule: sameKindOfWork, links: linksOf(overlap).filter(({ type }) => type === "IN_COUNTRY" || type === "BENEFITS" || type === "CONTRIBUTES_TO"),
    sentence: both(
      `Both are of the kind “${kind.en}”, in ${where.en}, ${when.en}: they may do the same work twice.`,
      `Tous deux sont du type « ${kind.fr} », dans ces pays : ${where.fr}, ${when.fr} : ils peuvent faire double emploi.`,
    ),
  }];
}

function sameForum({ first, second, shared }: Overlap): Remark[] {
  const kind = kindLabel(ProcessKind, first);
  const members = shared.filter(({ record }) => record.type === "Country");
  if (!kind || first.columns.kind !== second.columns.kind) return [];
  return [{
    kind: "DUPLICATION", rule: sameKindOfWork, links: members.flatMap((one) => [...one.first, ...one.second]),
    sentence: both(
      `Both are of the form “${kind.en}”; ${members.length === 1 ? "one country sits" : `${members.length} countries sit`} in both and may discuss the same twice.`,
      `Tous deux ont la forme « ${kind.fr} » ; ${members.length === 1 ? "un pays siège" : `${members.length} pays siègent`} dans les deux et peuvent y débattre deux fois des mêmes sujets.`,
    ),
  }];
}

function sameWorkOfTwo({ through, first, second }: Overlap): Remark[] {
  const alike = through.filter(([one, other]) => one.columns.kind === other.columns.kind);
  const [pair] = alike;
  const kind = pair && kindLabel(ProjectKind, pair[0]);
  if (!kind) return [];
  const [one, other] = pair;
  return [{
    kind: "DUPLICATION", rule: sameKindOfWork, links: [],
    sentence: both(
      `${alike.length === 1 ? "One pair" : `${alike.length} pairs`} of their projects are of the same kind, such as “${one.label.en}” of ${first.label.en} and “${other.label.en}” of ${second.label.en} (${kind.en}).`,
      `${alike.length === 1 ? "Une paire" : `${alike.length} paires`} de leurs projets sont du même type, comme « ${one.label.fr} » (${first.label.fr}) et « ${other.label.fr} » (${second.label.fr}) : ${kind.fr}.`,
    ),
  }];
}

/** Tools that one of the two knows and the other does not. */
function toolsToTakeUp({ first, second }: Overlap, linksTo: (id: string) => readonly GroundEdge[]): Remark[] {
  const toolOf = ({ from, to }: GroundEdge, own: string): string => (from === own ? to : from);
  return ([[first, second], [second, first]] as const).flatMap(([one, other]): Remark[] => {
    const known = new Set(linksTo(other.id).map((link) => toolOf(link, other.id)));
    const links = linksTo(one.id).filter((link) => !known.has(toolOf(link, one.id)));
    const many = new Set(links.map((link) => toolOf(link, one.id))).size;
    if (many === 0) return [];
    const has = one.type === "Process" ? both("has in its frame", "compte dans son cadre") : both("uses or has produced", "utilise ou a produit");
    return [{
      kind: "SYNERGY", rule: toolToTakeUp, links,
      sentence: both(
        `“${one.label.en}” ${has.en} ${many === 1 ? "a tool" : `${many} tools`} that “${other.label.en}” could take up.`,
        `« ${one.label.fr} » ${has.fr} ${many === 1 ? "un outil" : `${many} outils`} que « ${other.label.fr} » pourrait reprendre.`,
      ),
    }];
  });
}

function complementary(ground: Ground, { first, second }: Overlap): Remark[] {
  const own = (id: string): readonly GroundEdge[] => ground.from(id, "CONTRIBUTES_TO", "Provision");
  const only = (id: string, other: string): readonly GroundEdge[] => own(id).filter((link) => !own(other).some(({ to }) => to === link.to));
  const [one, two] = [only(first.id, second.id), only(second.id, first.id)];
  if (one.length === 0 || two.length === 0) return [];
  const [a, b] = [one, two].map((links) => quotedNames(links.map(({ to }) => ground.node(to)!)));
  return [{
    kind: "SYNERGY", rule: complementaryProvisions, links: [...one, ...two],
    sentence: both(`“${first.label.en}” also works on ${a!.en}; “${second.label.en}” on ${b!.en}.`, `« ${first.label.fr} » travaille aussi sur ${a!.fr} ; « ${second.label.fr} » sur ${b!.fr}.`),
  }];
}

function together(ground: Ground, { first, second }: Overlap): Remark {
  const projectsOf = (id: string): readonly GroundEdge[] => [...ground.to(id, "FUNDED_BY", "Project"), ...ground.to(id, "IMPLEMENTED_BY", "Project"), ...ground.to(id, "PARTNERED_BY", "Project")];
  const others = new Set(projectsOf(second.id).map(({ from }) => from));
  const shared = new Set(projectsOf(first.id).map(({ from }) => from).filter((id) => others.has(id)));
  const names = quotedNames([...shared].sort().map((id) => ground.node(id)!));
  return {
    kind: "SYNERGY", rule: workingTogether, links: [...projectsOf(first.id), ...projectsOf(second.id)].filter(({ from }) => shared.has(from)),
    sentence: shared.size > 0
      ? both(`They already take part together in ${names.en}.`, `Elles participent déjà ensemble à ${names.fr}.`)
      : both("No project in which both take part is recorded here.", "Aucun projet auquel toutes deux participent n'est enregistré ici."),
  };
}
