// Whether two lists of rows say the same.

// Engines add and divide in different orders; further digits say nothing about the dialect.
const DIGITS = 12;

/**
 * Rows in any order unless `ordered`; lists within them in their order unless `unorderedLists`. An integer equals the
 * float of the same value, because JavaScript has one number for both, and labels have no order.
 */
export function sameRows(expected, got, { ordered = false, unorderedLists = false } = {}) {
  const texts = (rows) => {
    const written = rows.map((row) => canonical(row, unorderedLists));
    return (ordered ? written : written.sort()).join("\n");
  };
  return expected.length === got.length && texts(expected) === texts(got);
}

/** One text for all values that are the same. */
function canonical(value, sortLists) {
  if (typeof value === "number") return Number.isInteger(value) ? String(value) : value.toPrecision(DIGITS);
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const inner = (one) => canonical(one, sortLists);
  if (Array.isArray(value)) {
    const written = value.map(inner);
    return `[${(sortLists ? written.sort() : written).join()}]`;
  }
  if (value.$node) return `node${[...value.$node.labels].sort()}${inner(value.$node.properties)}`;
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${inner(value[key])}`).join()}}`;
}
