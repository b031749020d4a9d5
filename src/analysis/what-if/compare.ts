import { matrixOf, type Cell, type CoverageRequest } from "../coverage/matrix.js";
import { gapsOf } from "../gaps/find.js";
import { gapId } from "../gaps/gap-id.js";
import type { Gap } from "../gaps/gap.js";
import type { Ground, GroundNode } from "../ground/ground.js";
import type { Basis } from "../law/acts.js";

/** A cell that would change. */
export interface CellChange {
  readonly before: Cell;
  readonly after: Cell;
}

export interface Changes {
  readonly closed: readonly Gap[];
  readonly opened: readonly Gap[];
  readonly cells: readonly CellChange[];
}

/** What would change between two grounds, in the countries that differ. */
export function changesOf(before: Ground, after: Ground, countries: readonly string[], day: string, basis: Basis): Changes {
  const scope = { day, basis };
  const gaps = (ground: Ground): ReadonlyMap<string, Gap> => {
    const ofPlaces = countries.filter((id) => ground.node(id)).flatMap((country) => gapsOf(ground, { country, ...scope }));
    const ofNone = gapsOf(ground, { kinds: ["MEASURE_WITHOUT_TOOL", "MEASURE_WITHOUT_INDICATOR", "TOOL_WITHOUT_USE"], ...scope });
    return new Map([...ofPlaces, ...ofNone].map((gap) => [gapId(gap, { ...scope, version: "" }), gap]));
  };
  const [old, made] = [gaps(before), gaps(after)];
  return {
    closed: [...old].filter(([id]) => !made.has(id)).map(([, gap]) => gap), opened: [...made].filter(([id]) => !old.has(id)).map(([, gap]) => gap),
    cells: countries.length === 0 ? [] : requests(after, countries, scope).flatMap((request) => changedCells(before, after, request)),
  };
}

/** Countries against every provision, and against principles. */
function requests(ground: Ground, countries: readonly string[], scope: { readonly day: string; readonly basis: Basis }): readonly CoverageRequest[] {
  const shared = { rows: "COUNTRY" as const, rowIds: countries.filter((id) => ground.node(id)), lines: {}, evidence: {}, ...scope };
  return [{ ...shared, columns: "PARAGRAPH" }, { ...shared, columns: "PRINCIPLE" }];
}

function changedCells(before: Ground, after: Ground, request: CoverageRequest): readonly CellChange[] {
  const [old, made] = [matrixOf(before, request), matrixOf(after, request)];
  const told = ({ state, counts, applies }: Cell): string => [state, counts.supporting, counts.adverse, applies.applicability].join();
  return made.rows.flatMap((row) => made.columns.map((column): CellChange => ({ before: old.cell(sameIn(before, row), sameIn(before, column)), after: made.cell(row, column) })))
    .filter((change) => told(change.before) !== told(change.after));
}

const sameIn = (ground: Ground, { id }: GroundNode): GroundNode => ground.node(id)!;

/** Countries at the ends of links that are supposed, or of records that are. */
export function countriesTouched(ground: Ground, ids: readonly string[]): readonly string[] {
  const near = ids.flatMap((id) => [id, ...["IN_COUNTRY", "BENEFITS", "OF", "BY", "BY_MEMBER"].flatMap((type) => ground.from(id, type, "Country").map(({ to }) => to))]);
  return [...new Set(near)].filter((id) => ground.node(id)?.type === "Country").sort();
}
