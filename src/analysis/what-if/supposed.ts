import type { GroundContents, GroundEdge, GroundNode } from "../ground/ground.js";
import type { Span } from "../law/span.js";

/** A record that is only supposed. */
export interface SupposedRecord {
  readonly id: string;
  readonly type: string;
  readonly kind: string | null;
  readonly began: Span | null;
  readonly ended: Span | null;
}

export interface SupposedLink {
  readonly from: string;
  readonly relationship: string;
  readonly to: string;
}

/** The columns in which types hold when something began, ended, took effect. */
const dates: Readonly<Record<string, { readonly began: string; readonly ended?: string }>> = {
  Project: { began: "starts", ended: "ends" }, NationalMeasure: { began: "adopted", ended: "validTo" }, TreatyAction: { began: "date" },
  Membership: { began: "validFrom", ended: "validTo" }, Tool: { began: "published" }, GoodPractice: { began: "year" }, Finding: { began: "year" },
};

export const supposableTypes: readonly string[] = Object.keys(dates);

/** Kinds of treaty action that make a State party. */
const consents = new Set(["RATIFICATION", "ACCEPTANCE", "APPROVAL", "ACCESSION", "SUCCESSION", "CONSENT"]);

/** What is supposed, as a ground holds it. Nothing supports it: its confidence is the weakest there is. */
export const supposed = (records: readonly SupposedRecord[], links: readonly SupposedLink[]): GroundContents => ({ nodes: records.map(nodeOf), edges: links.map(edgeOf) });

function nodeOf({ id, type, kind, began, ended }: SupposedRecord): GroundNode {
  const { began: start, ended: end } = dates[type]!;
  const year = began && start === "year" ? { year: Number(began.from.slice(0, 4)) } : {};
  return {
    id, type, confidence: "RECALLED", label: { en: `supposed ${id}`, fr: `${id} (supposé)` },
    columns: {
      kind: kind ?? null, ...year, ...span(start, began), ...(end ? span(end, ended) : {}),
      ...(type === "TreatyAction" ? { consent: kind !== null && consents.has(kind), ...span("enteredIntoForce", began) } : {}),
      ...(type === "Membership" ? { role: kind ?? "MEMBER" } : {}), ...(type === "Finding" ? { status: "OPEN_WHEN_RAISED" } : {}),
    },
  };
}

const span = (column: string, date: Span | null): Readonly<Record<string, string>> => (date ? { [`${column}_from`]: date.from, [`${column}_to`]: date.to } : {});

const edgeOf = ({ from, relationship, to }: SupposedLink): GroundEdge => ({ type: relationship, from, to, field: "supposed", basis: "EDITORIAL", confidence: "RECALLED", role: null });
