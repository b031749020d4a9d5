import type { Both, GroundNode } from "../ground/ground.js";
import { written, type Span } from "../law/span.js";
import { both } from "../words.js";
import type { Lineage, Step } from "./step.js";

/** "2016-10-25 to 2016-10-26", "since 2014", or that no date is recorded. */
function when({ began, ended }: { readonly began: Span | null; readonly ended: Span | null }): Both {
  if (!began) return both("no date recorded", "aucune date enregistrée");
  const from = written(began);
  const to = ended && written(ended);
  return !to || to === from ? both(from, from) : both(`${from} to ${to}`, `${from} à ${to}`);
}

const lead: Readonly<Record<Step["kind"], Both>> = {
  SOURCE: both("Drawn from", "Issu de"),
  DEVELOPED: both("Worked out at", "Élaboré lors de"),
  ITSELF: both("", ""),
  ADOPTED: both("Adopted at", "Adopté lors de"),
  PRESENTED: both("Presented at", "Présenté lors de"),
  DOCUMENTED: both("Documents the work of", "Documente les travaux de"),
  USED: both("Put to use by", "Utilisé par"),
  ADAPTED: both("Taken up in", "Repris dans"),
};

/** A step of a history as a sentence. */
export function stepSentence(step: Pick<Step, "kind" | "record" | "links" | "began" | "ended">): Both {
  const { kind, record, links } = step;
  const [date, { label }] = [when(step), record];
  if (kind === "ITSELF") return both(`“${label.en}” (${date.en}).`, `« ${label.fr} » (${date.fr}).`);
  const issued = kind === "ADOPTED" && !links.some(({ type }) => type === "ADOPTED_AT");
  const { en, fr } = issued ? both("Adopted or issued at", "Adopté ou publié lors de") : lead[kind];
  return both(`${en} “${label.en}” (${date.en}).`, `${fr} « ${label.fr} » (${date.fr}).`);
}

/** What a user of a tool made in turn. */
export function productSentence({ label }: GroundNode, adapted: boolean): Both {
  return adapted ? both(`It made of it “${label.en}”.`, `Il en a tiré « ${label.fr} ».`) : both(`It also produced “${label.en}”.`, `Il a aussi produit « ${label.fr} ».`);
}

/** The whole path in one line. */
export const lineageSentence = ({ steps }: Pick<Lineage, "steps">): Both => both(
  steps.map((step) => `${step.record.label.en} (${when(step).en})`).join(" → "),
  steps.map((step) => `${step.record.label.fr} (${when(step).fr})`).join(" → "),
);
