// Records that stand for a place in the graph, whatever its size.
import { suffixOf } from "./multiply.mjs";

/** A record from the middle of a list of a type in the order of a column. */
export function middleOf(batch, copies, type, column) {
  const rows = batch.nodes.filter((node) => node.type === type && node.properties[column] !== undefined).map((node) => ({ id: node.id, key: node.properties[column] }));
  rows.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : 1));
  return `${rows[rows.length >> 1].id}${suffixOf(copies >> 1)}`;
}

/** A hundred records of all types. */
export function hundredIds({ nodes }) {
  const step = Math.floor(nodes.length / 100);
  return Array.from({ length: 100 }, (_, index) => nodes[index * step].id);
}

/** Three records of a type, from its beginning, its middle and its end. */
export function threeIds({ nodes }, type) {
  const ids = nodes.filter((node) => node.type === type).map(({ id }) => id);
  return [ids[0], ids[ids.length >> 1], ids.at(-1)];
}
