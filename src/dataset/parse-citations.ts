import type { CitationValue } from "../model/entity.js";
import { isRecord, show } from "../model/kinds/kind.js";
import { isDay } from "../model/kinds/plain.js";
import { suggest } from "../model/kinds/suggest.js";
import { CitationRole, Confidence } from "../model/vocabularies.js";
import type { Path } from "./issue.js";
import type { Faults } from "./faults.js";

type Check = (raw: unknown) => string | undefined;

const isText = (raw: unknown): raw is string => typeof raw === "string" && raw.trim() !== "";
const isCode = (codes: Readonly<Record<string, unknown>>): Check => (raw) =>
  typeof raw === "string" && Object.hasOwn(codes, raw) ? undefined : `${show(raw)} is not a code; known are ${Object.keys(codes).join(", ")}`;

const checks: Readonly<Record<keyof CitationValue, Check>> = {
  source: (raw) => (isText(raw) ? undefined : `${show(raw)} is not the id of a source`),
  locator: (raw) => (isText(raw) ? undefined : `${show(raw)} is not text; put it in quotation marks`),
  confidence: isCode(Confidence.codes),
  retrieved: (raw) => (isDay(raw) ? undefined : `${show(raw)} is not a day; write it as '2026-11-25'`),
  fields: (raw) => (Array.isArray(raw) && raw.length > 0 && raw.every(isText) ? undefined : `${show(raw)} is not a list of field names`),
  role: isCode(CitationRole.codes),
};
const keys = Object.keys(checks) as (keyof CitationValue)[];

/** Reads a list of citations; those with a fault are reported and left out. Only a record's own citations may name fields. */
export function parseCitations(raw: unknown, path: Path, faults: Faults, mayNameFields: boolean): CitationValue[] {
  if (!Array.isArray(raw)) {
    faults.add(path, "BAD_CITATION", `${show(raw)} is not a list of citations`);
    return [];
  }
  return raw.flatMap((one: unknown, index) => parseCitation(one, [...path, index], faults, mayNameFields));
}

function parseCitation(raw: unknown, path: Path, faults: Faults, mayNameFields: boolean): CitationValue[] {
  if (!isRecord(raw)) {
    faults.add(path, "BAD_CITATION", `${show(raw)} is not a citation; write { source: source/…, confidence: VERIFIED }`);
    return [];
  }
  const known = mayNameFields ? keys : keys.filter((key) => key !== "fields");
  let isFaulty = false;
  const report = (key: string, message: string, part?: "key"): void => {
    isFaulty = true;
    faults.add([...path, key], "BAD_CITATION", message, part);
  };
  for (const key of Object.keys(raw)) {
    if (!known.includes(key as keyof CitationValue)) report(key, `a citation has no part of this name${suggest(key, known)}`, "key");
  }
  for (const key of known) {
    const isRequired = key === "source" || key === "confidence";
    if (raw[key] === undefined && !isRequired) continue;
    const fault = raw[key] === undefined ? "is required in a citation" : checks[key](raw[key]);
    if (fault) report(key, fault);
  }
  if (isFaulty) return [];
  const citation = raw as unknown as CitationValue;
  faults.place(citation, path);
  return [citation];
}
