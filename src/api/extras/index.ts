import type { Catalogue } from "../../model/catalogue.js";
import { add } from "../connection-types.js";
import type { RequestContext } from "../context.js";
import { meetingExtras } from "./meeting.js";
import { projectExtras } from "./project.js";

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

const extras: readonly Extra[] = [...projectExtras, ...meetingExtras];
const byField = new Map(extras.map((extra) => [`${extra.type}.${extra.name}`, extra]));

export const extraColumns = (type: string, field: string): readonly string[] | undefined => byField.get(`${type}.${field}`)?.columns;
export const extraResolver = (type: string, field: string): Extra["resolve"] | undefined => byField.get(`${type}.${field}`)?.resolve;

/** Adds the computed fields to the types of the catalogue. */
export function declareExtras(catalogue: Catalogue): void {
  for (const extra of extras) {
    const type = catalogue.types.get(extra.type);
    if (type) add(type.recordClass, extra.name, extra.graphql, extra.description, extra.nullable);
  }
}
