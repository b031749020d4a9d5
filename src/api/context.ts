import type { Lang } from "../model/kinds/kind.js";
import type { GraphStore, Params, Statement } from "../store/graph-store.js";

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
  readonly search: GraphStore["search"];
  readonly loaders: Map<string, unknown>;
}

/** Makes the context of one request. */
export function requestContext(store: GraphStore, requestId: string, lang: Lang): RequestContext {
  const statements: StatementRun[] = [];
  const running = new Map<string, Promise<object[]>>();
  return {
    requestId,
    lang,
    statements,
    read: <Row extends object>(statement: Statement, params: Params): Promise<Row[]> => {
      const key = `${statement.text}\n${JSON.stringify(params)}`;
      const known = running.get(key);
      if (known) return known as Promise<Row[]>;
      const started = performance.now();
      const reading = store.run<Row>(statement, params).then((rows) => {
        statements.push({ name: statement.name, rows: rows.length, ms: Math.round((performance.now() - started) * 100) / 100 });
        return rows;
      });
      running.set(key, reading);
      return reading;
    },
    search: (query) => store.search(query),
    loaders: new Map(),
  };
}
