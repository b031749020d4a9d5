import type { Batch, BatchNode } from "../../../src/dataset/index.js";
import { createCatalogue } from "../../../src/model/index.js";
import { openEmbedded } from "../../../src/store/engines/embedded.js";
import { statement, type GraphStore, type GraphTransaction, type Params, type Statement } from "../../../src/store/graph-store.js";
import { schemaPlanOf } from "../../../src/store/schema-plan.js";

export const catalogue = createCatalogue();

/** An empty store, in memory unless a file is named. */
export async function anEmptyStore(path?: string): Promise<GraphStore> {
  const store = await openEmbedded({ shuffleUnordered: true, ...(path ? { path } : {}) });
  await store.prepare(schemaPlanOf(catalogue));
  return store;
}

export interface Dump {
  readonly nodes: readonly { readonly labels: readonly string[]; readonly properties: Readonly<Record<string, unknown>> }[];
  readonly links: readonly { readonly from: string; readonly type: string; readonly to: string; readonly properties: Readonly<Record<string, unknown>> }[];
}

/** Everything in a store, in a fixed order. */
export async function dump(store: GraphStore): Promise<Dump> {
  const nodes = await store.run<Dump["nodes"][number]>(statement("dump.nodes", "MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties"));
  const links = await store.run<Dump["links"][number]>(statement("dump.links", "MATCH (a)-[e]->(b) RETURN a.id AS from, type(e) AS type, b.id AS to, properties(e) AS properties"));
  return { nodes: inOrder(nodes.map(({ labels, properties }) => ({ labels: [...labels].sort(), properties: sorted(properties) }))), links: inOrder(links.map((link) => ({ ...link, properties: sorted(link.properties) }))) };
}

/** What a load wrote: all but the state by which a store tells its own commits apart. */
export async function graphIn(store: GraphStore): Promise<Dump> {
  const { nodes, links } = await dump(store);
  return { links, nodes: nodes.filter(({ labels }) => !labels.includes("GraphCommit")) };
}

/** Two loads of one dataset differ in their time only. */
export const withoutTime = ({ nodes, links }: Dump): Dump => ({ links, nodes: nodes.map(({ labels, properties: { loadedAt: _, ...kept } }) => ({ labels, properties: kept })) });

const sorted = (properties: Readonly<Record<string, unknown>>): Record<string, unknown> => Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
const inOrder = <V>(rows: readonly V[]): V[] => rows.map((row) => ({ row, key: JSON.stringify(row) })).sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ row }) => row);

export const nodeOf = ({ nodes }: Dump, id: string): Dump["nodes"][number] | undefined => nodes.find(({ properties }) => properties.id === id);
export const linksFrom = ({ links }: Dump, id: string, type?: string): Dump["links"][number][] => links.filter((link) => link.from === id && (!type || link.type === type));
export const batchNode = ({ nodes }: Batch, id: string): BatchNode | undefined => nodes.find((node) => node.id === id);

/** A store whose transactions tell each statement before it runs. */
export function watched(store: GraphStore, before: (one: Statement, index: number) => void | Promise<void>): GraphStore {
  return Object.assign(Object.create(store) as GraphStore, {
    transaction: <T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> => store.transaction((tx) => {
      let index = 0;
      return work({
        run: async <Row extends object>(one: Statement, params?: Params) => {
          await before(one, index++);
          return tx.run<Row>(one, params);
        },
      });
    }),
  });
}
