/** One statement that a request ran, as the log and `extensions.statements` tell it. */
export interface StatementRun {
  readonly name: string;
  readonly rows: number;
  readonly ms: number;
}

/** What the server gives to every request; the API adds its own. */
export interface RequestContext {
  readonly requestId: string;
  /** Filled while the request runs. */
  readonly statements: StatementRun[];
}

/** What the API may read of the HTTP request. */
export interface IncomingRequest extends RequestContext {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}
