import { weakest } from "../confidence.js";
import type { Ground, GroundEdge, GroundNode } from "../ground/ground.js";
import { byText } from "../order.js";

/** Two provisions of different instruments whose content corresponds, seen from one of them. */
export interface Correspondence {
  readonly provision: GroundNode;
  readonly other: GroundNode;
  readonly instrument: GroundNode;
  /** How they correspond: RELATED unless a source states more. */
  readonly matchType: string;
  readonly link: GroundEdge;
  readonly confidence: string | null;
}

export interface CorrespondencesRequest {
  readonly instrument: string;
  readonly with: string | null;
  readonly provision: string | null;
}

const instrumentOf = (ground: Ground, provision: string): string | undefined => ground.from(provision, "PART_OF", "Instrument")[0]?.to;

/** Correspondences of an instrument's provisions with those of others, whichever of the two records holds the link, in the order of the text. */
export function correspondencesOf(ground: Ground, request: CorrespondencesRequest): readonly Correspondence[] {
  return provisionsOf(ground, request.instrument).filter(({ id }) => !request.provision || id === request.provision).flatMap((provision) => {
    const links = [...ground.from(provision.id, "CORRESPONDS_TO"), ...ground.to(provision.id, "CORRESPONDS_TO")];
    return links.flatMap((link): Correspondence[] => {
      const other = ground.node(link.from === provision.id ? link.to : link.from)!;
      const instrument = ground.node(instrumentOf(ground, other.id) ?? "");
      if (!instrument || instrument.id === request.instrument || (request.with && instrument.id !== request.with)) return [];
      return [{ provision, other, instrument, matchType: link.role ?? "RELATED", link, confidence: weakest([provision.confidence, other.confidence, link.confidence]) }];
    }).sort((a, b) => byText(a.instrument.id, b.instrument.id) || orderOf(a.other) - orderOf(b.other) || byText(a.other.id, b.other.id));
  });
}

/** Other instruments with provisions here, by the number of their correspondences with one: those without any come last. */
export function instrumentsBeside(ground: Ground, instrument: string): readonly { readonly instrument: GroundNode; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const one of correspondencesOf(ground, { instrument, with: null, provision: null })) counts.set(one.instrument.id, (counts.get(one.instrument.id) ?? 0) + 1);
  const others = new Set(ground.ofType("Provision").map(({ id }) => instrumentOf(ground, id)).filter((id): id is string => id !== undefined && id !== instrument));
  return [...others].map((id) => ({ instrument: ground.node(id)!, count: counts.get(id) ?? 0 })).sort((a, b) => b.count - a.count || byText(a.instrument.id, b.instrument.id));
}

const provisionsOf = (ground: Ground, instrument: string): readonly GroundNode[] =>
  ground.to(instrument, "PART_OF", "Provision").map(({ from }) => ground.node(from)!).sort((a, b) => orderOf(a) - orderOf(b) || byText(a.id, b.id));

const orderOf = ({ columns }: GroundNode): number => (typeof columns.order === "number" ? columns.order : Number.MAX_SAFE_INTEGER);
