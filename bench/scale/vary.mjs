// How a copy's record differs from the real one in what people read, sort and search by.
import { fold, sortKey } from "../../dist/src/store/text/fold.js";
import { grouped } from "./grouped.mjs";

/** Codes by which the world names a record: two records cannot bear the same. */
const KEYS = ["iso3", "iso2", "m49"];
/** Prime, so that a record borrows from every other of its type before it comes round. */
const STEP = 7_919;

/**
 * Gives the columns that differ in a copy. A name begins with the first word of another record of the type and ends
 * with the number of the copy: names then lie in a list among those of other records, as new ones would, and no two
 * are equal. Dates and codes stay: the same days and kinds hold many times as many records.
 */
export function variedBy(nodes) {
  const ofType = grouped(nodes, ({ type }) => type);
  const places = new Map([...ofType.values()].flatMap((some) => some.map((node, index) => [node.id, index])));
  return (node, copy) => {
    const others = ofType.get(node.type);
    const other = others[(places.get(node.id) + copy * STEP) % others.length];
    const renamed = (lang) => `${firstWord(other.properties[`label_${lang}`])} ${node.properties[`label_${lang}`]} ${copy}`;
    return { ...names(node.properties, renamed), ...keys(node.properties, copy) };
  };
}

/** The label, wherever it stands: in its own column, as a title or as a name. */
function names(properties, renamed) {
  const columns = {};
  for (const [lang, other] of [["en", "fr"], ["fr", "en"]]) {
    const label = properties[`label_${lang}`];
    const name = renamed(label === undefined ? other : lang);
    for (const [column, value] of Object.entries(properties)) if (value === label && !column.endsWith(`_${other}`)) columns[column] = name;
    columns[`label_${lang}_sort`] = sortKey(name) || fold(name);
  }
  return columns;
}

const keys = (properties, copy) => Object.fromEntries(KEYS.flatMap((key) => [key, `${key}_sort`]).filter((column) => properties[column]).map((column) => [column, `${properties[column]}-${copy}`]));

const firstWord = (label = "") => label.split(/\s+/, 1)[0];
