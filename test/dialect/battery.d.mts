export interface BatteryStatement {
  /** Begins with the category. */
  readonly name: string;
  readonly category: string;
  /** Statements that run before: those of a named graph, then the statement's own. */
  readonly graph: readonly string[];
  readonly given: readonly string[];
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The rows it should give; left out where any will do. */
  readonly rows?: readonly Readonly<Record<string, unknown>>[];
  readonly ordered?: boolean;
  readonly unorderedLists?: boolean;
  /** It should be refused. */
  readonly refused?: boolean;
  /** What the graph should hold afterwards. */
  readonly then?: { readonly text: string; readonly rows: readonly Readonly<Record<string, unknown>>[] };
  readonly note?: string;
}

export function readBattery(): BatteryStatement[];
