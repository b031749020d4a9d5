import type { RelationType } from "../model/catalogue.js";
import type { LinkValue } from "../model/entity.js";
import { isRecord, show } from "../model/kinds/kind.js";
import { suggest } from "../model/kinds/suggest.js";
import { LinkBasis } from "../model/vocabularies.js";
import type { Path } from "./issue.js";
import type { Faults } from "./faults.js";
import { parseCitations } from "./parse-citations.js";

const keys = ["to", "role", "note", "basis", "citations"];

/** Reads the links of one relation: a link or, where the relation leads to many, a list of links. */
export function parseLinks(relation: RelationType, raw: unknown, faults: Faults): LinkValue[] {
  if (raw === undefined) return [];
  if (!relation.many) {
    if (!Array.isArray(raw)) return parseLink(relation, raw, [relation.name], faults);
    faults.add([relation.name], "BAD_LINK", "this relation leads to one record; write one link, not a list");
    return [];
  }
  if (!Array.isArray(raw)) {
    faults.add([relation.name], "BAD_LINK", `${show(raw)} is not a list of links; write one per line, each after "- "`);
    return [];
  }
  return raw.flatMap((one: unknown, index) => parseLink(relation, one, [relation.name, index], faults));
}

function parseLink(relation: RelationType, raw: unknown, path: Path, faults: Faults): LinkValue[] {
  const accepted = (link: LinkValue): LinkValue[] => {
    faults.place(link, path);
    return [link];
  };
  if (typeof raw === "string") return accepted({ to: raw });
  if (!isRecord(raw)) {
    faults.add(path, "BAD_LINK", `${show(raw)} is not a link; write an id or { to: some/id }`);
    return [];
  }
  let isFaulty = false;
  const report = (key: string, code: "BAD_LINK" | "UNKNOWN_ROLE", message: string, part?: "key"): void => {
    isFaulty = true;
    faults.add([...path, key], code, message, part);
  };
  for (const key of Object.keys(raw).filter((one) => !keys.includes(one))) report(key, "BAD_LINK", `a link has no part of this name${suggest(key, keys)}`, "key");
  if (typeof raw.to !== "string") report("to", "BAD_LINK", raw.to === undefined ? "is required in a link" : `${show(raw.to)} is not an id`);
  if (raw.note !== undefined && (typeof raw.note !== "string" || raw.note.trim() === "")) report("note", "BAD_LINK", `${show(raw.note)} is not text`);
  if (raw.basis !== undefined && !Object.hasOwn(LinkBasis.codes, String(raw.basis))) report("basis", "BAD_LINK", `${show(raw.basis)} is neither STATED nor EDITORIAL`);
  const roleFault = raw.role === undefined ? undefined : faultOfRole(relation, raw.role);
  if (roleFault) report("role", "UNKNOWN_ROLE", roleFault);
  const citations = raw.citations === undefined ? undefined : parseCitations(raw.citations, [...path, "citations"], faults, false);
  return isFaulty ? [] : accepted({ ...(raw as unknown as LinkValue), ...(citations ? { citations } : {}) });
}

function faultOfRole(relation: RelationType, role: unknown): string | undefined {
  if (!relation.roles) return "links of this relation have no role";
  if (typeof role === "string" && Object.hasOwn(relation.roles.codes, role)) return undefined;
  return `${show(role)} is not a role of ${relation.name}${suggest(String(role), Object.keys(relation.roles.codes))}`;
}
