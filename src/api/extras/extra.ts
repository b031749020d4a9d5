import type { RequestContext } from "../context.js";

/** A field that is computed when asked and never stored among what is asserted. */
export interface Extra {
  readonly type: string;
  readonly name: string;
  readonly description: string;
  readonly nullable: boolean;
  readonly graphql: () => unknown;
  /** Columns of the record that it reads. */
  readonly columns: readonly string[];
  readonly resolve: (record: Readonly<Record<string, unknown>>, args: never, context: RequestContext) => unknown;
}
