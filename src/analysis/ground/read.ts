import { LOOK } from "../../store/cypher/commit.js";
import { statement, type GraphStore, type Statement } from "../../store/graph-store.js";
import { columnsOf, relationships } from "./contents.js";
import { Ground, type GroundEdge, type GroundNode } from "./ground.js";

const types = Object.keys(columnsOf);
const textOf = (type: string): string => ["n.id", "n.confidence", "n.label_en", "n.label_fr", ...columnsOf[type]!.map((column) => `n.${column}`)].join(", ");

/** Reads one state of the graph: `before` and `after` tell which. Links come by their type; assessments hold a third of them, and no rule reads those. */
export const readGround = statement("analysis.ground", `${LOOK} WITH c.state AS before
OPTIONAL MATCH (g:GraphMeta {id: 'graph'}) WITH before, g.version AS version
${types.map((type) => `CALL () { MATCH (n:${type}) RETURN collect([${textOf(type)}]) AS ${type} }`).join("\n")}
CALL () { MATCH (a:Entity)-[r:${relationships.join("|")}]->(b:Entity) WHERE NOT a:Assessment
WITH type(r) AS type, collect([a.id, b.id, r.field, r.linkBasis, r.confidence, r.role]) AS links RETURN collect([type, links]) AS edges }
WITH before, version, edges, ${types.join(", ")}
${LOOK} RETURN c.state AS after, before, version, edges, ${types.join(", ")}`);

type Cells = readonly unknown[];

export interface GroundRow {
  readonly version: string | null;
  readonly edges: readonly (readonly [type: string, links: readonly Cells[]])[];
  readonly [type: string]: unknown;
}

export const EMPTY = "empty";

export function groundOf(row: GroundRow | undefined): Ground {
  if (!row) return new Ground(EMPTY, { nodes: [], edges: [] });
  const nodes = types.flatMap((type) => (row[type] as readonly Cells[]).map((cells) => nodeOf(type, cells)));
  // One text for each id, however many links lead to its record.
  const ids = new Map(nodes.map(({ id }) => [id, id]));
  const one = (id: unknown): string => ids.get(id as string) ?? (id as string);
  const edges = row.edges.flatMap(([type, links]) => links.map((link) => edgeOf(type, link, one)));
  return new Ground(row.version ?? EMPTY, { nodes, edges });
}

function nodeOf(type: string, [id, confidence, en, fr, ...values]: Cells): GroundNode {
  const columns = Object.fromEntries(columnsOf[type]!.map((column, index) => [column, values[index] ?? null]));
  // An instrument is spoken of by its short title.
  const [short, court] = [columns.shortTitle_en ?? en, columns.shortTitle_fr ?? fr];
  return { id: id as string, type, confidence: confidence as string | null, label: { en: (short ?? court ?? id) as string, fr: (court ?? short ?? id) as string }, columns };
}

const edgeOf = (type: string, [from, to, field, basis, confidence, role]: Cells, one: (id: unknown) => string): GroundEdge => ({
  type, from: one(from), to: one(to), field: field as string,
  basis: (basis ?? "STATED") as GroundEdge["basis"], confidence: (confidence ?? null) as string | null, role: (role ?? null) as string | null,
});

/** Runs a statement, as a request or the store itself does. */
export type Run = <Row extends object>(one: Statement) => Promise<Row[]>;

/** Keeps the ground of the state that the graph is in, and reads it anew when that changes. */
export class GroundKeeper {
  private known: Ground | undefined;
  private reading: Promise<Ground> | undefined;

  constructor(private readonly store: GraphStore) {}

  /** The ground of the graph as it is now. Asks the store for its version each time, and for nothing else unless that changed. */
  async current(run: Run = (one) => this.store.run(one)): Promise<Ground> {
    const version = await this.store.version();
    if (this.known?.version === version) return this.known;
    this.reading ??= this.read(run).finally(() => (this.reading = undefined));
    return this.reading;
  }

  private async read(run: Run): Promise<Ground> {
    const [row] = await run<GroundRow>(readGround);
    return (this.known = groundOf(row));
  }
}

export const fixedStatements = [readGround];
