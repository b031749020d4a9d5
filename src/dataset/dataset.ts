import type { Catalogue } from "../model/catalogue.js";
import { batchOf, type Batch } from "./batch.js";
import { parseDescription } from "./description.js";
import { inReadingOrder, type Issue } from "./issue.js";
import { parseRecord } from "./parse.js";
import { datasetFingerprint, readFolder, type OnProgress } from "./read.js";
import type { DatasetRecord } from "./record.js";
import { validate } from "./validate.js";
import { parseWithdrawn } from "./withdrawn.js";

export interface DatasetCounts {
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly byType: Readonly<Record<string, number>>;
}

export interface ReadDataset {
  /** Present only when there is no issue. */
  readonly batch?: Batch;
  readonly issues: readonly Issue[];
  readonly warnings: readonly Issue[];
  readonly counts: DatasetCounts;
}

/** Reads, parses and checks a whole seed folder. All issues are reported together; nothing is thrown for a bad file. */
export function readDataset(folder: string, catalogue: Catalogue, onProgress?: OnProgress): ReadDataset {
  const raw = readFolder(folder, catalogue, onProgress);
  const parsed = raw.records.map((one) => parseRecord(one.type, one.raw));
  const records = parsed.map((one) => one.record);
  onProgress?.("check", 0, 1);
  const withdrawn = parseWithdrawn(raw.withdrawn);
  const { checked, issues: found, warnings } = validate(catalogue, records, withdrawn.withdrawn, raw.unread);
  const { description, issues: ofDescription } = parseDescription(raw.description, folder.replace(/\/+$/, "").split("/").at(-1)!, (id) => checked.byId.has(id));
  onProgress?.("check", 1, 1);
  const issues = inReadingOrder([...raw.issues, ...parsed.flatMap((one) => one.issues), ...withdrawn.issues, ...found, ...ofDescription]);
  const result = { issues, warnings: inReadingOrder(warnings), counts: countsOf(records, issues) };
  if (issues.length > 0 || !description) return result;
  return { ...result, batch: batchOf(checked, description, datasetFingerprint(folder, catalogue)) };
}

/** A record is rejected when an issue stands between its first line and that of the next record of its file. */
function countsOf(records: readonly DatasetRecord[], issues: readonly Issue[]): DatasetCounts {
  const byType: Record<string, number> = {};
  for (const { type } of records) byType[type.name] = (byType[type.name] ?? 0) + 1;
  const faultyFiles = new Set(issues.map((issue) => issue.file));
  const starts = new Map<string, number[]>();
  for (const { raw } of records.filter((record) => faultyFiles.has(record.raw.file))) starts.set(raw.file, [...(starts.get(raw.file) ?? []), raw.at([]).line]);
  const rejected = new Set(issues.flatMap(({ file, line }) => {
    const start = starts.get(file)?.findLast((one) => one <= line);
    return start === undefined ? [] : [`${file}:${start}`];
  })).size;
  return { read: records.length, accepted: records.length - rejected, rejected, byType };
}
