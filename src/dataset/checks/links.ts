import type { RelationType } from "../../model/catalogue.js";
import type { LinkValue } from "../../model/entity.js";
import type { Issue, Path } from "../issue.js";
import { heldRelations, issueAt, linksOf, type DatasetRecord } from "../record.js";
import type { Check, Checked } from "./check.js";
import { nearest } from "./nearest.js";

/** Every link leads to a record of a right type, once. */
export const checkLinks: Check = function* (checked) {
  for (const record of checked.records) {
    for (const relation of heldRelations(record.type)) {
      const links = linksOf(record, relation.name);
      if (relation.required && links.length === 0 && !record.faulty.has(relation.name)) {
        yield issueAt(record.raw, [relation.name], "BAD_LINK", "is required; name the record that it leads to");
      }
      const seen = new Set<string>();
      for (const link of links) {
        const path = pathOf(record, link);
        yield* checkTarget(checked, record, relation, link.to, path);
        const key = `${link.to} ${link.role ?? ""}`;
        if (seen.has(key)) yield issueAt(record.raw, path, "DUPLICATE_LINK", `${link.to} is named twice${relation.roles ? " in the same role" : ""}; keep one`);
        seen.add(key);
      }
    }
  }
};

/** To the id itself: a link is written as an id or as a map that holds one. */
function pathOf({ raw, places }: DatasetRecord, link: LinkValue): Path {
  const path = places.get(link) ?? [];
  const written = path.reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], raw.value);
  return typeof written === "object" ? [...path, "to"] : path;
}

function* checkTarget({ catalogue, byId, former, withdrawn, unread }: Checked, record: DatasetRecord, relation: RelationType, to: string, path: Path): Iterable<Issue> {
  const type = catalogue.typeOfId(to);
  const target = byId.get(to);
  if (type && !relation.targets.includes(type.name)) {
    yield issueAt(record.raw, path, "WRONG_TYPE", `${to} is a ${type.name}; ${relation.name} leads to ${relation.targets.join(", ")}`);
  } else if (!target && withdrawn.has(to)) {
    const { replacement } = withdrawn.get(to)!;
    yield issueAt(record.raw, path, "WITHDRAWN_ID", `${to} was withdrawn${replacement ? `; write ${replacement}` : ""}`);
  } else if (!target && former.has(to)) {
    yield issueAt(record.raw, path, "FORMER_ID", `${to} was merged; write ${former.get(to)!.id}`);
  } else if (!target && !(type && unread.has(type.name))) {
    yield issueAt(record.raw, path, "DANGLING", `${to} is not in the dataset${type ? nearest(to, byId, type.prefix) : "; ids begin with the prefix of a type, such as country/KHM"}`);
  }
}
