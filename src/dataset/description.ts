import { isRecord } from "../model/kinds/kind.js";
import { suggest } from "../model/kinds/suggest.js";
import { writePath, type Issue, type IssueCode, type Path } from "./issue.js";
import type { RawFile } from "./read.js";

/** What dataset.yaml says of the dataset as a whole. */
export interface DatasetDescription {
  readonly title: Readonly<Record<"en" | "fr", string>>;
  readonly version: string;
  readonly licence: string;
  readonly [key: string]: unknown;
}

const localized = ["title", "description"];
const keys = ["title", "version", "licence", "licenceUrl", "description", "publisher", "homepage", "languages", "coverageNotes", "knownDoubts"];

/** Reads dataset.yaml; ids that its doubts are about must exist. */
export function parseDescription(found: RawFile | undefined, folder: string, exists: (id: string) => boolean): { readonly description?: DatasetDescription; readonly issues: readonly Issue[] } {
  if (!found) {
    return { issues: [{ file: `${folder}/dataset.yaml`, line: 1, column: 1, path: "", code: "MISSING_FILE", message: "the file is missing; give the dataset's title, version and licence" }] };
  }
  if (found.value === undefined) return { issues: [] };
  const issues: Issue[] = [];
  const add = (path: Path, code: IssueCode, message: string): unknown => issues.push({ file: found.file, ...found.at(path), path: writePath(path), code, message });
  if (!isRecord(found.value)) {
    add([], "NOT_A_RECORD", "the file is not a map of fields");
    return { issues };
  }
  const value = found.value;
  for (const key of Object.keys(value).filter((one) => !keys.includes(one))) add([key], "UNKNOWN_KEY", `a dataset has no field of this name${suggest(key, keys)}`);
  for (const key of ["title", "version", "licence"].filter((one) => value[one] === undefined)) add([key], "MISSING_VALUE", "is required");
  for (const key of ["version", "licence"].filter((one) => value[one] !== undefined && typeof value[one] !== "string")) add([key], "BAD_VALUE", "is not text; put it in quotation marks");
  for (const key of localized.filter((one) => value[one] !== undefined && !inBothLanguages(value[one]))) add([key], "BAD_VALUE", "is needed in both languages; write { en: …, fr: … }");
  for (const key of ["coverageNotes", "knownDoubts"]) {
    if (value[key] === undefined) continue;
    if (!Array.isArray(value[key])) add([key], "BAD_VALUE", "is not a list");
    else for (const [index, one] of (value[key] as unknown[]).entries()) {
      if (!inBothLanguages(one)) add([key, index], "BAD_VALUE", "is needed in both languages; write { en: …, fr: … }");
      const about = isRecord(one) ? one.about : undefined;
      if (about !== undefined && (typeof about !== "string" || !exists(about))) add([key, index, "about"], "DANGLING", `${String(about)} is not in the dataset`);
    }
  }
  return issues.length > 0 ? { issues } : { description: value as unknown as DatasetDescription, issues };
}

const inBothLanguages = (raw: unknown): boolean => isRecord(raw) && typeof raw.en === "string" && typeof raw.fr === "string";
