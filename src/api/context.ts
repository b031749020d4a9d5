import type { Lang } from "../model/kinds/kind.js";
import type { StatedRow } from "../store/cypher/commit.js";
import type { GraphStore, Params, RunOptions, SearchQuery, Statement } from "../store/graph-store.js";
import { inOneState, type ReadRow } from "./one-state.js";
import { RootReads, type RootRow } from "./root-reads.js";

/** One statement that a request ran, as the log and `extensions.statements` tell it. */
export interface StatementRun {
  readonly name: string;
  readonly rows: number;
  readonly ms: number;
}

/** What one request carries: made anew for each, so that nothing leaks from one to another. */
export interface RequestContext {
  readonly requestId: string;
  /** Language of labels where a field does not ask for one. */
  readonly lang: Lang;
  /** Statements run so far. */
  readonly statements: StatementRun[];
  /** Runs a read; equal reads of one request run once. */
  readonly read: <Row extends object>(statement: Statement, params: Params) => Promise<Row[]>;
  /** The one row of a root field's statement: those of one request show the same state of the graph. */
  readonly readRoot: (statement: Statement, params: Promise<Params>) => Promise<RootRow | undefined>;
  /** The result of work that reads row by row; all rows show the same state of the graph. */
  readonly readInOneState: <Result>(work: (read: ReadRow) => Promise<Result>) => Promise<Result>;
  readonly search: (query: SearchQuery) => ReturnType<GraphStore["search"]>;
  readonly loaders: Map<string, unknown>;
}

/** Makes the context of one request, which waits for the store `timeoutMs` at most; where none is given, each statement has the store's own time. */
export function requestContext(store: GraphStore, requestId: string, lang: Lang, timeoutMs?: number): RequestContext {
  const begun = performance.now();
  const left = (): RunOptions => (timeoutMs === undefined ? {} : { timeoutMs: Math.max(1, Math.ceil(timeoutMs - (performance.now() - begun))) });
  const statements: StatementRun[] = [];
  const roots = new RootReads();
  const run = async <Row extends object>(statement: Statement, params: Params): Promise<Row[]> => {
    const started = performance.now();
    const rows = await store.run<Row>(statement, params, left());
    statements.push({ name: statement.name, rows: rows.length, ms: Math.round((performance.now() - started) * 100) / 100 });
    return rows;
  };
  const once = onceEach();
  return {
    requestId,
    lang,
    statements,
    read: (statement, params) => once(statement.text, params, () => run(statement, params)),
    readRoot: (statement, promised) => roots.read(async (again) => {
      const params = await promised;
      const [row] = await (again ? run<RootRow>(statement, params) : once(statement.text, params, () => run<RootRow>(statement, params)));
      return row;
    }),
    readInOneState: (work) => inOneState(async <Row extends StatedRow>(statement: Statement, params: Params) => (await run<Row>(statement, params))[0]!, work),
    search: (query) => once("search", query, () => store.search(query, left())),
    loaders: new Map(),
  };
}

type Once = <Result>(what: string, params: unknown, make: () => Promise<Result>) => Promise<Result>;

/** Equal reads and searches of one request share one promise, also one that failed. */
function onceEach(): Once {
  const running = new Map<string, Map<string, Promise<unknown>>>();
  return <Result>(what: string, params: unknown, make: () => Promise<Result>): Promise<Result> => {
    const ofThese = running.get(what) ?? new Map<string, Promise<unknown>>();
    running.set(what, ofThese);
    const key = JSON.stringify(params);
    const known = ofThese.get(key) as Promise<Result> | undefined;
    if (known) return known;
    const made = make();
    ofThese.set(key, made);
    return made;
  };
}
