import type { Ground, GroundEdge, GroundNode } from "../ground/ground.js";
import { spanOf, type Span } from "../law/span.js";
import { byText } from "../order.js";
import { both } from "../words.js";
import { productSentence, stepSentence } from "./sentences.js";
import type { Lineage, Product, Step, StepKind } from "./step.js";

type Draft = Pick<Step, "kind" | "record" | "links"> & Partial<Pick<Step, "activities" | "produced">>;

/** The history of a tool or practice as one path, by date; what has no date comes last. */
export function lineageOf(ground: Ground, of: GroundNode): Lineage {
  const drafts = of.type === "Tool" ? ofTool(ground, of) : ofPractice(ground, of);
  const steps = inOrder(drafts.map(finished));
  const undated = steps.filter(({ began, kind }) => began === null && kind !== "ITSELF").length;
  const notes = undated > 0 ? [both(`${undated} of ${steps.length} steps have no date recorded; they stand last, and their place says nothing.`, `${undated} des ${steps.length} étapes n'ont pas de date enregistrée ; elles viennent en dernier, sans que leur place ne dise rien.`)] : [];
  return { of, steps, notes };
}

function ofTool(ground: Ground, tool: GroundNode): Draft[] {
  const makers = [...ground.from(tool.id, "PRODUCED_BY"), ...ground.to(tool.id, "PRODUCES")];
  const uses = usesOf(ground, tool);
  const nested = new Set(uses.flatMap(({ produced }) => produced.map(({ record }) => record.id)));
  return [
    ...derived(ground, tool, "SOURCE"),
    ...meetings(ground, tool),
    { kind: "ITSELF", record: tool, links: makers },
    ...uses,
    // What a user made of it stands with that use.
    ...derived(ground, tool, "ADAPTED").filter(({ record }) => !nested.has(record.id)),
  ];
}

/** A practice draws on tools, and documents what projects do. */
function ofPractice(ground: Ground, practice: GroundNode): Draft[] {
  return [
    ...byRecord(ground, ground.from(practice.id, "USES", "Tool"), ({ to }) => to).map(([record, links]): Draft => ({ kind: "SOURCE", record, links })),
    { kind: "ITSELF", record: practice, links: [] },
    ...byRecord(ground, ground.from(practice.id, "DOCUMENTS", "Project"), ({ to }) => to).map(([record, links]): Draft => ({ kind: "DOCUMENTED", record, links, produced: productsOf(ground, record, practice) })),
  ];
}

/** Meetings at which it was worked out, adopted or presented; a document that is the same thing may be what a meeting resulted in. */
function meetings(ground: Ground, tool: GroundNode): Draft[] {
  const found = new Map<string, Draft>();
  const add = (kind: StepKind, meeting: string, links: readonly GroundEdge[]): void => {
    const known = found.get(meeting);
    found.set(meeting, known ? { ...known, links: [...known.links, ...links] } : { kind, record: ground.node(meeting)!, links });
  };
  for (const [type, kind] of [["ADOPTED_AT", "ADOPTED"], ["DEVELOPED_AT", "DEVELOPED"], ["PRESENTED_AT", "PRESENTED"]] as const) {
    for (const link of ground.from(tool.id, type)) add(kind, link.to, [link]);
  }
  const same = [...ground.from(tool.id, "SAME_AS", "Document").map((link) => [link, link.to] as const), ...ground.to(tool.id, "SAME_AS", "Document").map((link) => [link, link.from] as const)];
  for (const [link, document] of same) for (const result of ground.to(document, "RESULTED_IN")) add("ADOPTED", result.from, [result, link]);
  return [...found.values()];
}

/** Projects, activities and practices that use a tool. What the activities of a using project do stands with the project. */
function usesOf(ground: Ground, tool: GroundNode): (Draft & Pick<Step, "produced">)[] {
  const users = byRecord(ground, ground.to(tool.id, "USES"), ({ from }) => from);
  const direct = new Set(users.map(([{ id }]) => id));
  const projectOf = ({ id }: GroundNode): GroundEdge | undefined => ground.from(id, "OF", "Project").find(({ to }) => direct.has(to));
  const within = users.filter(([user]) => user.type === "Activity" && projectOf(user) !== undefined);
  return users.filter((user) => !within.includes(user)).map(([record, links]) => {
    const own = within.filter(([activity]) => projectOf(activity)!.to === record.id);
    return {
      kind: "USED", record, produced: productsOf(ground, record, tool), activities: own.map(([activity]) => activity),
      links: [...links, ...own.flatMap(([activity, uses]) => [...uses, projectOf(activity)!])],
    };
  });
}

function productsOf(ground: Ground, maker: GroundNode, of: GroundNode): readonly Product[] {
  const links = [...ground.from(maker.id, "PRODUCES", "Tool"), ...ground.to(maker.id, "PRODUCED_BY", "Tool")];
  return byRecord(ground, links, ({ type, from, to }) => (type === "PRODUCES" ? to : from)).filter(([{ id }]) => id !== of.id).map(([record, made]) => {
    const back = [...ground.from(record.id, "ADAPTED_FROM"), ...ground.from(record.id, "BASED_ON")].filter(({ to }) => to === of.id);
    return { record, adapted: back.length > 0, links: [...made, ...back], sentence: productSentence(record, back.length > 0) };
  });
}

/** Tools from which one was adapted, or into which it was, however far. */
function derived(ground: Ground, tool: GroundNode, kind: "SOURCE" | "ADAPTED"): Draft[] {
  const found = new Map<string, readonly GroundEdge[]>([[tool.id, []]]);
  const next = ({ id }: GroundNode): readonly GroundEdge[] => (["ADAPTED_FROM", "BASED_ON"] as const).flatMap((type) => (kind === "SOURCE" ? ground.from(id, type, "Tool") : ground.to(id, type, "Tool")));
  for (let frontier = [tool]; frontier.length > 0;) {
    const reached = byRecord(ground, frontier.flatMap(next), ({ from, to }) => (kind === "SOURCE" ? to : from)).filter(([{ id }]) => !found.has(id));
    for (const [{ id }, links] of reached) found.set(id, links);
    frontier = reached.map(([record]) => record);
  }
  found.delete(tool.id);
  return [...found].map(([id, links]) => ({ kind, record: ground.node(id)!, links }));
}

/** Links by the record at an end of them, by its id. */
function byRecord(ground: Ground, links: readonly GroundEdge[], endOf: (link: GroundEdge) => string): (readonly [GroundNode, readonly GroundEdge[]])[] {
  const found = new Map<string, GroundEdge[]>();
  for (const link of links) found.set(endOf(link), [...(found.get(endOf(link)) ?? []), link]);
  return [...found].sort(([a], [b]) => byText(a, b)).map(([id, own]) => [ground.node(id)!, own]);
}

function finished(draft: Draft): Step {
  const { began, ended } = datesOf(draft.record);
  const step = { activities: [], produced: [], ...draft, began, ended };
  return { ...step, sentence: stepSentence(step) };
}

const day = (from: string, to: string): Span => ({ from, to });

/** When what a record tells happened or began, and ended. The year under which a project is filed is neither. */
function datesOf({ type, columns }: GroundNode): Pick<Step, "began" | "ended"> {
  if (type === "Tool") return { began: spanOf(columns, "published") ?? spanOf(columns, "launched"), ended: null };
  const { year, month } = columns;
  if (typeof year === "number" && type !== "Project") {
    const own = typeof month === "number" ? `${year}-${String(month).padStart(2, "0")}` : null;
    return { began: own ? day(`${own}-01`, `${own}-${new Date(Date.UTC(year, month as number, 0)).getUTCDate()}`) : day(`${year}-01-01`, `${year}-12-31`), ended: null };
  }
  return { began: spanOf(columns, "starts"), ended: spanOf(columns, "ends") };
}

const origins = new Set<StepKind>(["SOURCE", "DEVELOPED"]);

/**
 * From what it came, itself, what became of it: each part by date. A tool known by its year stands after the meetings
 * that worked it out and before the one that adopted it, whichever month they were in; elsewhere what is known by its
 * year stands after what is known by its day of that year. Work that a practice documents stands before it where it
 * surely began earlier. Undated steps come last; the tool or practice itself keeps its place.
 */
function inOrder(steps: readonly Step[]): readonly Step[] {
  const itself = steps.find(({ kind }) => kind === "ITSELF")!;
  const part = ({ kind, began }: Step): number => {
    if (kind === "ITSELF") return 1;
    if (began === null) return 3;
    if (kind === "DOCUMENTED") return itself.began && began.to < itself.began.from ? 0 : 2;
    return origins.has(kind) ? 0 : 2;
  };
  const text = ({ began, kind, record }: Step): string => `${began?.to ?? ""} ${began?.from ?? ""} ${kinds.indexOf(kind)} ${record.id}`;
  return [...steps].sort((a, b) => part(a) - part(b) || byText(text(a), text(b)));
}

const kinds: readonly StepKind[] = ["SOURCE", "DEVELOPED", "ITSELF", "ADOPTED", "PRESENTED", "DOCUMENTED", "USED", "ADAPTED"];
