import { InvalidInput } from "../errors.js";
import type { Statement, Value } from "./graph-store.js";
import { bareText } from "./cypher/text.js";
import { checkProperties, isStorable } from "./values.js";

/** What becomes of a parameter, or of a key of its rows: all properties of a node, one property, the key of a MERGE. */
interface Use {
  readonly as: "properties" | "property" | "key";
  readonly parameter: string;
  /** The parameter is a list of rows that UNWIND takes apart. */
  readonly eachRow: boolean;
  readonly key: string | undefined;
}

type Params = Readonly<Record<string, Value>>;
type Placed = readonly [value: Value | undefined, at: string];

/**
 * Throws InvalidInput when a statement would store what one of the engines bends or refuses: a nested map, a mixed
 * list, a null as key. Embedded engines take them silently; Neo4j does not, and a value must mean the same on both.
 */
export function checkStored(statement: Statement, params: Params): void {
  for (const use of usesIn(statement.text)) {
    for (const [value, at] of placesOf(use, params)) check(use.as, value, at);
  }
}

function check(as: Use["as"], value: Value | undefined, at: string): void {
  if (value === undefined) return;
  if (as === "properties" && isMap(value)) return checkProperties(value, at);
  if (as === "property" && value === null) return;
  if (as !== "properties" && isStorable(value)) return;
  const wanted = as === "properties" ? "a map of properties" : "a text, a boolean, a finite number, or a list of one of these without null";
  throw new InvalidInput(`${at} cannot be stored: write ${wanted}.`);
}

/** A row without the key counts as null: MERGE would make a node that nothing finds again. */
function placesOf({ parameter, eachRow, key }: Use, params: Params): readonly Placed[] {
  const value = params[parameter];
  const rows: readonly Placed[] = eachRow && isList(value) ? value.map((row, index) => [row, `$${parameter}[${index}]`]) : [[value, `$${parameter}`]];
  if (key === undefined) return rows;
  return rows.map(([row, at]) => [isMap(row) ? row[key] ?? null : undefined, `${at}.${key}`]);
}

const reference = String.raw`(\$?\w+)(?:\.(\w+))?(?![\w.([])`;
const wholeProperties = new RegExp(String.raw`(?:\bSET|,)\s*\w+\s*\+?=\s*${reference}`, "g");
const setProperty = new RegExp(String.raw`\.\w+\s*=\s*${reference}`, "g");
const mapEntry = new RegExp(String.raw`\w+\s*:\s*${reference}\s*(?=[,}])`, "g");
const mergePattern = /\bMERGE\b[\s\S]*?(?=\b(?:ON|SET|RETURN|WITH|MATCH|CREATE|UNWIND|MERGE|CALL|FOREACH|DELETE|REMOVE)\b|$)/g;

function usesIn(text: string): readonly Use[] {
  const bare = bareText(text);
  const rowsOf = new Map([...bare.matchAll(/\bUNWIND\s+\$(\w+)\s+AS\s+(\w+)/g)].map((match) => [match[2]!, match[1]!]));
  const uses = (form: RegExp, as: Use["as"], within: string): Use[] => [...within.matchAll(form)].flatMap(([, name, key]) => useOf(name!, key, as, rowsOf));
  return [
    ...uses(wholeProperties, "properties", bare),
    ...uses(setProperty, "property", bare),
    ...uses(mapEntry, "property", bare),
    ...[...bare.matchAll(mergePattern)].flatMap(([pattern]) => uses(mapEntry, "key", pattern)),
  ];
}

/** Names that are neither parameters nor their rows are variables of the statement: what they hold is stored already. */
function useOf(name: string, key: string | undefined, as: Use["as"], rowsOf: ReadonlyMap<string, string>): readonly Use[] {
  if (name.startsWith("$")) return [{ as, parameter: name.slice(1), eachRow: false, key }];
  const parameter = rowsOf.get(name);
  return parameter === undefined ? [] : [{ as, parameter, eachRow: true, key }];
}

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);
const isMap = (value: Value | undefined): value is Readonly<Record<string, Value>> => typeof value === "object" && value !== null && !isList(value);
