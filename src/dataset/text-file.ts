import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { extname } from "node:path";
import type { Issue } from "./issue.js";

const MIB = 1024 * 1024;

/**
 * Largest file of each ending that is read. Measured on two cores of a server: 8 MB of YAML take 3.4 s and 590 MB of memory, 16 MB
 * twice as much of both; 50 MB of CSV take 3.7 s and 1 GB. A larger file would end the process before it said anything useful.
 */
const MAX_FILE_BYTES: Readonly<Record<string, number>> = { ".yaml": 8 * MIB, ".csv": 32 * MIB };

export const maxBytesOf = (path: string): number => MAX_FILE_BYTES[extname(path)] ?? 0;

/** Longest single value; a longer one is a pasted document, not a field. */
export const MAX_VALUE_LENGTH = 20_000;

export const tooLong = (text: string): string => `the text has ${text.length} characters; ${MAX_VALUE_LENGTH} at most`;

export type ReadText = { readonly text: string; readonly bytes: Buffer } | { readonly issue: Issue; readonly bytes?: Buffer };

/** Reads a file as UTF-8 (a byte order mark is dropped), or says why it cannot be read. `name` is how issues call the file. */
export function readText(path: string, name: string): ReadText {
  const { size } = statSync(path);
  const whole = { file: name, line: 1, column: 1, path: "" } as const;
  const most = maxBytesOf(path);
  if (size > most) {
    return { issue: { ...whole, code: "TOO_LARGE", message: `the file has ${size} bytes; ${most} at most, so split it` } };
  }
  const bytes = readFileSync(path);
  if (isUtf8(bytes)) return { text: bytes.toString("utf8").replace(/^\uFEFF/, ""), bytes };
  const line = firstBrokenLine(bytes);
  return { bytes, issue: { ...whole, line, code: "NOT_UTF8", message: "the file is not UTF-8 from this line on; save it again in UTF-8" } };
}

/** A line feed is never part of a longer UTF-8 sequence, so that lines can be judged one by one. */
function firstBrokenLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
}
