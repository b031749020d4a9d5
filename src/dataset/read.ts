import { createHash, type Hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import type { Catalogue, EntityType } from "../model/catalogue.js";
import { suggest } from "../model/kinds/suggest.js";
import { TERMS_FORM } from "../store/text/search-terms.js";
import { readCsv } from "./csv.js";
import type { Issue } from "./issue.js";
import type { RawRecord } from "./record.js";
import { maxBytesOf, readText } from "./text-file.js";
import { readYaml, recordsOf, type YamlFile } from "./yaml.js";

/** Everything that stands in a seed folder, not yet parsed. */
export interface RawDataset {
  readonly records: readonly { readonly type: EntityType; readonly raw: RawRecord }[];
  /** The two files that hold no records of a type. */
  readonly description: RawFile | undefined;
  readonly withdrawn: readonly RawRecord[];
  readonly issues: readonly Issue[];
  /** Types of which some file could not be read: references to them cannot be judged. */
  readonly unread: ReadonlySet<string>;
}

export interface RawFile extends YamlFile {
  readonly file: string;
}

export type OnProgress = (step: string, done: number, total: number) => void;

/** `treatyActions` → `treaty-actions`: the name of a type's file or folder. */
export const fileNameOf = (type: EntityType): string => type.plural.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Reads every file under a folder. Issues name files from the folder's own name on: `seed/tools.yaml`. */
export function readFolder(folder: string, catalogue: Catalogue, onProgress?: OnProgress): RawDataset {
  const byFile = new Map([...catalogue.types.values()].map((type) => [fileNameOf(type), type]));
  const records: { type: EntityType; raw: RawRecord }[] = [];
  const issues: Issue[] = [];
  const unread = new Set<string>();
  let description: RawFile | undefined;
  let withdrawn: readonly RawRecord[] = [];
  const files = filesUnder(folder);
  for (const [index, relative] of files.entries()) {
    onProgress?.("read", index, files.length);
    const file = shownName(folder, relative);
    const stem = relative.includes("/") ? relative.slice(0, relative.indexOf("/")) : relative.slice(0, -extname(relative).length);
    const isYaml = extname(relative) === ".yaml";
    const type = byFile.get(stem);
    const fault = faultOfName(relative, stem, type, [...byFile.keys()]);
    if (fault) {
      issues.push({ file, line: 1, column: 1, path: "", code: "UNKNOWN_FILE", message: fault });
      if (type) unread.add(type.name);
      continue;
    }
    const content = readText(join(folder, relative), file);
    if ("issue" in content) {
      issues.push(content.issue);
      if (type) unread.add(type.name);
      else if (stem === "dataset") description = { file, value: undefined, issues: [], at: () => ({ line: 1, column: 1 }) };
      continue;
    }
    if (type && !isYaml) {
      const csv = readCsv(content.text, file, type);
      issues.push(...csv.issues);
      records.push(...csv.records.map((raw) => ({ type, raw })));
      if (csv.issues.length > 0) unread.add(type.name);
      continue;
    }
    const yaml = readYaml(content.text, file);
    issues.push(...yaml.issues);
    if (stem === "dataset" && !type) {
      description = { ...yaml, file };
      continue;
    }
    const found = recordsOf(yaml, file);
    issues.push(...found.issues);
    if (type && (yaml.issues.length > 0 || found.issues.length > 0)) unread.add(type.name);
    if (type) records.push(...found.records.map((raw) => ({ type, raw })));
    else withdrawn = found.records;
  }
  onProgress?.("read", files.length, files.length);
  return { records, description, withdrawn, issues, unread };
}

function faultOfName(relative: string, stem: string, type: EntityType | undefined, known: readonly string[]): string | undefined {
  const ending = extname(relative);
  if (!type && !["dataset.yaml", "withdrawn.yaml"].includes(relative)) return `no type has records in "${stem}"${suggest(stem, known)}`;
  return ending === ".yaml" || ending === ".csv" ? undefined : `records stand in .yaml and .csv files, not in ${ending || "a file without an ending"}`;
}

/** Raised when the same files come to be stored otherwise, so that stores written before are loaded anew. */
const ENCODING = 3;

/** A hash of the bytes of every file and of the model that reads them: equal fingerprints give the same graph. */
export function datasetFingerprint(folder: string, catalogue: Catalogue): string {
  const hash = createHash("sha256").update(`encoding ${ENCODING} terms ${TERMS_FORM}\n`);
  addModel(hash, catalogue);
  for (const relative of filesUnder(folder)) {
    const path = join(folder, relative);
    const { size } = statSync(path);
    hash.update(`\n${relative} ${size}\n`);
    if (size <= maxBytesOf(path)) hash.update(readFileSync(path));
  }
  return hash.digest("hex").slice(0, 32);
}

function addModel(hash: Hash, catalogue: Catalogue): void {
  for (const { name, prefix, caption, labelParts, searchable, properties, relations } of catalogue.types.values()) {
    const own = [...properties.values()].map((property) => [property.name, property.kindName, property.required, property.vocabulary?.codes ?? null, property.search ?? null]);
    const held = [...relations.values()].map((relation) => [relation.name, relation.type, relation.direction, relation.targets, relation.many, relation.basis]);
    hash.update(JSON.stringify([name, prefix, caption ?? null, labelParts, searchable, own, held]));
  }
}

const shownName = (folder: string, relative: string): string => `${folder.replace(/\/+$/, "").split("/").at(-1)}/${relative}`;

/** In a fixed order whatever the file system; papers (*.md) and hidden files hold no records. */
function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length))
    .filter((relative) => !relative.endsWith(".md") && !relative.split("/").some((part) => part.startsWith(".")))
    .sort();
}
