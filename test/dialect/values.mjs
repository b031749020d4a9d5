// Values between the battery's JSON and an engine. What JSON lacks is an object with one key that begins with $:
//   $integer       an integer beyond 2^53, as text
//   $node          {labels, properties}
//   $relationship  {type, properties}
//   $path          the nodes and relationships in turn
//   $texts         (parameters only) {count, prefix, at}: prefix0, prefix1 …, with other texts at some places
//   $rows          (parameters only) {count}: maps to be written as nodes

/** A parameter as the engine takes it; `integer` makes its whole numbers. */
export function encode(value, integer) {
  if (typeof value === "number") return Number.isInteger(value) ? integer(value) : value;
  if (Array.isArray(value)) return value.map((one) => encode(one, integer));
  if (value === null || typeof value !== "object") return value;
  if (value.$texts) return textsOf(value.$texts);
  if (value.$rows) return encode(rowsOf(value.$rows), integer);
  return mapValues(value, (one) => encode(one, integer));
}

const textsOf = ({ count, prefix, at }) => Array.from({ length: count }, (_, index) => at[index] ?? `${prefix}${index}`);
const rowsOf = ({ count }) => Array.from({ length: count }, (_, index) => ({ props: { i: index, tags: ["a", "b"], t: `x${index}` } }));

/** A value of a row as the battery writes it; `entity` knows the engine's own objects and gives undefined for a map. */
export function decode(value, entity) {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return integerOf(value);
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((one) => decode(one, entity));
  return entity(value, (one) => decode(one, entity)) ?? mapValues(value, (one) => decode(one, entity));
}

const integerOf = (value) => (Number.isSafeInteger(Number(value)) ? Number(value) : { $integer: String(value) });

export const mapValues = (object, of) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, of(value)]));
