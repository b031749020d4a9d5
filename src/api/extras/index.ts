import type { Catalogue } from "../../model/catalogue.js";
import { add } from "../connection-types.js";
import type { Extra } from "./extra.js";
import { meetingExtras } from "./meeting.js";
import { projectExtras } from "./project.js";

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
