import { LRUCache } from "lru-cache";
import { InvalidInput, LimitExceeded } from "../../errors.js";
import type { Ground, GroundNode } from "../ground/ground.js";
import type { Basis } from "../law/acts.js";
import { byText } from "../order.js";
import { applicabilityOf, type Applies } from "./applicability.js";
import { isPlaceAxis, linesOf, type Axis, type AxisFilter } from "./axes.js";
import type { Placed } from "./evidence.js";
import { figuresOf, type Figures } from "./figures.js";
import { place, type EvidenceFilter, type Recorded } from "./placing.js";
import { stateOf, type CellState } from "./state.js";

export interface Cell {
  readonly place: GroundNode;
  readonly subject: GroundNode;
  /** Each record once, direct before inherited, by id. */
  readonly evidence: readonly Placed[];
  /** Records that speak for and against, each once. */
  readonly counts: { readonly supporting: number; readonly adverse: number };
  readonly state: CellState;
  readonly applies: Applies;
}

export interface CoverageRequest {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly rowIds?: readonly string[] | null;
  readonly columnIds?: readonly string[] | null;
  readonly lines: Omit<AxisFilter, "ids">;
  readonly evidence: EvidenceFilter;
  readonly day: string;
  readonly basis: Basis;
}

/** A row or column with its cells, in the order of the lines across it. */
export interface Line {
  readonly node: GroundNode;
  readonly cells: readonly Cell[];
  readonly states: readonly CellState[];
  readonly applicability: readonly Applies["applicability"][];
  readonly supportingCounts: readonly number[];
  readonly adverseCounts: readonly number[];
}

/** Places × subjects, the way round that was asked. Cells, lines and figures are made when they are first asked for. */
export class Matrix {
  private readonly cells = new Map<string, Cell>();
  private readonly lines = new Map<GroundNode, Line>();
  private readonly figures = new Map<Line | null, Figures & { readonly states: ReadonlyMap<string, number> }>();

  constructor(
    readonly ground: Ground,
    readonly request: CoverageRequest,
    readonly rows: readonly GroundNode[],
    readonly columns: readonly GroundNode[],
    private readonly placed: ReadonlyMap<string, ReadonlyMap<string, Placed>>,
    /** What is recorded before the filter and the day have their say: why a cell is empty follows from it. */
    readonly recorded: Recorded,
  ) {}

  cell(row: GroundNode, column: GroundNode): Cell {
    const [place, subject] = isPlaceAxis(this.request.rows) ? [row, column] : [column, row];
    const key = `${place.id} ${subject.id}`;
    const known = this.cells.get(key);
    if (known) return known;
    const placed = this.placed.get(key);
    const evidence = placed ? [...placed.values()].sort(byRecord) : NONE;
    const applies = applicabilityOf(this.ground, subject, this.request.day, this.request.basis)(place);
    const made: Cell = { place, subject, evidence, counts: countsOf(evidence), state: stateOf(evidence, subject), applies };
    this.cells.set(key, made);
    return made;
  }

  row = (node: GroundNode): Line => this.line(node, () => this.columns.map((column) => this.cell(node, column)));
  column = (node: GroundNode): Line => this.line(node, () => this.rows.map((row) => this.cell(row, node)));

  private line(node: GroundNode, cellsOf: () => readonly Cell[]): Line {
    const known = this.lines.get(node);
    if (known) return known;
    const cells = cellsOf();
    const made: Line = {
      node, cells, states: cells.map(({ state }) => state), applicability: cells.map(({ applies }) => applies.applicability),
      supportingCounts: cells.map(({ counts }) => counts.supporting), adverseCounts: cells.map(({ counts }) => counts.adverse),
    };
    this.lines.set(node, made);
    return made;
  }

  /** Figures over a line, or over the whole matrix: a record that occurs in several cells counts once. */
  total(line: Line | null): Figures & { readonly states: ReadonlyMap<string, number> } {
    const known = this.figures.get(line);
    if (known) return known;
    const cells = line ? line.cells : this.rows.flatMap((row) => this.row(row).cells);
    const states = new Map<string, number>();
    for (const { state } of cells) states.set(state, (states.get(state) ?? 0) + 1);
    const made = { ...figuresOf(cells.flatMap(({ evidence }) => evidence)), states };
    this.figures.set(line, made);
    return made;
  }
}

export const CELLS_MAX = 25_000;

/** Cells of matrices that are kept: three of the whole Protocol. */
const CELLS_KEPT = 3 * CELLS_MAX;

/** The matrix of a request; those asked for last are kept with the ground, and leave memory with it. Throws as compute() does. */
export function matrixOf(ground: Ground, request: CoverageRequest): Matrix {
  const kept = ground.once("matrices", () => new LRUCache<string, Matrix>({ maxSize: CELLS_KEPT, sizeCalculation: ({ rows, columns }) => 1 + rows.length * columns.length }));
  const key = JSON.stringify(request);
  const known = kept.get(key);
  if (known) return known;
  const matrix = compute(ground, request);
  kept.set(key, matrix);
  return matrix;
}

/** Computes a matrix. Throws InvalidInput where the axes do not go together, LimitExceeded where it would be too large. */
function compute(ground: Ground, request: CoverageRequest): Matrix {
  const { rows: rowAxis, columns: columnAxis, lines, rowIds, columnIds, day } = request;
  if (rowAxis === columnAxis) throw new InvalidInput(`coverage: rows and columns are both ${rowAxis}; set places (COUNTRY, COUNTRY_GROUP, PROCESS, REGION) against what is to be covered (ARTICLE, PARAGRAPH, PRINCIPLE, PILLAR, OBJECTIVE, MEASURE, THEME).`, { rows: rowAxis, columns: columnAxis });
  if (isPlaceAxis(rowAxis) === isPlaceAxis(columnAxis)) throw new InvalidInput(`coverage: ${rowAxis} and ${columnAxis} are both ${isPlaceAxis(rowAxis) ? "places" : "to be covered"}; one axis takes places, the other what is to be covered.`, { rows: rowAxis, columns: columnAxis });
  const rows = linesOf(ground, rowAxis, { ...lines, ids: rowIds ?? null }, day);
  const columns = linesOf(ground, columnAxis, { ...lines, ids: columnIds ?? null }, day);
  if (rows.length * columns.length > CELLS_MAX) {
    throw new LimitExceeded(`coverage: ${rows.length} rows × ${columns.length} columns are ${rows.length * columns.length} cells, ${CELLS_MAX} at most; name an instrument, a group, a process or a region, or the ids of rows or columns.`, { rows: rows.length, columns: columns.length, most: CELLS_MAX });
  }
  const [places, subjects] = isPlaceAxis(rowAxis) ? [rows, columns] : [columns, rows];
  const { placed, recorded } = place(ground, places, subjects, request);
  return new Matrix(ground, request, rows, columns, placed, recorded);
}

/** Most cells of a matrix are empty: they share what they hold. */
const NONE: readonly Placed[] = [];
const NO_COUNTS: Cell["counts"] = { supporting: 0, adverse: 0 };

function countsOf(evidence: readonly Placed[]): Cell["counts"] {
  if (evidence.length === 0) return NO_COUNTS;
  const supporting = evidence.filter((one) => one.evidence.polarity === "SUPPORTING").length;
  return { supporting, adverse: evidence.length - supporting };
}

const byRecord = (a: Placed, b: Placed): number =>
  a.inheritedBy.length - b.inheritedBy.length || byText(a.evidence.record.id, b.evidence.record.id);
