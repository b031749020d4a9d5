import type { Gap } from "../gaps/gap.js";
import type { Ground, GroundNode } from "../ground/ground.js";
import { provisionsAbove, provisionsBelow } from "../ground/kin.js";
import { takesPlaceIn } from "../ground/places.js";
import { bodiesOf } from "../law/members.js";

/** What is needed, as far as something recorded elsewhere can answer it. */
export interface Need {
  readonly ground: Ground;
  readonly day: string;
  /** The country in need; null where the need belongs to no country. */
  readonly country: GroundNode | null;
  /** The project whose need it is, where it is one's. */
  readonly project: GroundNode | null;
  readonly processes: ReadonlySet<string>;
  readonly tools: ReadonlySet<string>;
  readonly provisions: ReadonlySet<string>;
  readonly principles: ReadonlySet<string>;
  /** The kind of national measure that is missing, where one is. */
  readonly measureKind: string | null;
  /** Records that are part of the need, or answer it in that country already: none of them is offered. */
  readonly excluded: ReadonlySet<string>;
}

const ends = (ground: Ground, id: string, type: string, to?: string): readonly string[] => ground.from(id, type, to).map((edge) => edge.to);

/** A provision with what stands above and below it in its article: who carries out one has something to show for the others. */
const withKin = (ground: Ground, id: string): readonly string[] => [id, ...provisionsAbove(ground, id), ...provisionsBelow(ground, id)];

/** What a gap needs. */
export function needOfGap(ground: Ground, { rule, place, subject, keys }: Gap, day: string): Need {
  const country = place?.type === "Country" ? place : null;
  const provisions = subject.type === "Provision" ? [subject.id] : ["ABOUT", "IMPLEMENTS", "ADDRESSES"].flatMap((type) => ends(ground, subject.id, type, "Provision"));
  const principles = subject.type === "Principle" ? [subject.id] : [...ends(ground, subject.id, "SERVES"), ...ends(ground, subject.id, "MAPS_TO")];
  return {
    ground, day, country, project: null, measureKind: rule.kind === "ARTICLE_9_MEASURE_MISSING" ? keys[2]! : null,
    processes: new Set(place?.type === "Process" ? [place.id] : country ? bodiesOf(ground, "Process", country.id, day) : []),
    tools: new Set(subject.type === "Tool" ? [subject.id] : []),
    provisions: new Set(provisions.flatMap((id) => withKin(ground, id))), principles: new Set(principles), excluded: new Set(keys),
  };
}

/** What a project or finding needs, by what it is linked to. */
export function needOfRecord(ground: Ground, record: GroundNode, day: string): Need {
  const countries = [...takesPlaceIn(ground, record.id), ...ground.from(record.id, "BENEFITS", "Country")].map(({ to }) => to);
  const country = new Set(countries).size === 1 ? ground.node(countries[0]!)! : null;
  const processes = ends(ground, record.id, "WITHIN");
  return {
    ground, day, country, project: record.type === "Project" ? record : null, measureKind: null,
    processes: new Set(processes.length > 0 || !country ? processes : bodiesOf(ground, "Process", country.id, day)),
    tools: new Set(ends(ground, record.id, "USES")),
    provisions: new Set(["CONTRIBUTES_TO", "ABOUT", "IMPLEMENTS"].flatMap((type) => ends(ground, record.id, type, "Provision"))),
    principles: new Set(ends(ground, record.id, "SERVES")), excluded: new Set([record.id, ...ends(ground, record.id, "PRODUCES")]),
  };
}
