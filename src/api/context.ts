import type { Lang } from "../model/kinds/kind.js";
import type { GraphStore, Params, RunOptions, SearchQuery, Statement } from "../store/graph-store.js";
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
  const searches = new Map<string, ReturnType<GraphStore["search"]>>();
  return {
    requestId,
    lang,
    statements,
    read: (statement, params) => once(statement, params, () => run(statement, params)),
    readRoot: (statement, promised) => roots.read(async (again) => {
      const params = await promised;
      const [row] = await (again ? run<RootRow>(statement, params) : once(statement, params, () => run<RootRow>(statement, params)));
      return row;
    }),
    search: (query) => {
      const key = JSON.stringify(query);
      const known = searches.get(key) ?? store.search(query, left());
      searches.set(key, known);
      return known;
    },
    loaders: new Map(),
  };
}

type Once = <Result>(statement: Statement, params: Params, make: () => Promise<Result>) => Promise<Result>;

/** Equal reads of one request share one promise. */
function onceEach(): Once {
  const running = new Map<string, Map<string, Promise<unknown>>>();
  return <Result>({ text }: Statement, params: Params, make: () => Promise<Result>): Promise<Result> => {
    const ofStatement = running.get(text) ?? new Map<string, Promise<unknown>>();
    running.set(text, ofStatement);
    const key = JSON.stringify(params);
    const known = ofStatement.get(key) as Promise<Result> | undefined;
    if (known) return known;
    const made = make();
    ofStatement.set(key, made);
    return made;
  };
}
