import { suggest } from "../../model/kinds/suggest.js";
import type { Issue, Path } from "../issue.js";
import { heldRelations, issueAt, linksOf, type DatasetRecord } from "../record.js";
import type { Check, Checked } from "./check.js";
import { nearest } from "./nearest.js";

/** Every record and every link rests on a source; every source exists; every field that a citation names is one of the type. */
export const checkCitations: Check = function* (checked) {
  for (const record of checked.records) {
    const { type, raw, citations } = record;
    if (type.cited && !record.faulty.has("citations") && !citations.some((one) => !one.fields && one.role !== "CORROBORATES")) {
      const message = citations.length === 0 ? "the record has no citation; say which source states it" : "no citation bears on the record as a whole; give one without fields";
      yield issueAt(raw, ["citations"], "NO_CITATION", message);
    }
    for (const citation of citations) {
      const at = record.places.get(citation) ?? [];
      yield* checkSource(checked, record, citation.source, [...at, "source"]);
      yield* checkFields(record, citation.fields ?? [], at);
    }
    for (const link of heldRelations(type).flatMap((relation) => linksOf(record, relation.name))) {
      if (!type.cited && !link.citations?.some((one) => one.role !== "CORROBORATES")) {
        yield issueAt(raw, record.places.get(link) ?? [], "NO_CITATION", `a ${type.name} has no citation on which a link could rest; give the link its own`);
      }
      for (const citation of link.citations ?? []) yield* checkSource(checked, record, citation.source, [...(record.places.get(citation) ?? []), "source"]);
    }
  }
};

function* checkSource({ byId, unread, former }: Checked, record: DatasetRecord, source: string, path: Path): Iterable<Issue> {
  const found = byId.get(source);
  if (found?.type.name === "Source" || (!found && source.startsWith("source/") && unread.has("Source"))) return;
  const merged = former.get(source);
  const hint = merged ? `; write ${merged.id}` : nearest(source, byId, "source") || "; sources stand in sources.yaml";
  yield issueAt(record.raw, path, "UNKNOWN_SOURCE", found ? `${source} is a ${found.type.name}, not a source` : `${source} is no source of the dataset${hint}`);
}

function* checkFields({ type, raw }: DatasetRecord, fields: readonly string[], citation: Path): Iterable<Issue> {
  const known = new Set([...type.properties.keys(), ...heldRelations(type).map((relation) => relation.name)]);
  for (const [index, field] of fields.entries()) {
    if (!known.has(field)) yield issueAt(raw, [...citation, "fields", index], "UNKNOWN_FIELD", `${type.name} has no field "${field}"${suggest(field, [...known])}`);
  }
}
