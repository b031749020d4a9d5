import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import type { Issue } from "./issue.js";

/** A curator's file is far smaller; parsing a larger one would exhaust memory before it said anything useful. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;

/** Longest single value; a longer one is a pasted document, not a field. */
export const MAX_VALUE_LENGTH = 20_000;

export type ReadText = { readonly text: string; readonly bytes: Buffer } | { readonly issue: Issue; readonly bytes?: Buffer };

/** Reads a file as UTF-8 (a byte order mark is dropped), or says why it cannot be read. `name` is how issues call the file. */
export function readText(path: string, name: string): ReadText {
  const { size } = statSync(path);
  const whole = { file: name, line: 1, column: 1, path: "" } as const;
  if (size > MAX_FILE_BYTES) {
    return { issue: { ...whole, code: "TOO_LARGE", message: `the file has ${size} bytes; ${MAX_FILE_BYTES} at most, so split it` } };
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
