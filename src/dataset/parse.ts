import type { EntityType, PropertyType } from "../model/catalogue.js";
import type { CitationValue, LinkValue } from "../model/entity.js";
import { suggest } from "../model/kinds/suggest.js";
import type { Faults } from "./faults.js";
import type { Issue, Path } from "./issue.js";
import { parseCitations } from "./parse-citations.js";
import { parseLinks } from "./parse-links.js";
import { heldRelations, issueAt, type DatasetRecord, type RawRecord } from "./record.js";

/** Turns an entry into an instance of its type's class. Faulty values are left out and reported. */
export function parseRecord(type: EntityType, raw: RawRecord): { readonly record: DatasetRecord; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const faulty = new Set(raw.told);
  const places = new Map<LinkValue | CitationValue, Path>();
  const faults: Faults = {
    place: (value, path) => places.set(value, path),
    add: (path, code, message, part) => {
      issues.push(issueAt(raw, path, code, message, part));
      if (path.length > 0) faulty.add(String(path[0]));
    },
  };
  reportUnknownKeys(type, raw, faults);
  const instance = Object.create(type.recordClass.prototype as object) as Record<string, unknown>;
  instance.id = raw.value.id;
  for (const property of type.properties.values()) {
    const value = parseProperty(property, raw.value[property.name], faults);
    if (value !== undefined) instance[property.name] = value;
  }
  for (const relation of heldRelations(type)) instance[relation.name] = parseLinks(relation, raw.value[relation.name], faults) satisfies readonly LinkValue[];
  const citations = raw.value.citations === undefined || raw.told?.has("citations") ? [] : parseCitations(raw.value.citations, ["citations"], faults, true);
  instance.citations = citations satisfies readonly CitationValue[];
  return { record: { type, id: typeof raw.value.id === "string" ? raw.value.id : "", instance, citations, faulty, places, raw }, issues };
}

function reportUnknownKeys(type: EntityType, raw: RawRecord, faults: Faults): void {
  const known = ["id", "citations", ...type.properties.keys(), ...heldRelations(type).map((relation) => relation.name)];
  const accepted = new Set(known);
  for (const key of Object.keys(raw.value)) {
    if (accepted.has(key)) continue;
    const reverse = type.relations.get(key);
    const hint = reverse ? `; it is held by ${reverse.targets.join(" or ")} as ${reverse.heldAs}` : suggest(key, known);
    faults.add([key], "UNKNOWN_KEY", `${type.name} has no field of this name${hint}`, "key");
  }
}

function parseProperty(property: PropertyType, raw: unknown, faults: Faults): unknown {
  if (raw === undefined) return undefined;
  if (raw === null) {
    faults.add([property.name], "BAD_VALUE", "there is no value; leave the field out when nothing is known", "key");
    return undefined;
  }
  const parsed = property.kind.parse(raw, property.vocabulary ? { vocabulary: property.vocabulary } : {});
  if ("value" in parsed) return parsed.value;
  for (const problem of parsed.problems) faults.add([property.name, ...(problem.path ?? [])], "BAD_VALUE", problem.message);
  return undefined;
}
