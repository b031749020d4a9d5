import { InvalidInput } from "../errors.js";
import type { Storable } from "../model/kinds/kind.js";
import type { Value } from "./graph-store.js";

/**
 * The parameters as the engines may see them. Throws InvalidInput for what an engine would bend without a word:
 * undefined, NaN, infinities, dates, maps, sets, functions, symbols, class instances.
 */
export function encodeParams(params: Readonly<Record<string, unknown>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, encode(value, `$${name}`)]));
}

/** As encodeParams, and refuses lists that could not be stored: mixed, or with null among scalars. */
export function encodeWriteParams(params: Readonly<Record<string, unknown>>): Record<string, Value> {
  const encoded = encodeParams(params);
  for (const [name, value] of Object.entries(encoded)) checkLists(value, `$${name}`);
  return encoded;
}

/** What a node or relationship may hold: text, boolean, finite number, list of one of these without null. */
export function isStorable(value: unknown): value is Storable {
  if (Array.isArray(value)) return value.every((one) => isScalar(one) && typeof one === typeof value[0]);
  return isScalar(value);
}

/** Throws InvalidInput naming the first property that neither engine could keep as it is. */
export function checkProperties(properties: Readonly<Record<string, unknown>>, at: string): void {
  for (const [name, value] of Object.entries(properties)) {
    if (!isStorable(value)) throw new InvalidInput(`${at}.${name} cannot be stored: write a text, a boolean, a finite number, or a list of one of these without null.`);
  }
}

const isScalar = (value: unknown): boolean => typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));

function encode(value: unknown, at: string): Value {
  if (value === null || isScalar(value)) return value as Value;
  if (Array.isArray(value)) return Array.from(value, (one, index) => encode(one, `${at}[${index}]`));
  if (isPlainObject(value)) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, encode(one, `${at}.${key}`)]));
  throw new InvalidInput(`The parameter ${at} is ${nameOf(value)}; send null, booleans, finite numbers, texts, lists and plain maps.`);
}

function checkLists(value: Value, at: string): void {
  if (value === null || typeof value !== "object") return;
  if (!isList(value)) {
    for (const [key, one] of Object.entries(value)) checkLists(one, `${at}.${key}`);
    return;
  }
  const holdsScalars = value.some((one) => one === null || isScalar(one));
  if (holdsScalars && !isStorable(value)) throw new InvalidInput(`The list ${at} cannot be stored: its entries must be of one kind, without null.`);
  value.forEach((one, index) => checkLists(one, `${at}[${index}]`));
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

const isPlainObject = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const nameOf = (value: unknown): string => {
  if (typeof value === "number") return String(value);
  if (typeof value === "object" && value !== null) return `a ${value.constructor.name}`;
  return value === undefined ? "undefined" : `a ${typeof value}`;
};
