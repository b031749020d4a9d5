// The real graph many times over, as a stream: one copy at a time, so that a million nodes never stand in memory.
import { variedBy } from "./vary.mjs";

/** Copy 0 is the real graph itself; the ids of every other end in its number. */
export const suffixOf = (copy) => (copy === 0 ? "" : `-x${String(copy).padStart(4, "0")}`);

/** Copies that come nearest to a number of nodes from above; the real graph is one. */
export const copiesFor = (size, batch) => Math.max(1, Math.ceil(size / batch.nodes.length - NEARLY));
/** "14,700" means the real graph, whatever its exact number. */
const NEARLY = 0.05;

/**
 * Copies `from` to `to` (without it) of a batch, each as nodes with their links and as redirects. Links lead within
 * their copy and no two copies share a record, not even a source or a country: so every record keeps the fan-out it
 * has in the real graph, and what grows is the number of records alone.
 */
export function* copiesOf(batch, from, to) {
  const vary = variedBy(batch.nodes);
  for (let copy = from; copy < to; copy += 1) {
    const suffix = suffixOf(copy);
    const renamed = (id) => `${id}${suffix}`;
    if (copy === 0) yield { copy, nodes: batch.nodes, redirects: batch.redirects };
    else yield {
      copy,
      nodes: batch.nodes.map((node) => ({
        type: node.type,
        id: renamed(node.id),
        properties: { ...node.properties, ...vary(node, copy), id: renamed(node.id) },
        links: node.links.map((link) => ({ type: link.type, to: renamed(link.to), properties: linkOf(link.properties, renamed) })),
      })),
      redirects: batch.redirects.map((one) => ({ id: renamed(one.id), to: renamed(one.to) })),
    };
  }
}

const linkOf = (properties, renamed) => (properties.sourceIds ? { ...properties, sourceIds: properties.sourceIds.map(renamed) } : properties);
