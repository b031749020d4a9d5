import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair } from "yaml";
import { writePath, type Issue, type IssueCode, type Path, type Position } from "./issue.js";
import type { RawRecord } from "./record.js";
import { MAX_VALUE_LENGTH, tooLong } from "./text-file.js";

export interface YamlFile {
  /** The whole content as plain values; undefined when the file is not YAML. */
  readonly value: unknown;
  readonly issues: readonly Issue[];
  at(path: Path, part?: "key" | "value"): Position;
}

/** Reads YAML 1.2. All faults of the syntax are reported; aliases are refused, since they can grow a small file without end. */
export function readYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  // In a list of records the first step is the record's place, which the line tells already.
  const issue = (offset: number, [first, ...rest]: Path, code: IssueCode, message: string): Issue =>
    ({ file, ...position(offset), path: writePath(typeof first === "string" ? [first, ...rest] : rest), code, message });
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "silent" });
    const faults = firstOfEachLine([...document.errors, ...document.warnings].map((fault) =>
      issue(fault.pos[0], [], fault.code === "DUPLICATE_KEY" ? "DUPLICATE_KEY" : "SYNTAX", explain(fault.code, fault.message))));
    const at = (path: Path, part: "key" | "value" = "value"): Position => position(offsetOf(document, path, part));
    if (faults.length > 0) return { value: undefined, issues: faults, at };
    const issues: Issue[] = [];
    const value = plain(document.contents, [], (node, path, code, message) => issues.push(issue(startOf(node), path, code, message)));
    return { value, issues, at };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { value: undefined, issues: [issue(0, [], "SYNTAX", "the values are nested too deeply")], at: () => position(0) };
  }
}

/** The entries of a list file. What is not a list of records is an issue. */
export function recordsOf(yaml: YamlFile, file: string): { readonly records: readonly RawRecord[]; readonly issues: readonly Issue[] } {
  if (yaml.value === undefined || yaml.value === null) return { records: [], issues: [] };
  if (!Array.isArray(yaml.value)) {
    return { records: [], issues: [{ file, ...yaml.at([]), path: "", code: "NOT_A_LIST", message: 'the file is not a list of records; begin each record with "- id: …"' }] };
  }
  const records: RawRecord[] = [];
  const issues: Issue[] = [];
  for (const [index, value] of yaml.value.entries() as Iterable<[number, unknown]>) {
    const raw: RawRecord = { file, value: value as Record<string, unknown>, at: (path, part) => yaml.at([index, ...path], part) };
    if (typeof value === "object" && value !== null && !Array.isArray(value)) records.push(raw);
    else issues.push({ file, ...raw.at([]), path: "", code: "NOT_A_RECORD", message: "this entry is not a record; write its id and fields as key: value" });
  }
  return { records, issues };
}

/** What follows on a line after a fault of syntax is its consequence. */
const firstOfEachLine = (issues: readonly Issue[]): Issue[] => [...new Map(issues.toReversed().map((issue) => [issue.line, issue])).values()].reverse();

const explain = (code: string, message: string): string =>
  code === "DUPLICATE_KEY" ? "this key stands twice in the same record; keep one" : `this is not YAML: ${message.split("\n")[0]!.replace('"quote', "quotation mark").replace("'quote", "quotation mark")}`;

const startOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0;

/** A value that is reported stays as something like it, so that it is not reported as missing too. */
type Report = (node: unknown, path: Path, code: IssueCode, message: string) => void;

function plain(node: unknown, path: Path, report: Report): unknown {
  if (isScalar(node)) {
    if (typeof node.value !== "string" || node.value.length <= MAX_VALUE_LENGTH) return node.value;
    report(node, path, "TOO_LONG", tooLong(node.value));
    return node.value.slice(0, MAX_VALUE_LENGTH);
  }
  if (isSeq(node)) return node.items.map((item, index) => plain(item, [...path, index], report));
  if (isMap(node)) {
    const entries = node.items.map((pair): [string, unknown] => [keyOf(pair), plain(pair.value, [...path, keyOf(pair)], report)]);
    return Object.fromEntries(entries);
  }
  if (!isAlias(node)) return node === null ? null : undefined;
  report(node, path, "ALIAS", `*${node.source} is an alias; write the value out`);
  return `*${node.source}`;
}

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : "");

function offsetOf(document: Document, path: Path, part: "key" | "value"): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find((one) => keyOf(one) === String(step));
      if (!pair) return offset;
      const wantsKey = part === "key" && depth === path.length - 1;
      node = pair.value;
      offset = startOf(wantsKey || !(node as Node | null)?.range ? pair.key : node);
    } else if (isSeq(node) && typeof step === "number" && step < node.items.length) {
      node = node.items[step];
      offset = startOf(node);
    } else return offset;
  }
  return offset;
}
