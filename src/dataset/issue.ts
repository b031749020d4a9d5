export type Path = readonly (string | number)[];

/** Counted from 1, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Why something is refused or remarked upon; stable, for counts and tests. */
export type IssueCode =
  | "UNKNOWN_FILE" | "MISSING_FILE" | "TOO_LARGE" | "NOT_UTF8" | "SYNTAX" | "DUPLICATE_KEY" | "ALIAS" | "TOO_LONG"
  | "NOT_A_LIST" | "NOT_A_RECORD" | "UNKNOWN_KEY" | "MISSING_VALUE" | "UNKNOWN_COLUMN" | "MISSING_COLUMN" | "BAD_VALUE" | "BAD_LINK" | "BAD_CITATION"
  | "BAD_ID" | "WRONG_PREFIX" | "DUPLICATE_ID" | "FORMER_ID" | "WITHDRAWN_ID"
  | "DANGLING" | "WRONG_TYPE" | "UNKNOWN_ROLE" | "DUPLICATE_LINK" | "CYCLE"
  | "NO_CITATION" | "UNKNOWN_SOURCE" | "UNKNOWN_FIELD"
  | "END_BEFORE_START" | "PERSONAL_DATA" | "MISSING_LANGUAGE";

/** One fault of a dataset: where it stands, what is wrong and what to do. */
export interface Issue extends Position {
  readonly file: string;
  /** From the record into it, such as `citations[0].source`; empty for the record or file as a whole. */
  readonly path: string;
  readonly code: IssueCode;
  readonly message: string;
}

export const writePath = (path: Path): string =>
  path.map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");

/** `seed/tools.yaml:41:7 adopted: "2000/11" is not a date; write 2000-11`. */
export const printIssue = ({ file, line, column, path, message }: Issue): string =>
  `${file}:${line}:${column} ${path ? `${path}: ` : ""}${message}`;

/** By file, line and column, so that a curator mends a file from top to bottom. */
export const inReadingOrder = (issues: readonly Issue[]): Issue[] =>
  [...issues].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
