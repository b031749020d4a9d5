import { parse } from "csv-parse/sync";
import type { EntityType, PropertyType } from "../model/catalogue.js";
import { suggest } from "../model/kinds/suggest.js";
import type { Issue, IssueCode } from "./issue.js";
import type { RawRecord } from "./record.js";
import { heldRelations } from "./record.js";
import { MAX_VALUE_LENGTH, tooLong } from "./text-file.js";

export interface CsvFile {
  readonly records: readonly RawRecord[];
  readonly issues: readonly Issue[];
}

const CITATION = /^citation([2-9]?)\.(source|locator|confidence|retrieved|fields|role)$/;

/** Reads a table of one type: a column is a property, a part of one (`title.en`), a relation or a part of a citation (`citation2.source`). */
export function readCsv(text: string, file: string, type: EntityType): CsvFile {
  const fault = (line: number, code: IssueCode, message: string, path = ""): Issue => ({ file, line, column: 1, path, code, message });
  let rows: { record: string[]; line: number }[];
  try {
    rows = tableOf(text);
  } catch (error) {
    const { message, lines } = error as { message: string; lines?: number };
    return { records: [], issues: [fault(lines ?? 1, "SYNTAX", `this is not CSV: ${message}`)] };
  }
  const [header, ...body] = rows;
  if (!header) return { records: [], issues: [fault(1, "MISSING_COLUMN", "the file has no header row")] };
  const columns = header.record.map((name) => name.trim());
  const ofHeader = headerIssues(columns, type);
  const issues = ofHeader.map(({ code, message, path }) => fault(1, code, message, path));
  const told = new Set(ofHeader.filter(({ code }) => code === "MISSING_COLUMN").map(({ path }) => (path.startsWith("citation.") ? "citations" : path)));
  const known = columns.map((name) => readerOf(name, type));
  const records: RawRecord[] = [];
  for (const { record, line } of body) {
    if (record.length !== columns.length) {
      issues.push(fault(line, "SYNTAX", `the row has ${record.length} cells, the header ${columns.length}`));
      continue;
    }
    const value: Record<string, unknown> = {};
    for (const [index, cell] of record.entries()) {
      if (cell.length > MAX_VALUE_LENGTH) issues.push({ ...fault(line, "TOO_LONG", tooLong(cell), columns[index]), column: index + 1 });
      else if (cell !== "") known[index]?.(value, cell);
    }
    if (Array.isArray(value.citations)) value.citations = (value.citations as unknown[]).filter((one) => one !== undefined);
    records.push({ file, value, told, at: (path, part) => ({ line, column: part === "key" ? 1 : columnOf(columns, path) }) });
  }
  return { records, issues };
}

/** The place of the column in the row, counted from 1. */
function columnOf(columns: readonly string[], path: readonly (string | number)[]): number {
  const [first, index, part] = path;
  const written = first === "citations" ? `citation${index === 0 ? "" : Number(index) + 1}.${part}` : path.join(".");
  const exact = columns.indexOf(written);
  return Math.max(0, exact >= 0 ? exact : columns.findIndex((name) => name.split(".")[0] === first)) + 1;
}

/** Line numbers count the lines of the file, also through quoted cells that hold line breaks. */
function tableOf(text: string): { record: string[]; line: number }[] {
  const parsed = parse(text, { info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as { record: string[]; info: { lines: number } }[];
  return parsed.map(({ record, info }) => ({ record, line: info.lines - record.join("").split("\n").length + 1 }));
}

function headerIssues(columns: readonly string[], type: EntityType): { code: IssueCode; message: string; path: string }[] {
  const names = ["id", ...type.properties.keys(), ...heldRelations(type).map((relation) => relation.name)];
  const required = [
    "id",
    ...[...type.properties.values()].filter((property) => property.required).map((property) => property.name),
    ...heldRelations(type).filter((relation) => relation.required).map((relation) => relation.name),
    ...(type.cited ? ["citation.source", "citation.confidence"] : []),
  ];
  const has = (name: string): boolean => columns.some((column) => column === name || column.startsWith(`${name}.`));
  return [
    ...columns.filter((column) => !readerOf(column, type)).map((column) => ({ code: "UNKNOWN_COLUMN" as const, path: column, message: `unknown column "${column}"${suggest(column, names)}` })),
    ...columns.filter((column, index) => columns.indexOf(column) !== index).map((column) => ({ code: "DUPLICATE_KEY" as const, path: column, message: `the column "${column}" stands twice` })),
    ...required.filter((name) => !has(name)).map((name) => ({ code: "MISSING_COLUMN" as const, path: name, message: `the column "${name}" is missing` })),
  ];
}

type CellReader = (into: Record<string, unknown>, cell: string) => void;

function readerOf(column: string, type: EntityType): CellReader | undefined {
  const citation = CITATION.exec(column);
  if (citation) return (into, cell) => setCitation(into, Number(citation[1] || "1") - 1, citation[2]!, cell);
  if (column === "id") return (into, cell) => { into.id = cell; };
  const [name, ...parts] = column.split(".") as [string, ...string[]];
  // A part such as __proto__ would reach the prototype of all objects.
  if (parts.some((part) => part in Object.prototype)) return undefined;
  const relation = type.relations.get(name);
  if (relation?.direction === "out") return parts.length > 0 ? undefined : (into, cell) => { into[name] = relation.many ? split(cell) : cell; };
  const property = type.properties.get(name);
  if (!property) return undefined;
  if (parts.length === 0) return (into, cell) => { into[name] = valueOf(property, cell); };
  return (into, cell) => setPart(into, [name, ...parts], property.kindName === "money" ? numberOr(cell) : cell);
}

const split = (cell: string): string[] => cell.split(";").map((one) => one.trim()).filter((one) => one !== "");
const numberOr = (cell: string): unknown => (/^-?\d+(\.\d+)?$/.test(cell.trim()) ? Number(cell) : cell);

/** A cell is text: what it means depends on the kind of its property. */
function valueOf(property: PropertyType, cell: string): unknown {
  switch (property.kindName) {
    case "integer": case "decimal": return numberOr(cell);
    case "boolean": return cell === "true" ? true : cell === "false" ? false : cell;
    case "texts": case "codes": return split(cell);
    case "publishedTexts": return [cell];
    default: return cell;
  }
}

function setCitation(into: Record<string, unknown>, index: number, part: string, cell: string): void {
  const citations = (into.citations ??= []) as Record<string, unknown>[];
  (citations[index] ??= {})[part] = part === "fields" ? split(cell) : cell;
}

function setPart(into: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let at = into;
  for (const step of path.slice(0, -1)) at = (at[step] ??= {}) as Record<string, unknown>;
  at[path.at(-1)!] = value;
}
