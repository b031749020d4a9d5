import { StoreUnavailable } from "../../errors.js";

/** Why the store did not answer, for the log alone. */
export interface StoreReason {
  /** The words of the engine. */
  readonly store?: string;
  /** The setting to look at, where one is known. */
  readonly advice?: string;
}

/** Empty where the store is not to blame. */
export function reasonOf(error: unknown): StoreReason {
  if (!(error instanceof StoreUnavailable)) return {};
  const { message, advice, cause } = error;
  return { store: cause instanceof Error ? wordsOf(cause) : message, ...(advice && { advice }) };
}

function wordsOf(cause: Error): string {
  const { code } = cause as { readonly code?: unknown };
  return typeof code === "string" ? `${code}: ${cause.message}` : cause.message;
}
