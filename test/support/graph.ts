import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseRecord } from "../../src/dataset/parse.js";
import { fileNameOf, readFolder } from "../../src/dataset/read.js";
import type { Catalogue, EntityType, RelationType } from "../../src/model/catalogue.js";
import type { CitationValue, LinkValue } from "../../src/model/entity.js";
import type { Storable } from "../../src/model/kinds/kind.js";
import { sortColumnOf, sortValuesOf } from "../../src/model/sort-columns.js";
import { openEmbedded } from "../../src/store/engines/embedded.js";
import { statement, type GraphStore } from "../../src/store/graph-store.js";
import { schemaPlanOf } from "../../src/store/schema-plan.js";

/** A record as a test writes it: properties and held relations by field name. */
export interface Given {
  readonly id: string;
  /** Left out, the record rests on source/test. */
  readonly citations?: readonly CitationValue[];
  readonly [field: string]: unknown;
}

type Properties = Record<string, Storable>;
interface Edge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

const ownSource: Given = { id: "source/test", title: "Test", kind: "TEXT", citations: [] };
const weakestFirst = ["RECALLED", "SEED", "VERIFIED"] as const;

/** Builds a small graph for one test. Links to records that were not given are left out. */
export class GraphBuilder {
  private readonly records: Given[] = [ownSource];
  private readonly redirects: Properties[] = [];
  private readonly withdrawals: Properties[] = [];

  constructor(private readonly catalogue: Catalogue) {}

  with(...records: readonly Given[]): this {
    this.records.push(...records);
    return this;
  }

  merged(id: string, to: string): this {
    this.redirects.push({ id, to });
    return this;
  }

  withdrawn(id: string, reason: string, replacement?: string): this {
    this.withdrawals.push({ id, reason_en: reason, reason_fr: reason, ...(replacement ? { replacement } : {}) });
    return this;
  }

  async open(): Promise<GraphStore> {
    const store = await openEmbedded({ shuffleUnordered: true });
    await store.prepare(schemaPlanOf(this.catalogue));
    const known = new Set(this.records.map((record) => record.id));
    const nodes = groupBy(this.records, (record) => this.typeOf(record).name);
    const edges = this.records.flatMap((record) => this.edgesOf(record)).filter((edge) => known.has(edge.to));
    await store.transaction(async (tx) => {
      const write = async (text: string, rows: readonly unknown[]): Promise<void> => {
        for (let from = 0; from < rows.length; from += 1_000) await tx.run(statement("given", text), { rows: rows.slice(from, from + 1_000) });
      };
      for (const [label, records] of nodes) await write(`UNWIND $rows AS row CREATE (n:Entity:${label}) SET n = row`, records.map((record) => this.nodeOf(record)));
      for (const [type, rows] of groupBy(edges, (edge) => edge.type)) {
        await write(`UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[e:\`${type}\`]->(b) SET e = row.properties`, rows);
      }
      await write("UNWIND $rows AS row CREATE (n:Redirect) SET n = row", this.redirects);
      await write("UNWIND $rows AS row CREATE (n:Withdrawn) SET n = row", this.withdrawals);
      await write("UNWIND $rows AS row CREATE (n:GraphMeta) SET n = row", [{ id: "graph", version: "test", dataset: JSON.stringify({ title: { en: "Test", fr: "Essai" }, version: "1", licence: "CC BY 4.0" }) }]);
    });
    return store;
  }

  private typeOf({ id }: Given): EntityType {
    const type = this.catalogue.typeOfId(id);
    if (!type) throw new Error(`${id} has the prefix of no type.`);
    return type;
  }

  private nodeOf(record: Given): Properties {
    const type = this.typeOf(record);
    const strange = Object.keys(record).filter((key) => !["id", "citations"].includes(key) && !type.properties.has(key) && !type.relations.has(key));
    if (strange.length > 0) throw new Error(`${type.name} has no ${strange.join(", ")}.`);
    const stored = [...type.properties.values()].flatMap(({ name, kind }) => (record[name] === undefined ? [] : [kind.store(name, record[name])]));
    // The order of a type's lists rests on what is required; a test need not write what it does not ask for.
    const required = [...type.properties.values()].filter((property) => type.order.includes(property.name) && sortColumnOf(property) === property.name)
      .map(({ name, kind }): Properties => ({ [name]: kind.filter === "number" ? 0 : "" }));
    const whole = citationsOf(record).filter((one) => !one.fields && one.role !== "CORROBORATES");
    const columns = Object.assign({}, ...required, ...stored) as Properties;
    return { id: record.id, type: type.name, ...columns, ...sortValuesOf(type, columns), ...labelOf(record, type), ...weakest(whole) };
  }

  private edgesOf(record: Given): Edge[] {
    const type = this.typeOf(record);
    const held = [...type.relations.values()].filter((relation) => relation.direction === "out");
    const links = held.flatMap((relation) => linksOf(record, relation).map((link, order) => linkEdge(record, relation, link, order)));
    return [...links, ...citationsOf(record).flatMap((citation) => citesEdges(record, citation)), ...linkCitesEdges(record, links)];
  }
}

function groupBy<V>(values: readonly V[], key: (value: V) => string): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}

export const aGraph = (catalogue: Catalogue): GraphBuilder => new GraphBuilder(catalogue);

const citationsOf = ({ id, citations }: Given): readonly CitationValue[] =>
  citations ?? (id.startsWith("source/") ? [] : [{ source: ownSource.id, confidence: "VERIFIED" }]);

const weakest = (citations: readonly CitationValue[]): Properties => {
  const found = weakestFirst.find((one) => citations.some(({ confidence }) => confidence === one));
  return found ? { confidence: found } : {};
};

/** The caption, or the slug for types that compose their label. */
function labelOf(record: Given, type: EntityType): Properties {
  const value = (type.caption ? record[type.caption] : undefined) ?? record.id.slice(record.id.indexOf("/") + 1);
  const { en, fr } = (typeof value === "string" ? { en: value, fr: value } : value) as { en?: string; fr?: string };
  const sorted = (text: string): string => text.toLowerCase();
  return { ...(en ? { label_en: en } : {}), ...(fr ? { label_fr: fr } : {}), label_en_sort: sorted(en ?? fr ?? ""), label_fr_sort: sorted(fr ?? en ?? "") };
}

function linksOf(record: Given, { name }: RelationType): LinkValue[] {
  const written = record[name];
  const list = written === undefined ? [] : Array.isArray(written) ? (written as unknown[]) : [written];
  return list.map((one) => (typeof one === "string" ? { to: one } : (one as LinkValue)));
}

function linkEdge(record: Given, { name, type, basis }: RelationType, link: LinkValue, order: number): Edge {
  const all = citationsOf(record);
  const ofField = all.filter((one) => one.fields?.includes(name));
  const grounds = link.citations ?? (ofField.length > 0 ? ofField : all.filter((one) => !one.fields && one.role !== "CORROBORATES"));
  return {
    type, from: record.id, to: link.to,
    properties: {
      field: name, order, linkBasis: link.basis ?? basis, sourceIds: grounds.map((one) => one.source), locators: grounds.map((one) => one.locator ?? ""),
      confidences: grounds.map((one) => one.confidence), retrieved: grounds.map((one) => one.retrieved ?? ""), ...weakest(grounds),
      ...(link.role ? { role: link.role } : {}), ...(link.note ? { note: link.note } : {}),
    },
  };
}

const citesEdges = ({ id }: Given, { source, fields, locator, confidence, retrieved, role }: CitationValue): Edge[] =>
  (fields ?? [""]).map((field) => ({ type: "CITES", from: id, to: source, properties: { field, locator: locator ?? "", confidence, retrieved: retrieved ?? "", role: role ?? "SUPPORTS" } }));

/** To sources on which links alone rest. */
const linkCitesEdges = (record: Given, links: readonly Edge[]): Edge[] => {
  const own = citationsOf(record).map(({ source }) => source);
  const ofLinks = new Set(links.flatMap(({ properties }) => properties.sourceIds as readonly string[]));
  return [...ofLinks].filter((source) => !own.includes(source)).map((to) => ({ type: "LINK_CITES", from: record.id, to, properties: {} }));
};

/** Records of the real dataset of the given types; values that a kind refuses are left out. */
export function seedRecords(catalogue: Catalogue, folder: string, typeNames: readonly string[]): Given[] {
  const part = mkdtempSync(join(tmpdir(), "seed-"));
  try {
    const names = typeNames.map((name) => fileNameOf(catalogue.types.get(name)!));
    for (const entry of readdirSync(folder)) {
      if (names.includes(entry.replace(/\.(?:yaml|csv)$/, ""))) cpSync(join(folder, entry), join(part, entry), { recursive: true });
    }
    return readFolder(part, catalogue).records.map(({ type, raw }) => parseRecord(type, raw).record.instance as unknown as Given);
  } finally {
    rmSync(part, { recursive: true });
  }
}
