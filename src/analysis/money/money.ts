import type { Ground, GroundEdge, GroundNode } from "../ground/ground.js";
import { takesPlaceIn } from "../ground/places.js";
import { spanOf } from "../law/span.js";
import { byText } from "../order.js";

export interface MoneyScope {
  readonly country?: string | null;
  readonly process?: string | null;
  /** Who funds or carries out. */
  readonly organisation?: string | null;
  readonly principle?: string | null;
  readonly programme?: string | null;
  /** In which it began, or, where no beginning is recorded, under which it is filed. */
  readonly year?: number | null;
}

export interface Amount {
  readonly amount: number;
  readonly currency: string;
  /** BUDGET, AWARD, PLEDGE or CALL; null where the source does not say. */
  readonly kind: string | null;
  readonly qualifier: string | null;
}

export interface Counted {
  readonly project: GroundNode;
  readonly money: Amount;
}

export type LeftOutReason = "NO_AMOUNT" | "ONLY_CONTRIBUTION" | "PART_OF_COUNTED";

export interface LeftOut {
  readonly project: GroundNode;
  readonly reason: LeftOutReason;
  /** The project of which it is part and which is counted. */
  readonly whole: GroundNode | null;
  /** The links to the whole, or from the contributions. */
  readonly links: readonly GroundEdge[];
}

/** Amounts of one currency and kind. Those of two currencies or kinds are never added. */
export interface Total {
  readonly currency: string;
  readonly kind: string | null;
  readonly amount: number;
  readonly counted: readonly Counted[];
}

export interface ProjectMoney {
  readonly projects: readonly GroundNode[];
  readonly totals: readonly Total[];
  readonly counted: readonly Counted[];
  readonly leftOut: readonly LeftOut[];
}

/** What the projects of a scope have as amounts, each counted once. */
export function projectMoney(ground: Ground, scope: MoneyScope): ProjectMoney {
  const projects = ground.ofType("Project").filter((project) => isWithin(ground, project, scope));
  const amounts = new Map(projects.flatMap((project) => {
    const money = amountOf(project);
    return money ? [[project.id, { project, money }] as const] : [];
  }));
  const leftOut = projects.flatMap((project): LeftOut[] => {
    if (!amounts.has(project.id)) return [withoutAmount(ground, project)];
    const way = wayToWhole(ground, project.id, (id) => amounts.has(id) && amounts.get(id)!.money.kind !== "CALL");
    return way ? [{ project, reason: "PART_OF_COUNTED", whole: ground.node(way.at(-1)!.to)!, links: way }] : [];
  });
  const out = new Set(leftOut.map(({ project }) => project.id));
  const counted = [...amounts.values()].filter(({ project }) => !out.has(project.id));
  return { projects, totals: totalsOf(counted), counted, leftOut };
}

const leads = (edges: readonly GroundEdge[], id: string): boolean => edges.some(({ to }) => to === id);

function isWithin(ground: Ground, { id, columns }: GroundNode, { country, process, organisation, principle, programme, year }: MoneyScope): boolean {
  const from = (type: string): readonly GroundEdge[] => ground.from(id, type);
  if (country && !leads([...takesPlaceIn(ground, id), ...from("BENEFITS")], country)) return false;
  if (process && !leads(from("WITHIN"), process)) return false;
  if (organisation && !leads([...from("FUNDED_BY"), ...from("IMPLEMENTED_BY")], organisation)) return false;
  if (principle && !leads(from("SERVES"), principle)) return false;
  if (programme && !leads(from("UNDER_PROGRAMME"), programme)) return false;
  if (!year) return true;
  const began = spanOf(columns, "starts");
  return began ? Number(began.from.slice(0, 4)) === year : columns.year === year;
}

function amountOf({ columns }: GroundNode): Amount | null {
  const { budget_amount: amount, budget_currency: currency, budget_kind: kind, budget_qualifier: qualifier } = columns;
  return typeof amount === "number" && typeof currency === "string" ? { amount, currency, kind: (kind ?? null) as string | null, qualifier: (qualifier ?? null) as string | null } : null;
}

function withoutAmount(ground: Ground, project: GroundNode): LeftOut {
  const links = ground.to(project.id, "TO", "Contribution");
  return { project, reason: links.length > 0 ? "ONLY_CONTRIBUTION" : "NO_AMOUNT", whole: null, links };
}

/**
 * The way from a part to the nearest larger project that has an amount of its own; null where there is none. A call
 * that has an amount holds no part: it is not what was paid. Projects that are parts of each other in a circle are
 * counted by the smallest id of the circle alone.
 */
function wayToWhole(ground: Ground, id: string, counts: (id: string) => boolean): readonly GroundEdge[] | null {
  const ways = new Map<string, readonly GroundEdge[]>([[id, []]]);
  for (const [at, way] of ways) {
    if (at !== id && counts(at) && !(isInCircle(ground, id, at) && id < at)) return way;
    for (const link of ground.from(at, "PART_OF", "Project")) if (!ways.has(link.to)) ways.set(link.to, [...way, link]);
  }
  return null;
}

function isInCircle(ground: Ground, id: string, whole: string): boolean {
  const seen = new Set([whole]);
  for (const at of seen) for (const { to } of ground.from(at, "PART_OF", "Project")) seen.add(to);
  return seen.has(id);
}

/** Sums in hundredths, so that the order of the amounts does not matter. */
const sum = (counted: readonly Counted[]): number => counted.reduce((total, { money }) => total + Math.round(money.amount * 100), 0) / 100;

function totalsOf(counted: readonly Counted[]): readonly Total[] {
  const groups = new Map<string, Counted[]>();
  for (const one of counted) {
    const key = `${one.money.currency} ${one.money.kind ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].sort(([a], [b]) => byText(a, b)).map(([, own]) => ({ currency: own[0]!.money.currency, kind: own[0]!.money.kind, amount: sum(own), counted: own }));
}
