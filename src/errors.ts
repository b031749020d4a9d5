/** Every failure that a client may meet has one of these codes; they never change their meaning. */
export const errorCodes = {
  INVALID_INPUT: "An argument, filter, cursor or document is wrong; the message says which and how to mend it.",
  INVALID_CONFIG: "An environment variable or file setting is wrong; the process does not start.",
  INVALID_DATASET: "A dataset file holds a fault; nothing was written.",
  CONFLICT: "Another writer or process holds the store.",
  STORE_UNAVAILABLE: "The store did not answer in time; try again later.",
  WITHDRAWN: "The id has left the dataset; extensions give the reason and the replacement.",
  INTERNAL_ERROR: "The fault is ours; the request id leads to it in the log.",
  LIMIT_EXCEEDED: "The request is deeper, dearer or larger than the limits told in extensions.",
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** A failure with a stable code, safe to show to a client. `cause` is for the log only. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

export class InvalidInput extends AppError {
  constructor(message: string, details?: Readonly<Record<string, unknown>>) {
    super("INVALID_INPUT", message, details);
  }
}

/** Holds all faults of the configuration at once. */
export class InvalidConfig extends AppError {
  constructor(readonly faults: readonly string[]) {
    super("INVALID_CONFIG", `The configuration has ${faults.length} fault(s):\n${faults.map((f) => `  - ${f}`).join("\n")}`);
  }
}

/** Holds the report on a dataset that may not be loaded. */
export class InvalidDataset extends AppError {
  constructor(report: string) {
    super("INVALID_DATASET", report);
  }
}

export class Conflict extends AppError {
  constructor(message: string, options?: ErrorOptions) {
    super("CONFLICT", message, {}, options);
  }
}

export class StoreUnavailable extends AppError {
  /** For the log: the setting to look at, where one is known that would mend it. */
  readonly advice: string | undefined;

  constructor(message: string, { advice, ...options }: ErrorOptions & { readonly advice?: string | undefined } = {}) {
    super("STORE_UNAVAILABLE", message, {}, options);
    this.advice = advice;
  }
}

export class Withdrawn extends AppError {
  constructor(id: string, reason: string | null, replacement: string | null) {
    super("WITHDRAWN", `${id} has left the dataset.`, { id, reason, replacement });
  }
}

export class LimitExceeded extends AppError {
  constructor(message: string, details?: Readonly<Record<string, unknown>>) {
    super("LIMIT_EXCEEDED", message, details);
  }
}
